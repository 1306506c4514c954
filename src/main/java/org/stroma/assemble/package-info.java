/// From the evidence of a corpus to what it says as a whole. Start at {@link org.stroma.assemble.Assembler}.
@NullMarked
package org.stroma.assemble;

import org.jspecify.annotations.NullMarked;
