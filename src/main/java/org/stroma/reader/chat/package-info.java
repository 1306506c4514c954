/// A language model as a reader, asked over the chat protocol that OpenAI's servers and most local ones speak. Start at
/// {@link org.stroma.reader.chat.ModelReader}.
@NullMarked
package org.stroma.reader.chat;

import org.jspecify.annotations.NullMarked;
