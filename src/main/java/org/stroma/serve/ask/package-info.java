/// Questions and their answers as pages. Start at {@link org.stroma.serve.ask.AskPage}.
@NullMarked
package org.stroma.serve.ask;

import org.jspecify.annotations.NullMarked;
