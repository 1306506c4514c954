package org.stroma.read;

import java.util.List;
import org.stroma.model.Reading;

/// Rich Text Format 1.9: the words of its paragraphs.
record RichText(Boilerplate boilerplate) implements Format {

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
