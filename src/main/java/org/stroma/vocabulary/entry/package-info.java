/// What all lists share: compact IRIs, complaints about broken lines. Start at {@link
/// org.stroma.vocabulary.entry.Curies}.
@NullMarked
package org.stroma.vocabulary.entry;

import org.jspecify.annotations.NullMarked;
