/// Readers from outside: what language models and other systems claim of documents, held to the words before anybody
/// believes it. Start at {@link org.stroma.reader.Gate}.
@NullMarked
package org.stroma.reader;

import org.jspecify.annotations.NullMarked;
