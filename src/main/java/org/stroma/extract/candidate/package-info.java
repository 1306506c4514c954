/// What the constructions of a sentence propose as evidence, with the roles of its arguments, and the objections to
/// it. Start at {@link org.stroma.extract.candidate.CandidateFinder} and {@link
/// org.stroma.extract.candidate.Judge}.
@NullMarked
package org.stroma.extract.candidate;

import org.jspecify.annotations.NullMarked;
