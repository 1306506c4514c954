package org.stroma.read.office;

import java.util.List;
import org.stroma.model.document.Reading;
import org.stroma.read.format.Format;
import org.stroma.read.format.Source;
import org.stroma.read.format.UnreadableException;
import org.stroma.read.layout.Boilerplate;

/// Rich Text Format 1.9: the words of its paragraphs.
public record RichText(Boilerplate boilerplate) implements Format {

    private static final String START = "{\\rtf";

    @Override
    public boolean recognises(Source source) {
        return source.head().startsWith(START) || source.hasExtension("rtf");
    }

    @Override
    public List<Reading> read(Source source) throws UnreadableException {
        if (!source.head().startsWith(START)) {
            throw new UnreadableException("no RTF: it does not begin with " + START);
        }
        RichTextWords words = new RichTextWords(source.bytes());
        return List.of(OfficeText.document(source, words.blocks(), words.title(), boilerplate));
    }
}
