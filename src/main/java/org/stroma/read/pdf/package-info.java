/// PDF: glyphs to lines, columns, paragraphs, without running heads. Start at {@link org.stroma.read.pdf.PdfFile}.
@NullMarked
package org.stroma.read.pdf;

import org.jspecify.annotations.NullMarked;
