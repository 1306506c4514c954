package org.stroma.graph.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.stroma.graph.file.StoreException;
import org.stroma.graph.term.Terms;
import org.stroma.graph.version.Inspection;
import org.stroma.model.text.Span;
import org.stroma.model.text.Text;

/// Every quote stands in its document's text at its offsets, to the letter; what names subject and object lies within
/// it; every cue stands in the text.
final class QuoteCheck implements Check {

    private static final String KIND = "quote";

    @Override
    public void look(Inspection version) {
        Reader reader = new Reader(version);
        Map<String, List<Node>> byDocument = new TreeMap<>();
        version.all(Terms.EVIDENCE)
                .forEach(evidence -> byDocument
                        .computeIfAbsent(reader.key(evidence), key -> new ArrayList<>())
                        .add(evidence));
        Stream.of(Terms.NEAR_MISS, Terms.AMBIGUITY)
                .flatMap(kind -> version.all(kind).stream())
                .forEach(doubt -> byDocument
                        .computeIfAbsent(reader.key(doubt), key -> new ArrayList<>())
                        .add(doubt));
        byDocument.values().forEach(evidence -> evidence.forEach(reader::evidence));
    }

    /// Goes through evidence document by document, and so reads each text once.
    private static final class Reader {

        private final Inspection version;
        private String document = "";
        private Optional<Text> text = Optional.empty();

        Reader(Inspection version) {
            this.version = version;
        }

        String key(Node evidence) {
            return version.value(evidence, Terms.PROV_DERIVED_FROM)
                    .filter(Node::isURI)
                    .map(iri -> version.iris().pathOf(iri).replaceFirst("^document/", ""))
                    .orElse("");
        }

        void evidence(Node evidence) {
            Optional<Text> words = text(key(evidence));
            if (words.isEmpty()) {
                version.breach(KIND, evidence, "a document with a text", key(evidence));
                return;
            }
            Optional<Span> span = span(evidence, Terms.START, Terms.END);
            span.ifPresentOrElse(
                    place -> quote(evidence, words.get(), place),
                    () -> version.breach(KIND, evidence, "a place in the text", "no span"));
            version.text(evidence, Terms.CUE).ifPresent(cue -> cue(evidence, words.get(), cue));
        }

        private void quote(Node evidence, Text words, Span place) {
            String quote = version.text(evidence, Terms.QUOTE).orElse("");
            String there = words(words, place);
            if (!quote.equals(there)) {
                version.breach(KIND, evidence, "\"" + quote + "\" at " + place(place), "\"" + there + "\"");
            }
            if (version.value(evidence, RDF.type.asNode())
                    .filter(Terms.AMBIGUITY::equals)
                    .isPresent()) {
                return;
            }
            if (!isOfWholeDocument(evidence)) {
                within(evidence, place, "subject", () -> span(evidence, Terms.SUBJECT_START, Terms.SUBJECT_END));
            }
            within(evidence, place, "object", () -> span(evidence, Terms.OBJECT_START, Terms.OBJECT_END));
        }

        /// A number that is about the document, or a study that no word of the place names.
        private boolean isOfWholeDocument(Node evidence) {
            boolean ofNumber = version.value(evidence, Terms.EVIDENCE_FOR)
                    .filter(each -> version.iris().pathOf(each).startsWith("measurement/"))
                    .isPresent();
            return ofNumber && version.text(evidence, Terms.SUBJECT_START).isEmpty();
        }

        private void within(Node evidence, Span quote, String end, Supplier<Optional<Span>> named) {
            boolean inside = named.get().filter(quote::contains).isPresent();
            if (!inside) {
                version.breach(
                        KIND,
                        evidence,
                        "the " + end + " within " + place(quote),
                        named.get().map(Reader::place).orElse("no span"));
            }
        }

        /// Where a cue stands is not in the graph; several are joined by an ellipsis.
        private void cue(Node evidence, Text words, String cue) {
            for (String each : List.of(cue.split(" … "))) {
                if (!words.toString().contains(each)) {
                    version.breach(KIND, evidence, "the cue \"" + each + "\" in the text", "none");
                }
            }
        }

        private Optional<Text> text(String key) {
            if (!key.equals(document)) {
                document = key;
                text = read(key);
            }
            return text;
        }

        private Optional<Text> read(String key) {
            try {
                return version.version().text(key).map(Text::of);
            } catch (StoreException | IllegalArgumentException e) {
                // The check of texts tells why.
                return Optional.empty();
            }
        }

        private Optional<Span> span(Node evidence, Node start, Node end) {
            return version.number(evidence, start)
                    .flatMap(from -> version.number(evidence, end)
                            .filter(to -> from < to)
                            .map(to -> new Span(from, to)));
        }

        private static String words(Text text, Span span) {
            return span.end() <= text.length() ? text.at(span) : "the end of the text";
        }

        private static String place(Span span) {
            return span.start() + " to " + span.end();
        }
    }
}
