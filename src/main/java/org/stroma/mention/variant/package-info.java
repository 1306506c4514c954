/// Variants of genes and proteins. Start at {@link org.stroma.mention.variant.Variants}.
@NullMarked
package org.stroma.mention.variant;

import org.jspecify.annotations.NullMarked;
