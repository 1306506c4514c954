package org.stroma.reader.recorded;

import java.util.List;
import org.stroma.model.evidence.ReaderId;
import org.stroma.reader.statement.Statement;

/// What one reader said of one document, as a file records it.
///
/// @param document file name of the document, or its PubMed number; empty where the file does not say, so that only the
/// quotes can tell
/// @param broken what is no statement by its form, a line each
record Recording(String document, ReaderId reader, List<Statement> statements, List<String> broken) {

    Recording {
        statements = List.copyOf(statements);
        broken = List.copyOf(broken);
    }
}
