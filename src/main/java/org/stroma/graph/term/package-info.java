/// IRIs, literals and names of graphs. Start at {@link org.stroma.graph.term.Iris}.
@NullMarked
package org.stroma.graph.term;

import org.jspecify.annotations.NullMarked;
