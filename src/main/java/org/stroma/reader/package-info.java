/// Readers from outside: what language models and other systems claim of documents, held to the words before it
/// becomes evidence. Start at {@link org.stroma.reader.gate.Gate}.
@NullMarked
package org.stroma.reader;

import org.jspecify.annotations.NullMarked;
