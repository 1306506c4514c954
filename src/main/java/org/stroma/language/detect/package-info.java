/// In which language a document is written. Start at {@link org.stroma.language.detect.MainLanguage}.
@NullMarked
package org.stroma.language.detect;

import org.jspecify.annotations.NullMarked;
