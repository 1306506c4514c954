/// Weights of the models that rate what is read. Start at {@link org.stroma.model.weight.ClaimModel}.
@NullMarked
package org.stroma.model.weight;

import org.jspecify.annotations.NullMarked;
