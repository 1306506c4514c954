/// What the templates of the pages take, and what all pages share: things, quotes, claims and frames, ready to be
/// shown.
/// The templates are in `src/main/jte`. Start at {@link org.stroma.serve.view.Site}.
@NullMarked
package org.stroma.serve.view;

import org.jspecify.annotations.NullMarked;
