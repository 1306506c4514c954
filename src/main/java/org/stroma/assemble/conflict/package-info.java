/// Claims that cannot all be right: by finding, study or number, with what might explain them. Start at {@link
/// org.stroma.assemble.conflict.Conflicts}.
@NullMarked
package org.stroma.assemble.conflict;

import org.jspecify.annotations.NullMarked;
