/// The version that is served and the switch to the next. Start at {@link org.stroma.serve.version.Following}.
@NullMarked
package org.stroma.serve.version;

import org.jspecify.annotations.NullMarked;
