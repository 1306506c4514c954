/// Trains the models that rate proposals and pairs: logistic and multinomial regression by L-BFGS. Start at {@link
/// org.stroma.learn.claim.ClaimTraining}.
@NullMarked
package org.stroma.learn.claim;

import org.jspecify.annotations.NullMarked;
