/// How far a claim is to be believed: reports weighed by their origin and by how reliable their reading is,
/// curators' rulings included. Start at {@link org.stroma.assemble.belief.Belief}.
@NullMarked
package org.stroma.assemble.belief;

import org.jspecify.annotations.NullMarked;
