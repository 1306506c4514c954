/// Files in which other systems, or a language model asked before, recorded what they read. Start at
/// {@link org.stroma.reader.recorded.Recordings}.
@NullMarked
package org.stroma.reader.recorded;

import org.jspecify.annotations.NullMarked;
