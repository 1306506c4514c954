/// The program without a terminal: knowledge, builds, adding, serving, learning; what `cli` and
/// {@link org.stroma.Stroma} call.
@NullMarked
package org.stroma.app;

import org.jspecify.annotations.NullMarked;
