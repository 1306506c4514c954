/// Queries over a dataset or an endpoint, and their answers, cell by cell. Start at {@link
/// org.stroma.query.engine.QueryEngine} and {@link org.stroma.query.engine.Answer}.
@NullMarked
package org.stroma.query.engine;

import org.jspecify.annotations.NullMarked;
