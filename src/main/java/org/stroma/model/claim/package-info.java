/// What the corpus says: claims with support, conflicts, lineages, verdicts. Start at {@link
/// org.stroma.model.claim.Claim}.
@NullMarked
package org.stroma.model.claim;

import org.jspecify.annotations.NullMarked;
