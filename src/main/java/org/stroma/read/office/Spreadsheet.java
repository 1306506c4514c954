package org.stroma.read.office;

import java.util.List;
import org.stroma.model.document.Reading;
import org.stroma.read.archive.ZipParts;
import org.stroma.read.format.Format;
import org.stroma.read.format.Source;
import org.stroma.read.format.UnreadableException;

/// A table calculation: known, so that it is refused in one line and not opened as the archive that it is.
public record Spreadsheet() implements Format {

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
