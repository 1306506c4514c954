/// The rooms in order: text in, evidence out, one document or many at once. Start at
/// {@link org.stroma.app.pipeline.Pipeline}.
@NullMarked
package org.stroma.app.pipeline;

import org.jspecify.annotations.NullMarked;
