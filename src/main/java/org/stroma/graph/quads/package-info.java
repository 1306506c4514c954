/// Records as quads: one class for each kind of thing. Start at {@link org.stroma.graph.quads.CorpusQuads}.
@NullMarked
package org.stroma.graph.quads;

import org.jspecify.annotations.NullMarked;
