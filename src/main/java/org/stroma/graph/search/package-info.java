/// Full-text search in names and sentences of a version (Lucene). Start at {@link
/// org.stroma.graph.search.WordIndex} and {@link org.stroma.graph.search.WordSearch}.
@NullMarked
package org.stroma.graph.search;

import org.jspecify.annotations.NullMarked;
