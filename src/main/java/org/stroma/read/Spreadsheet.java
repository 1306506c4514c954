package org.stroma.read;

import java.util.List;
import org.stroma.model.Reading;

/// A table calculation: known, so that it is refused in one line and not opened as the archive that it is.
record Spreadsheet() implements Format {

    @Override
    public boolean recognises(Source source) {
        return ZipParts.has(source, "xl/workbook.xml", "application/vnd.oasis.opendocument.spreadsheet")
                || source.hasExtension("xlsx", "xls", "ods");
    }

    @Override
    public List<Reading> read(Source source) throws UnreadableException {
        throw new UnreadableException("a spreadsheet; only texts are read");
    }
}
