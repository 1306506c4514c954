/// From a document to sentences of tagged, lemmatised tokens. Start at {@link org.stroma.language.Annotator}. The
/// only room, with `mention` and `learn`, that imports OpenNLP.
@NullMarked
package org.stroma.language;

import org.jspecify.annotations.NullMarked;
