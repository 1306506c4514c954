/// Options that several commands take. Start at {@link org.stroma.cli.option.BuildOptions}.
@NullMarked
package org.stroma.cli.option;

import org.jspecify.annotations.NullMarked;
