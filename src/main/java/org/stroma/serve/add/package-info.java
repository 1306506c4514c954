/// `/add`: documents handed in by people, and what came of them. Start at {@link org.stroma.serve.add.AddPage}.
@NullMarked
package org.stroma.serve.add;

import org.jspecify.annotations.NullMarked;
