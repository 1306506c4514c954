package org.stroma.reader.statement;

import java.util.List;
import org.stroma.model.evidence.ReaderId;
import org.stroma.model.text.Slug;

/// What one reader from outside reports of one document.
///
/// @param broken malformed statements, a line each
public record ReaderReport(ReaderId reader, List<Statement> statements, List<String> broken) {

    public ReaderReport {
        statements = List.copyOf(statements);
        broken = List.copyOf(broken);
    }

    /// Changes whenever it tells something else.
    public String hash() {
        List<String> parts = new java.util.ArrayList<>(List.of(reader.name(), reader.version()));
        statements.forEach(each -> each.parts().forEach(parts::add));
        parts.addAll(broken);
        return Slug.hash(32, parts.toArray(String[]::new));
    }
}
