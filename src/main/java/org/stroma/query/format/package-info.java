/// Answers as table, CSV, TSV, JSON. Start at {@link org.stroma.query.format.AnswerFormat}.
@NullMarked
package org.stroma.query.format;

import org.jspecify.annotations.NullMarked;
