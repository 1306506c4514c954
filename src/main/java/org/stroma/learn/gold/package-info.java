/// Gold claims, and which of them the program found. Start at {@link org.stroma.learn.gold.Gold}.
@NullMarked
package org.stroma.learn.gold;

import org.jspecify.annotations.NullMarked;
