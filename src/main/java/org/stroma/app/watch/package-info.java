/// Follows the files and folders that a graph is built from.
@NullMarked
package org.stroma.app.watch;

import org.jspecify.annotations.NullMarked;
