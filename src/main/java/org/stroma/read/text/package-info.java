/// Plain text and Markdown. Start at {@link org.stroma.read.text.PlainText}.
@NullMarked
package org.stroma.read.text;

import org.jspecify.annotations.NullMarked;
