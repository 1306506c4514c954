/// Questions as files: each names itself, its parameters and an example, and is asked of a dataset in this process
/// or of an endpoint elsewhere. Start at {@link org.stroma.query.Questions}, which finds a {@link
/// org.stroma.query.Question}; asked of a {@link org.stroma.query.QueryEngine} it gives an {@link
/// org.stroma.query.Answer}.
@NullMarked
package org.stroma.query;

import org.jspecify.annotations.NullMarked;
