/// How to serve and what a query may cost in time, rows and memory. Start at {@link
/// org.stroma.serve.limit.ServerOptions}.
@NullMarked
package org.stroma.serve.limit;

import org.jspecify.annotations.NullMarked;
