/// `/`: what there is in the graph, chosen from the graph itself. Start at {@link org.stroma.serve.start.StartPage}.
@NullMarked
package org.stroma.serve.start;

import org.jspecify.annotations.NullMarked;
