/// What commands print: console, progress, traces, differences, plots. Start at {@link
/// org.stroma.cli.print.Console}.
@NullMarked
package org.stroma.cli.print;

import org.jspecify.annotations.NullMarked;
