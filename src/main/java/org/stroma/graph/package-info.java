/// Turns records into quads, and quads into a store. Start at {@link org.stroma.graph.version.Store}: a
/// {@link org.stroma.graph.version.Build} writes a {@link org.stroma.graph.quads.VersionContent} as an immutable
/// version, a {@link org.stroma.graph.version.Version} is one that is open for queries, and
/// {@link org.stroma.graph.export.Export} writes it as text. Documents, claims and names have a class each that
/// writes their quads: {@link org.stroma.graph.quads.DocumentQuads}, {@link org.stroma.graph.quads.ClaimQuads},
/// {@link org.stroma.graph.quads.VocabularyQuads}, {@link org.stroma.graph.quads.OntologyQuads},
/// {@link org.stroma.graph.quads.RunQuads}.
@NullMarked
package org.stroma.graph;

import org.jspecify.annotations.NullMarked;
