/// Records become quads, quads a store. Start at {@link org.stroma.graph.Store}: a {@link org.stroma.graph.Build}
/// writes a {@link org.stroma.graph.Corpus} as an immutable version, a {@link org.stroma.graph.Version} is one that
/// is open for questions, and {@link org.stroma.graph.Export} gives it away as text. What a document, a claim or a
/// name looks like in the graph stands in one class each: {@link org.stroma.graph.DocumentQuads}, {@link
/// org.stroma.graph.ClaimQuads}, {@link org.stroma.graph.VocabularyQuads}, {@link org.stroma.graph.OntologyQuads},
/// {@link org.stroma.graph.RunQuads}.
@NullMarked
package org.stroma.graph;

import org.jspecify.annotations.NullMarked;
