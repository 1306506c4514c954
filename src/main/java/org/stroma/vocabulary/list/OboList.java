package org.stroma.vocabulary.list;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;
import org.stroma.vocabulary.entry.Complaints;

/// The OBO flat file format 1.2 and 1.4, as far as names go: terms with `name`, `synonym`, `namespace`, `xref`, `is_a`.
/// Typedefs, instances and what is obsolete are passed over.
final class OboList implements ListFormat {

    @Override
    public boolean recognises(String beginning) {
        return beginning.startsWith("format-version:")
                || beginning.startsWith("[Term]")
                || beginning.contains("\n[Term]\n")
                || beginning.contains("\n[Term]\r\n");
    }

    @Override
    public void read(InputStream bytes, Consumer<Term> terms, Complaints complaints) throws IOException {
        TextLines lines = new TextLines(bytes, complaints);
        OboHeader header = new OboHeader();
        Optional<OboStanza> open = Optional.empty();
        boolean inHeader = true;
        for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
            String text = line.get().strip();
            if (text.startsWith("[") && text.endsWith("]")) {
                open.ifPresent(stanza -> stanza.end(header, terms, complaints));
                open = text.equals("[Term]") ? Optional.of(new OboStanza(lines.number())) : Optional.empty();
                inHeader = false;
            } else if (inHeader) {
                header.line(text);
            } else if (open.isPresent() && !text.isEmpty() && !text.startsWith("!")) {
                open.get().line(text, lines.number(), complaints);
            }
        }
        open.ifPresent(stanza -> stanza.end(header, terms, complaints));
    }
}
