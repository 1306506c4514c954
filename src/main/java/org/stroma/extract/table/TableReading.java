package org.stroma.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stroma.extract.passage.DocumentReading;
import org.stroma.extract.passage.PassageWords;
import org.stroma.model.concept.EntityType;
import org.stroma.model.concept.Literal;
import org.stroma.model.concept.Mention;
import org.stroma.model.concept.Passage;
import org.stroma.model.document.Document;
import org.stroma.model.evidence.Argument;
import org.stroma.model.evidence.Evidence;
import org.stroma.model.ontology.Ontology;
import org.stroma.model.ontology.Relation;

/// Reads tables: what the heading of a column calls is said of the first thing of each row and of what stands in that
/// column. Columns with other headings, and rows with another number of cells, say nothing.
public final class TableReading implements DocumentReading {

    private static final String RULE = "table";
    private static final double CONFIDENCE = 0.9;
    private static final String NAMING = "alsoKnownAs";
    private static final String APPROVED = "approvedFor";

    private final Columns columns;
    private final Relation approvedBy;

    public TableReading(Ontology ontology) {
        this.columns = new Columns(ontology);
        this.approvedBy = ontology.relation("approvedBy");
    }

    @Override
    public List<Evidence> read(Document document, List<Passage> passages) {
        List<Evidence> found = new ArrayList<>();
        List<Cells> lines =
                passages.stream().map(passage -> Cells.of(document, passage)).toList();
        int head = -1;
        for (int i = 0; i < lines.size(); i++) {
            boolean row = head >= 0 && lines.get(i).size() == lines.get(head).size();
            if (row) {
                row(document, lines.get(head), lines.get(i), found);
            } else {
                head = lines.get(i).size() > 1 ? i : -1;
            }
        }
        return found;
    }

    private void row(Document document, Cells head, Cells row, List<Evidence> into) {
        List<Mention> first = row.names(0);
        if (first.size() != 1) {
            return;
        }
        Mention thing = first.getFirst();
        for (int column = 1; column < row.size(); column++) {
            String heading = document.quote(head.cells().get(column));
            Optional<Relation> relation = columns.relation(heading);
            if (relation.isPresent() && relation.get().name().equals(NAMING)) {
                aliases(document, row, thing, column, relation.get(), into);
            } else if (relation.isPresent()) {
                related(document, row, thing, column, relation.get(), into);
                if (relation.get().name().equals(APPROVED)) {
                    approved(document, head, row, thing, column, into);
                }
            } else if (columns.tellsAction(heading)) {
                acting(document, row, thing, column, into);
            }
        }
    }

    private static void aliases(
            Document document, Cells row, Mention thing, int column, Relation relation, List<Evidence> into) {
        for (Mention name : row.names(column)) {
            boolean own = name.concept().iri().equals(thing.concept().iri());
            String written = document.quote(name.span());
            if (own && !written.equalsIgnoreCase(document.quote(thing.span()))) {
                Argument alias = new Argument(new Literal(written, Literal.Kind.TEXT), name.span());
                into.add(evidence(document, row, Argument.of(thing), relation, alias));
            }
        }
    }

    private static void related(
            Document document, Cells row, Mention thing, int column, Relation relation, List<Evidence> into) {
        for (Mention name : row.listed(column)) {
            boolean fits = relation.takesSubject(thing.concept().type())
                    && relation.takesObject(name.concept().type())
                    && !name.concept().iri().equals(thing.concept().iri());
            if (fits) {
                into.add(evidence(document, row, Argument.of(thing), relation, Argument.of(name)));
            }
        }
    }

    /// "Approved for (FDA)": who approved it is in the heading, and counts for rows that name a use.
    private void approved(Document document, Cells head, Cells row, Mention thing, int column, List<Evidence> into) {
        if (row.names(column).isEmpty()
                || !approvedBy.takesSubject(thing.concept().type())) {
            return;
        }
        head.names(column).stream()
                .filter(name -> name.concept().type().equals(EntityType.ORGANIZATION))
                .map(name -> evidence(document, row, Argument.of(thing), approvedBy, Argument.of(name)))
                .forEach(into::add);
    }

    /// "CXCR4 antagonist": what such drugs do, the drug of the row does.
    private void acting(Document document, Cells row, Mention thing, int column, List<Evidence> into) {
        PassageWords words = new PassageWords(row.passage());
        for (Mention kind : row.names(column)) {
            Optional<Relation> relation = columns.ofAgent(words.lemma(words.end(kind) - 1));
            row.allNames(column).stream()
                    .filter(name -> kind.span().contains(name.span())
                            && name.span().start() == kind.span().start())
                    .filter(name -> !name.span().equals(kind.span()))
                    .filter(name -> relation.isPresent()
                            && relation.get().takesSubject(thing.concept().type())
                            && relation.get().takesObject(name.concept().type()))
                    .limit(1)
                    .map(name -> evidence(document, row, Argument.of(thing), relation.orElseThrow(), Argument.of(name)))
                    .forEach(into::add);
        }
    }

    private static Evidence evidence(
            Document document, Cells row, Argument subject, Relation relation, Argument object) {
        return Evidence.stated(document, row.passage().sentence().part(), subject, relation, object, RULE, CONFIDENCE);
    }
}
