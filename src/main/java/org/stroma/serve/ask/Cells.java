package org.stroma.serve.ask;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stroma.query.engine.Answer;
import org.stroma.query.engine.Cell;
import org.stroma.query.engine.Prefixes;
import org.stroma.serve.ask.AnswerTable.Drawn;
import org.stroma.serve.ask.AnswerTable.Field;
import org.stroma.serve.ask.AnswerTable.Value;
import org.stroma.serve.catalog.Catalog;
import org.stroma.serve.catalog.CatalogDocument;
import org.stroma.serve.catalog.Sign;
import org.stroma.serve.lookup.LinkedThing;
import org.stroma.serve.view.Belief;
import org.stroma.serve.view.PlaceView;
import org.stroma.serve.view.Site;
import org.stroma.serve.view.Wording;

/// Draws the cells of an answer.
final class Cells {

    private static final String TEXT = "";

    private final Answer answer;
    private final Site site;
    private final Catalog catalog;
    private final ColumnWords words;
    private final Map<String, CatalogDocument> files = new HashMap<>();
    private final Map<String, String> relations = new HashMap<>();

    Cells(Answer answer, Site site, Catalog catalog, ColumnWords words) {
        this.answer = answer;
        this.site = site;
        this.catalog = catalog;
        this.words = words;
        catalog.documents().forEach(document -> files.putIfAbsent(document.fileName(), document));
        catalog.relationNames().forEach((iri, name) -> relations.put(LinkedThing.localName(iri), name));
    }

    /// @param place of the row's evidence, where that is loaded
    Field field(Columns.Column column, List<Cell> row, Optional<PlaceView> place) {
        Cell cell = row.get(column.index());
        Cell target = row.get(column.target());
        return switch (column.role()) {
            case THING -> plain(column, Drawn.THING, "", thing(cell, target));
            case RELATION -> plain(column, Drawn.TEXT, "rel", text(relation(cell, target)));
            case TEXT, HIDDEN -> plain(column, Drawn.TEXT, "", text(cell.text()));
            case TERM -> plain(column, Drawn.TEXT, "", text(ColumnWords.spelled(cell.text())));
            case FIGURE -> number(column, cell, figure(row));
            case NUMBER -> number(column, cell, plain(cell.text()));
            case SIGN -> signed(column, row, place);
            case STAGE -> stage(column, row, place);
            case QUOTE -> quote(column, cell, column.name().equals("quote") ? place : Optional.empty());
            case DOCUMENT -> plain(column, Drawn.DOCUMENT, "d", document(cell, target, place));
            case BELIEF -> belief(column, cell, row);
            case LINK -> plain(column, Drawn.LINK, "", link(cell));
        };
    }

    /// The text of a column in a row; empty where there is no such column.
    String text(List<Cell> row, String name) {
        int index = answer.columns().indexOf(name);
        return index < 0 ? TEXT : row.get(index).text();
    }

    /// How a row's place speaks.
    Sign sign(List<Cell> row, Optional<PlaceView> place) {
        return place.map(PlaceView::sign)
                .orElseGet(() -> text(row, "polarity").equals("negated")
                        ? Sign.NEGATED
                        : text(row, "certainty").equals("hedged") ? Sign.HEDGED : Sign.ASSERTED);
    }

    Value thing(Cell cell, Cell target) {
        if (target.kind() != Cell.Kind.IRI) {
            return text(cell.text());
        }
        String iri = target.text();
        String shown = cell.kind() == Cell.Kind.IRI ? Prefixes.shorten(cell.text()) : cell.text();
        Optional<String> document = catalog.document(iri).map(CatalogDocument::title);
        return catalog.thing(iri)
                .map(site::link)
                .map(link -> new Value(
                        document.orElse(cell.kind() == Cell.Kind.IRI ? link.label() : shown),
                        link.address(),
                        Optional.of(link.kind())))
                .orElseGet(() -> new Value(shown, site.addresses().of(iri), Optional.empty()));
    }

    /// A number with its bounds and unit.
    String figure(List<Cell> row) {
        StringBuilder figure = new StringBuilder();
        String bound = text(row, "bound");
        figure.append(bound.isEmpty() ? "" : bound + " ").append(plain(text(row, "value")));
        String to = text(row, "valueTo");
        figure.append(to.isEmpty() ? "" : "–" + plain(to));
        String unit = unit(row);
        figure.append(unit.isEmpty() ? "" : " " + unit);
        String whole = text(row, "outOf");
        figure.append(whole.isEmpty() ? "" : " of " + plain(whole));
        String low = text(row, "intervalLow");
        figure.append(low.isEmpty() ? "" : " (" + plain(low) + " to " + plain(text(row, "intervalHigh")) + ")");
        return figure.toString();
    }

    /// The unit of a row's number in words; empty for none. UCUM puts into braces what is only counted.
    String unit(List<Cell> row) {
        String unit = text(row, "unit").replaceAll("[{}]", "");
        return unit.equals("1") ? "" : unit;
    }

    /// A number without needless places, with commas between thousands.
    private static String plain(String number) {
        if (!number.matches("\\d{1,15}(\\.\\d+)?")) {
            return number;
        }
        String[] parts =
                new BigDecimal(number).stripTrailingZeros().toPlainString().split("\\.");
        String whole = Wording.grouped(Long.parseLong(parts[0]));
        return parts.length > 1 ? whole + "." + parts[1] : whole;
    }

    private static Field plain(Columns.Column column, Drawn kind, String css, Value value) {
        List<Value> values = value.text().isEmpty() && value.address().isEmpty() ? List.of() : List.of(value);
        return new Field(kind, column.title(), css, "", values, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Field number(Columns.Column column, Cell cell, String shown) {
        List<Value> values = cell.text().isEmpty() ? List.of() : List.of(text(shown));
        return new Field(
                Drawn.TEXT,
                column.title(),
                "num",
                Columns.isNumber(cell) ? cell.text() : "",
                values,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private Field signed(Columns.Column column, List<Cell> row, Optional<PlaceView> place) {
        String own = row.get(column.index()).text();
        Sign sign = column.name().endsWith("Status") ? status(own) : sign(row, place);
        boolean absent = column.name().endsWith("Status") && (own.isEmpty() || own.equals("lacking"));
        boolean both = place.filter(PlaceView::both).isPresent();
        return new Field(
                Drawn.SIGN,
                column.title(),
                "",
                "",
                List.of(text(absent ? "not stated" : both ? "negated, hedged" : sign.word())),
                absent ? Optional.empty() : Optional.of(sign),
                Optional.empty(),
                Optional.empty());
    }

    private static Sign status(String word) {
        return switch (word) {
            case "negated" -> Sign.NEGATED;
            case "hedged" -> Sign.HEDGED;
            default -> Sign.ASSERTED;
        };
    }

    private Field stage(Columns.Column column, List<Cell> row, Optional<PlaceView> place) {
        Sign sign = sign(row, place);
        String name = row.get(column.index()).text();
        List<String> names = words.rungs().stream().map(ColumnWords.Rung::name).toList();
        int height = names.indexOf(name) + 1;
        String title = height > 0 ? words.rungs().get(height - 1).title() : ColumnWords.spelled(name);
        String said = switch (sign) {
            case NEGATED -> "not " + title;
            case HEDGED -> "perhaps " + title;
            case ASSERTED, DISPUTED -> title;
        };
        return new Field(
                Drawn.SIGN,
                column.title(),
                "",
                Integer.toString(sign == Sign.NEGATED ? -height : height),
                List.of(text(said)),
                Optional.of(sign),
                Optional.empty(),
                Optional.empty());
    }

    private static Field quote(Columns.Column column, Cell cell, Optional<PlaceView> place) {
        List<Value> values = cell.text().isEmpty() ? List.of() : List.of(text(cell.text()));
        return new Field(Drawn.QUOTE, column.title(), "q", "", values, Optional.empty(), Optional.empty(), place);
    }

    private Field belief(Columns.Column column, Cell cell, List<Cell> row) {
        Optional<Belief> belief = cell.text().matches("[01](\\.\\d+)?")
                ? Optional.of(new Belief(new BigDecimal(cell.text())))
                : Optional.empty();
        String claim = column.name().equals("belief") ? text(row, "claim") : "";
        String address = claim.isEmpty() ? "" : site.addresses().of(claim);
        return new Field(
                Drawn.BELIEF,
                column.title(),
                "b",
                cell.text(),
                List.of(new Value(cell.text(), address, Optional.empty())),
                Optional.empty(),
                belief,
                Optional.empty());
    }

    private Value document(Cell cell, Cell target, Optional<PlaceView> place) {
        Optional<CatalogDocument> known =
                catalog.document(target.text()).or(() -> Optional.ofNullable(files.get(cell.text())));
        return known.map(document -> new Value(
                        document.title(),
                        place.map(PlaceView::documentAddress)
                                .filter(address ->
                                        address.startsWith(site.addresses().of(document.iri()) + "#"))
                                .orElse(site.addresses().of(document.iri())),
                        Optional.empty()))
                .orElseGet(() -> thing(cell, target));
    }

    private String relation(Cell cell, Cell target) {
        return target.kind() == Cell.Kind.IRI
                ? catalog.relationName(target.text())
                : relations.getOrDefault(cell.text(), ColumnWords.spelled(cell.text()));
    }

    private Value link(Cell cell) {
        return cell.kind() == Cell.Kind.IRI
                ? new Value("", site.addresses().of(cell.text()), Optional.empty())
                : text("");
    }

    private static Value text(String text) {
        return new Value(text, "", Optional.empty());
    }
}
