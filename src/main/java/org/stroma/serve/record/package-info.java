/// The pages of single records: claims, pieces of evidence, and all else that has no page of its own kind. Start at
/// {@link org.stroma.serve.record.RecordPage}.
@NullMarked
package org.stroma.serve.record;

import org.jspecify.annotations.NullMarked;
