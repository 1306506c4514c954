/// Faceted lists: the columns of values that items have, what an address chooses of them, and how many items there are
/// of
/// each other choice. Start at {@link org.stroma.serve.facet.Selection}.
@NullMarked
package org.stroma.serve.facet;

import org.jspecify.annotations.NullMarked;
