/// `/mcp`: the graph as tools of the Model Context Protocol. Start at {@link org.stroma.serve.mcp.Mcp}.
@NullMarked
package org.stroma.serve.mcp;

import org.jspecify.annotations.NullMarked;
