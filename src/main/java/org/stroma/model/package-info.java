/// The furniture: immutable records that every room knows. Start at {@link org.stroma.model.Document}, which becomes
/// {@link org.stroma.model.Passage}s, these {@link org.stroma.model.Evidence}, and that {@link
/// org.stroma.model.Claim}s.
@NullMarked
package org.stroma.model;

import org.jspecify.annotations.NullMarked;
