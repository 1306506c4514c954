/// Questions as files: each has a name, parameters and an example, and is asked of a dataset in this process or of
/// an endpoint elsewhere. Start at {@link org.stroma.query.Questions}, which finds a
/// {@link org.stroma.query.Question}; a {@link org.stroma.query.engine.QueryEngine} gives its
/// {@link org.stroma.query.engine.Answer}.
@NullMarked
package org.stroma.query;

import org.jspecify.annotations.NullMarked;
