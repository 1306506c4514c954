/// Text, sentences, tokens, parses and spans; words of English that several rooms need. Start at {@link
/// org.stroma.model.text.Span}.
@NullMarked
package org.stroma.model.text;

import org.jspecify.annotations.NullMarked;
