/// Files of a store: written whole or not at all, sorted lines and their merging, tables of tab-separated values.
/// Start at {@link org.stroma.graph.file.Disk}.
@NullMarked
package org.stroma.graph.file;

import org.jspecify.annotations.NullMarked;
