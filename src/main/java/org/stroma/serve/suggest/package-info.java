/// `/suggest`, and the names near one that nobody bears. Start at {@link org.stroma.serve.suggest.Suggestions}.
@NullMarked
package org.stroma.serve.suggest;

import org.jspecify.annotations.NullMarked;
