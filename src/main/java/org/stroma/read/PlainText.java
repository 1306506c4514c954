package org.stroma.read;

import java.util.List;
import java.util.Optional;
import org.stroma.model.Reading;
import org.stroma.model.Text;

/// Plain text: the file's content, unchanged.
record PlainText(Boilerplate boilerplate) implements Format {

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
