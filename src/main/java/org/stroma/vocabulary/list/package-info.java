/// A user's lists of names: OBO, OBO graphs, RDF, tables. Start at {@link org.stroma.vocabulary.list.NameLists}.
@NullMarked
package org.stroma.vocabulary.list;

import org.jspecify.annotations.NullMarked;
