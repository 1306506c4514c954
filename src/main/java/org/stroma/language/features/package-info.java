/// Linear models over hashed features, and the forms of words. Start at {@link
/// org.stroma.language.features.LinearModel}.
@NullMarked
package org.stroma.language.features;

import org.jspecify.annotations.NullMarked;
