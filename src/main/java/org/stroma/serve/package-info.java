/// The graph over HTTP, for reading only: SPARQL, the questions as REST, texts and descriptions of what bears an IRI.
/// Start at {@link org.stroma.serve.Server}; what it serves reaches it through {@link org.stroma.serve.Versions} and
/// {@link org.stroma.serve.Texts}.
@NullMarked
package org.stroma.serve;

import org.jspecify.annotations.NullMarked;
