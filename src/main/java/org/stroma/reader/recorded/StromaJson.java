package org.stroma.reader.recorded;

import java.util.List;
import org.stroma.model.evidence.ReaderId;
import org.stroma.reader.statement.StatementJson;
import tools.jackson.databind.JsonNode;

/// Our own format: one document, its reader, its claims.
final class StromaJson {

    private StromaJson() {}

    static boolean fits(JsonNode root) {
        return root.isObject() && root.has("claims");
    }

    /// @param folder names the reader where the file does not
    static List<Recording> read(JsonNode root, String folder) {
        StatementJson claims = StatementJson.read(root.path("claims"));
        ReaderId reader = new ReaderId(
                root.path("reader").asString(folder), root.path("version").asString(""));
        return List.of(new Recording(root.path("document").asString(""), reader, claims.statements(), claims.broken()));
    }
}
