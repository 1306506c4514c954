/// The evidence of all documents, grouped into reports and claims, as conflicts and lineages are sought in it.
/// Start at {@link org.stroma.assemble.corpus.Corpus}.
@NullMarked
package org.stroma.assemble.corpus;

import org.jspecify.annotations.NullMarked;
