/// How likely each reading of a document is right, and which of them are kept. Start at
/// {@link org.stroma.extract.score.Proposal}.
@NullMarked
package org.stroma.extract.score;

import org.jspecify.annotations.NullMarked;
