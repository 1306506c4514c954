package org.stroma.read.text;

import java.util.List;
import java.util.Optional;
import org.stroma.model.document.Reading;
import org.stroma.model.text.Text;
import org.stroma.read.archive.Archive;
import org.stroma.read.format.Decoding;
import org.stroma.read.format.Format;
import org.stroma.read.format.Source;
import org.stroma.read.format.UnreadableException;
import org.stroma.read.layout.Boilerplate;
import org.stroma.read.layout.TextLayout;

/// Plain text: the file's content, unchanged.
public record PlainText(Boilerplate boilerplate) implements Format {

    @Override
    public boolean recognises(Source source) {
        return source.hasExtension("", "txt", "text")
                && Archive.Kind.of(source.bytes()).isEmpty();
    }

    @Override
    public List<Reading> read(Source source) throws UnreadableException {
        Text text = Text.of(Decoding.text(source.bytes()));
        TextLayout layout = TextLayout.of(text, boilerplate);
        return List.of(source.document(
                text, layout.title(), layout.issued(), Optional.empty(), layout.sections(), layout.imprint()));
    }
}
