package org.stroma.serve.ask;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.stroma.serve.http.Addresses;

/// How to have the same answer in a program.
///
/// @param csv address of it
/// @param json address of it
/// @param editor address of the query in the editor
public record Take(String csv, String json, String editor, List<Code> codes) {

    public record Code(String language, String text) {}

    public Take {
        codes = List.copyOf(codes);
    }

    /// @param api address of the answer on this server, with or without parameters
    /// @param sparql what it asks
    static Take of(HttpServletRequest request, String api, String sparql) {
        String join = api + (api.contains("?") ? "&" : "?") + "format=";
        String csv = request.getScheme() + "://" + request.getHeader("Host") + join + "csv";
        return new Take(
                join + "csv",
                join + "json",
                Addresses.editor(sparql),
                List.of(
                        new Code("Python", "import pandas as pd\n\nrows = pd.read_csv(\"" + csv + "\")"),
                        new Code("R", "rows <- read.csv(\"" + csv + "\")"),
                        new Code("curl", "curl '" + csv.replace("'", "%27") + "'"),
                        new Code("SPARQL", sparql)));
    }
}
