/// Dependency parsing, arc-eager and greedy. Start at {@link org.stroma.language.syntax.GreedyParser}.
@NullMarked
package org.stroma.language.syntax;

import org.jspecify.annotations.NullMarked;
