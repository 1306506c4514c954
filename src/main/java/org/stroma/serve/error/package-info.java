/// What the server says where it has no answer: one page for people, the same for programs. Start at
/// {@link org.stroma.serve.error.ErrorPages}.
@NullMarked
package org.stroma.serve.error;

import org.jspecify.annotations.NullMarked;
