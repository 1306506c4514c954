/// The page of a document: its text with what was read in it marked, and a note beside each mark. Start at {@link
/// org.stroma.serve.lens.LensPage}.
@NullMarked
package org.stroma.serve.lens;

import org.jspecify.annotations.NullMarked;
