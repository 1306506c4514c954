/// The commands. Start at {@link org.stroma.cli.StromaCommand}; each command is one class, listed there. The only
/// room that prints or exits.
@NullMarked
package org.stroma.cli;

import org.jspecify.annotations.NullMarked;
