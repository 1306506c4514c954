/// The graph over HTTP, read-only: SPARQL, the questions as REST, texts and descriptions of things. Start at
/// {@link org.stroma.serve.Server}; what it serves reaches it through {@link org.stroma.serve.version.Versions} and
/// {@link org.stroma.serve.version.DocumentTexts}.
@NullMarked
package org.stroma.serve;

import org.jspecify.annotations.NullMarked;
