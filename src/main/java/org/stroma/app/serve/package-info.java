/// A server on a store. Start at {@link org.stroma.app.serve.Serving}.
@NullMarked
package org.stroma.app.serve;

import org.jspecify.annotations.NullMarked;
