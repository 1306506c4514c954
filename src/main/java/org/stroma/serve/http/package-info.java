/// Requests and replies: content negotiation, headers, limits of connections, callers who hang up. Start at {@link
/// org.stroma.serve.http.Page} and {@link org.stroma.serve.http.Reply}.
@NullMarked
package org.stroma.serve.http;

import org.jspecify.annotations.NullMarked;
