/// Immutable records and words of English that every room knows. Start at
/// {@link org.stroma.model.document.Document}, which becomes {@link org.stroma.model.concept.Passage}s, these
/// {@link org.stroma.model.evidence.Evidence}, and that {@link org.stroma.model.claim.Claim}s.
@NullMarked
package org.stroma.model;

import org.jspecify.annotations.NullMarked;
