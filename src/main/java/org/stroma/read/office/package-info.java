/// Word, OpenDocument, RTF, slides, spreadsheets, EPUB. Start at {@link org.stroma.read.office.OfficeText}.
@NullMarked
package org.stroma.read.office;

import org.jspecify.annotations.NullMarked;
