package org.stroma.vocabulary.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stroma.vocabulary.entry.Complaints;

/// Which column of a table says what.
///
/// @param roles number of the column to its role, in order
record TableColumns(Map<Integer, Role> roles) {

    private enum Role {
        ID("id", "identifier", "curie", "iri", "hgnc_id", "hgnc id"),
        NAME("name", "label", "preferred_label", "preferred label", "preflabel", "symbol", "approved symbol"),
        NAMES(
                "synonyms",
                "synonym",
                "aliases",
                "alt_labels",
                "altlabels",
                "alias_symbol",
                "alias symbols",
                "alias_name",
                "alias names",
                "prev_symbol",
                "previous symbols",
                "prev_name",
                "previous name",
                "approved name"),
        KIND("type", "class", "kind", "locus_group", "locus group"),
        XREFS("xrefs", "xref", "exact", "exact_matches"),
        GENE("entrez_id", "ncbi gene id"),
        PARENTS("parents", "parent", "broader"),
        STATUS("status");

        private final List<String> titles;

        Role(String... titles) {
            this.titles = List.of(titles);
        }

        static Optional<Role> of(String title) {
            return Stream.of(values())
                    .filter(role -> role.titles.contains(title.toLowerCase(Locale.ROOT)))
                    .findFirst();
        }
    }

    private static final Pattern KEY = Pattern.compile("\\w[\\w.-]*:\\S+|https?://\\S+|[A-Za-z]+[_-]?\\d+");
    private static final int MOST_PLAIN_CELLS = 5;

    /// Columns of a table that does not name them.
    static final TableColumns WITHOUT_HEADER =
            new TableColumns(Map.of(0, Role.ID, 1, Role.NAME, 2, Role.NAMES, 3, Role.KIND, 4, Role.XREFS));

    TableColumns {
        roles = Map.copyOf(roles);
    }

    /// The columns that a first line names, if it does. HGNC calls `symbol` what others call `name`, and `name` what
    /// is one more name.
    static Optional<TableColumns> of(String line) {
        List<String> titles = cells(line);
        boolean hasSymbol = titles.contains("symbol");
        Map<Integer, Role> roles = new TreeMap<>();
        for (int i = 0; i < titles.size(); i++) {
            Optional<Role> role =
                    hasSymbol && titles.get(i).equals("name") ? Optional.of(Role.NAMES) : Role.of(titles.get(i));
            int column = i;
            role.ifPresent(found -> roles.put(column, found));
        }
        boolean complete = roles.containsValue(Role.ID) && roles.containsValue(Role.NAME);
        return complete ? Optional.of(new TableColumns(roles)) : Optional.empty();
    }

    /// Whether a line looks like a row of a table that does not name its columns.
    static boolean isPlainRow(String line) {
        List<String> cells = cells(line);
        return cells.size() > 1
                && cells.size() <= MOST_PLAIN_CELLS
                && KEY.matcher(cells.getFirst()).matches()
                && !cells.get(1).isEmpty();
    }

    /// What a row says; empty if it cannot be used, which is complained of, or if its list has withdrawn it.
    Optional<Term> term(String line, long number, Complaints complaints) {
        List<String> cells = cells(line);
        Optional<String> id = first(cells, Role.ID);
        Optional<String> name = first(cells, Role.NAME);
        if (id.isEmpty() || name.isEmpty()) {
            complaints.at(number, "a row without " + (id.isEmpty() ? "id" : "name"));
            return Optional.empty();
        }
        if (first(cells, Role.STATUS)
                .filter(status -> !status.equals("Approved"))
                .isPresent()) {
            return Optional.empty();
        }
        List<String> xrefs = new ArrayList<>(all(cells, Role.XREFS));
        first(cells, Role.GENE).ifPresent(gene -> xrefs.add("NCBIGene:" + gene));
        return Optional.of(new Term(
                id.get(),
                name.get(),
                all(cells, Role.NAMES),
                List.of(),
                first(cells, Role.KIND).orElse(""),
                xrefs,
                all(cells, Role.PARENTS)));
    }

    private Optional<String> first(List<String> cells, Role role) {
        return values(cells, role).findFirst();
    }

    private List<String> all(List<String> cells, Role role) {
        return values(cells, role)
                .flatMap(value -> Stream.of(value.split("\\|")))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    private Stream<String> values(List<String> cells, Role role) {
        return Stream.iterate(0, i -> i < cells.size(), i -> i + 1)
                .filter(i -> roles.get(i) == role)
                .map(cells::get)
                .filter(value -> !value.isEmpty());
    }

    /// A cell may stand in quotation marks, as HGNC's do where they hold several values.
    private static List<String> cells(String line) {
        return Stream.of(line.split("\t", -1))
                .map(String::strip)
                .map(cell -> cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"")
                        ? cell.substring(1, cell.length() - 1)
                        : cell)
                .toList();
    }
}
