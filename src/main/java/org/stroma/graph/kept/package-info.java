/// What reading a document gave, kept by its hash so that the next build need not read it. Start at {@link
/// org.stroma.graph.kept.KeptReadings}.
@NullMarked
package org.stroma.graph.kept;

import org.jspecify.annotations.NullMarked;
