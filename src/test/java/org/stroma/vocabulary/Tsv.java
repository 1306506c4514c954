package org.stroma.vocabulary;

import java.util.HashMap;
import java.util.Map;

/// Vocabulary files made by hand.
public final class Tsv {

    static final String PREFIXES = "prefix\tiri\n"
            + "CHEBI\thttp://purl.obolibrary.org/obo/CHEBI_\n"
            + "HGNC\thttp://identifiers.org/hgnc/\n"
            + "MESH\thttp://id.nlm.nih.gov/mesh/\n";

    private Tsv() {}

    /// The columns, and these rows below them.
    public static String rows(String... rows) {
        StringBuilder tsv = new StringBuilder("id\ttype\tname\tsynonyms\texact\tbroader\n");
        for (String row : rows) {
            tsv.append(row).append('\n');
        }
        return tsv.toString();
    }

    /// The files that every vocabulary has, and these: name, content, name, content.
    public static Map<String, String> files(String... namesAndContents) {
        Map<String, String> files = new HashMap<>();
        files.put("prefixes.tsv", PREFIXES);
        files.put("stop-names.tsv", "name\nMAX\n");
        for (int i = 0; i < namesAndContents.length; i += 2) {
            files.put(namesAndContents[i], namesAndContents[i + 1]);
        }
        return files;
    }
}
