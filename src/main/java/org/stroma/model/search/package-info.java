/// Search by words, whoever searches. Start at {@link org.stroma.model.search.TextSearch}.
@NullMarked
package org.stroma.model.search;

import org.jspecify.annotations.NullMarked;
