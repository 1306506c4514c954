/// The SPARQL page with its editor, and the terms that it completes. Start at
/// {@link org.stroma.serve.editor.QueryPage}.
@NullMarked
package org.stroma.serve.editor;

import org.jspecify.annotations.NullMarked;
