/// The graph as N-Quads, TriG and JSON-LD, sorted. Start at {@link org.stroma.graph.export.Export}.
@NullMarked
package org.stroma.graph.export;

import org.jspecify.annotations.NullMarked;
