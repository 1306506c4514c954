/// Linked data: things by their own IRI, vocabulary files, dumps; health, metrics and policy. Start at {@link
/// org.stroma.serve.data.ThingPage}.
@NullMarked
package org.stroma.serve.data;

import org.jspecify.annotations.NullMarked;
