package org.stroma.vocabulary.list;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stroma.vocabulary.entry.Complaints;

/// One `[Term]` of an OBO file, line by line.
final class OboStanza {

    private static final Pattern SYNONYM = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"\\s*(\\w*).*");
    private static final Pattern EXACT_MATCH = Pattern.compile("(?:skos:|\\S*core#)exactMatch\\s+(\\S+).*");
    private static final Pattern VALUE = Pattern.compile("\\S+");

    private final long start;
    private final List<String> names = new ArrayList<>();
    private final List<String> loose = new ArrayList<>();
    private final List<String> xrefs = new ArrayList<>();
    private final List<String> parents = new ArrayList<>();
    private String id = "";
    private String name = "";
    private String namespace = "";
    private boolean obsolete;

    OboStanza(long start) {
        this.start = start;
    }

    void line(String line, long number, Complaints complaints) {
        int colon = line.indexOf(": ");
        if (colon < 0) {
            if (!line.endsWith(":")) {
                complaints.at(number, "no 'tag: value' but '" + shortened(line) + "'");
            }
            return;
        }
        String value = line.substring(colon + 2).strip();
        switch (line.substring(0, colon)) {
            case "id" -> id = first(value);
            case "name" -> name = unescaped(value);
            case "namespace" -> namespace = value;
            case "is_a" -> parents.add(first(value));
            case "xref" -> xref(value);
            case "is_obsolete" -> obsolete = value.startsWith("true");
            case "synonym" -> synonym(value, number, complaints);
            case "property_value" -> propertyValue(value);
            default -> {
                // The format has many more tags, and anybody may add some.
            }
        }
    }

    void end(OboHeader header, Consumer<Term> terms, Complaints complaints) {
        if (obsolete) {
            return;
        }
        if (id.isEmpty() || name.isEmpty()) {
            complaints.at(start, "a term without " + (id.isEmpty() ? "id" : "name"));
            return;
        }
        String kind = namespace.isEmpty() ? header.namespace() : namespace;
        terms.accept(new Term(id, name, names, loose, kind, xrefs, parents));
    }

    private void synonym(String value, long number, Complaints complaints) {
        Matcher synonym = SYNONYM.matcher(value);
        if (!synonym.matches()) {
            complaints.at(number, "a synonym without quotation marks");
        } else if (synonym.group(2).equals("EXACT")) {
            names.add(unescaped(synonym.group(1)));
        } else if (synonym.group(2).equals("RELATED")) {
            loose.add(unescaped(synonym.group(1)));
        }
    }

    /// Where MONDO says in what way another list's term corresponds, only what is equivalent counts.
    private void xref(String value) {
        if (!value.contains("\"MONDO:") || value.contains("\"MONDO:equivalentTo\"")) {
            xrefs.add(first(value));
        }
    }

    private void propertyValue(String value) {
        Matcher match = EXACT_MATCH.matcher(value);
        if (match.matches()) {
            xrefs.add(match.group(1));
        }
    }

    private static String first(String value) {
        Matcher word = VALUE.matcher(value);
        return word.find() ? word.group() : "";
    }

    private static String unescaped(String value) {
        return value.indexOf('\\') < 0 ? value : value.replaceAll("\\\\W", " ").replaceAll("\\\\(.)", "$1");
    }

    private static String shortened(String line) {
        return line.length() <= 40 ? line : line.substring(0, 40) + "…";
    }
}
