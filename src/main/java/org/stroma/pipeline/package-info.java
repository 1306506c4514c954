/// The rooms in order: text in, evidence out, one document or many at once. Start at
/// {@link org.stroma.pipeline.Pipeline}.
@NullMarked
package org.stroma.pipeline;

import org.jspecify.annotations.NullMarked;
