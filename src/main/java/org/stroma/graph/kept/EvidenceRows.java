package org.stroma.graph.kept;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stroma.graph.file.Tsv;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.Literal;
import org.stroma.model.concept.Value;
import org.stroma.model.evidence.Argument;
import org.stroma.model.evidence.Certainty;
import org.stroma.model.evidence.Cue;
import org.stroma.model.evidence.Evidence;
import org.stroma.model.evidence.Polarity;
import org.stroma.model.evidence.ReaderId;
import org.stroma.model.ontology.Ontology;
import org.stroma.model.ontology.Setting;
import org.stroma.model.text.Part;
import org.stroma.model.text.Span;

/// Evidence of one document as rows of text, and back, without loss. A row begins with what it is: `C` a concept
/// (IRI, label, class as [KindField] writes it, numbers of its members; they count from 0), `E` a piece of evidence;
/// the last row says that the
/// file is whole.
final class EvidenceRows {

    private static final String CONCEPT = "C";
    private static final String EVIDENCE = "E";
    private static final String WHOLE = "whole";

    private final Map<Concept, Integer> numbers = new LinkedHashMap<>();
    private final StringBuilder rows = new StringBuilder();

    private EvidenceRows() {}

    static String write(List<Evidence> evidence) {
        EvidenceRows writer = new EvidenceRows();
        evidence.forEach(writer::row);
        return writer.rows.append(Tsv.line(WHOLE)).toString();
    }

    /// @throws IllegalArgumentException if the text is no such rows, or a relation is unknown
    static List<Evidence> read(String document, String text, Ontology ontology) {
        List<List<String>> rows = Tsv.rows(text);
        if (rows.isEmpty() || !rows.getLast().equals(List.of(WHOLE))) {
            throw new IllegalArgumentException("not whole");
        }
        List<Concept> concepts = new ArrayList<>();
        List<Evidence> evidence = new ArrayList<>();
        for (List<String> row : rows.subList(0, rows.size() - 1)) {
            if (row.getFirst().equals(CONCEPT)) {
                concepts.add(concept(row, concepts));
            } else if (row.getFirst().equals(EVIDENCE)) {
                evidence.add(evidence(document, row, concepts, ontology));
            }
        }
        return evidence;
    }

    private void row(Evidence evidence) {
        String subject = value(evidence.subject().value());
        String object = value(evidence.object().value());
        String speaker = evidence.saidBy().map(this::value).orElse("");
        rows.append(Tsv.line(
                EVIDENCE,
                subject,
                span(evidence.subject().span()),
                evidence.relation().name(),
                object,
                span(evidence.object().span()),
                evidence.polarity(),
                evidence.certainty(),
                evidence.cues().stream()
                        .map(cue -> span(cue.span()) + " " + cue.says())
                        .collect(Collectors.joining(",")),
                span(evidence.span()),
                evidence.part(),
                evidence.shownIn().map(Setting::name).orElse(""),
                speaker,
                evidence.rule(),
                evidence.confidence(),
                evidence.reader().name(),
                evidence.reader().version()));
    }

    private static Evidence evidence(String document, List<String> row, List<Concept> concepts, Ontology ontology) {
        return new Evidence(
                document,
                new Argument(value(row.get(1), concepts), span(row.get(2))),
                ontology.relation(row.get(3)),
                new Argument(value(row.get(4), concepts), span(row.get(5))),
                Polarity.valueOf(row.get(6)),
                Certainty.valueOf(row.get(7)),
                parts(row.get(8)).map(EvidenceRows::cue).toList(),
                span(row.get(9)),
                Part.valueOf(row.get(10)),
                Optional.of(row.get(11)).filter(name -> !name.isEmpty()).map(Setting::valueOf),
                Optional.of(row.get(12))
                        .filter(number -> !number.isEmpty())
                        .map(number -> concepts.get(Integer.parseInt(number))),
                row.get(13),
                Double.parseDouble(row.get(14)),
                new ReaderId(row.get(15), row.get(16)));
    }

    private String value(Value value) {
        return switch (value) {
            case Concept concept -> Integer.toString(number(concept));
            case Literal literal -> literal.kind() + " " + literal.lexical();
        };
    }

    private static Value value(String field, List<Concept> concepts) {
        int space = field.indexOf(' ');
        return space < 0
                ? concepts.get(Integer.parseInt(field))
                : new Literal(field.substring(space + 1), Literal.Kind.valueOf(field.substring(0, space)));
    }

    private int number(Concept concept) {
        Integer known = numbers.get(concept);
        if (known != null) {
            return known;
        }
        String members = concept.members().stream()
                .map(member -> Integer.toString(number(member)))
                .collect(Collectors.joining(","));
        int number = numbers.size();
        numbers.put(concept, number);
        rows.append(Tsv.line(CONCEPT, concept.iri(), concept.label(), KindField.of(concept), members));
        return number;
    }

    private static Concept concept(List<String> row, List<Concept> before) {
        List<Concept> members = parts(row.get(4))
                .map(number -> before.get(Integer.parseInt(number)))
                .toList();
        return KindField.concept(row.get(1), row.get(2), row.get(3), members);
    }

    static String span(Span span) {
        return span.start() + " " + span.end();
    }

    static Span span(String field) {
        String[] ends = field.split(" ");
        return new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
    }

    private static Cue cue(String field) {
        int last = field.lastIndexOf(' ');
        return new Cue(span(field.substring(0, last)), Cue.Says.valueOf(field.substring(last + 1)));
    }

    private static Stream<String> parts(String field) {
        return field.isEmpty() ? Stream.empty() : Stream.of(field.split(","));
    }
}
