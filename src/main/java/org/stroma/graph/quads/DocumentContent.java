package org.stroma.graph.quads;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stroma.graph.quads.DocumentQuads.Counted;
import org.stroma.model.concept.Concept;
import org.stroma.model.document.Document;
import org.stroma.model.evidence.Argument;
import org.stroma.model.evidence.Evidence;
import org.stroma.model.evidence.Findings;
import org.stroma.model.text.Slug;

/// All that decides what the graph of one document says; with the same content, it says the same.
///
/// @param counted what claims hold of its evidence
/// @param coined IRIs of the things that it names and that no list has, to what they are called
/// @param known its hash by the reading that it was asked for, once it was
record DocumentContent(
        Findings findings,
        List<Counted> counted,
        SortedMap<String, Concept> coined,
        ConcurrentMap<String, String> known) {

    /// @param before what the document said in an earlier version that took names from the same list
    static DocumentContent of(
            Findings findings, List<Counted> counted, ConceptNames names, Optional<DocumentContent> before) {
        Optional<DocumentContent> same = before.filter(each -> each.isOf(findings, counted));
        SortedMap<String, Concept> coined = new TreeMap<>();
        if (same.isPresent()) {
            same.get().coined.forEach((iri, concept) -> coined.put(iri, names.chosen(concept)));
        } else {
            named(findings, counted)
                    .filter(concept -> !names.isShared(concept))
                    .forEach(concept -> coined.computeIfAbsent(concept.iri(), iri -> names.chosen(concept)));
        }
        return new DocumentContent(
                findings,
                counted,
                coined,
                same.filter(each -> each.coined.equals(coined))
                        .map(DocumentContent::known)
                        .orElseGet(ConcurrentHashMap::new));
    }

    /// Whether it was made of the same reading, and of the same claims over it.
    private boolean isOf(Findings other, List<Counted> others) {
        return findings == other
                && counted.size() == others.size()
                && IntStream.range(0, counted.size())
                        .allMatch(i -> counted.get(i).isAs(others.get(i)));
    }

    Document document() {
        return findings.document();
    }

    /// Under the name chosen for it; empty if the vocabulary describes it.
    Optional<Concept> coined(Concept concept) {
        return Optional.ofNullable(coined.get(concept.iri()));
    }

    /// Things as documents call them; more than once, maybe.
    private static Stream<Concept> named(Findings findings, List<Counted> counted) {
        return Stream.of(
                        counted.stream().flatMap(each -> ConceptUses.concepts(each.evidence())),
                        ConceptUses.measured(findings),
                        ConceptUses.doubted(findings))
                .flatMap(each -> each);
    }

    /// @param reading hash of all that decides what reading the document gave
    String digest(String reading) {
        return known.computeIfAbsent(reading, this::hash);
    }

    private String hash(String reading) {
        Document document = document();
        Stream<String> metadata = Stream.of(
                reading,
                document.fileName(),
                document.sha256(),
                document.title().toString(),
                document.issued().toString(),
                document.source().toString(),
                document.imprint().toString(),
                document.otherNames().toString());
        return Slug.hash(
                32,
                Stream.of(
                                metadata,
                                counted.stream()
                                        .flatMap(each -> Stream.concat(
                                                Stream.of(each.claim().id()), parts(each.evidence()))),
                                coined.entrySet().stream().map(Map.Entry::toString))
                        .flatMap(each -> each)
                        .toArray(String[]::new));
    }

    /// All of the evidence; of its relation, whose words are many, the name.
    private static Stream<String> parts(Evidence evidence) {
        Argument subject = evidence.subject();
        Argument object = evidence.object();
        return Stream.of(
                evidence.relation().name(),
                subject.toString(),
                object.toString(),
                evidence.polarity().term(),
                evidence.certainty().term(),
                evidence.cues().toString(),
                evidence.span().toString(),
                evidence.part().term(),
                evidence.shownIn().toString(),
                evidence.saidBy().toString(),
                evidence.rule(),
                Double.toString(evidence.confidence()),
                evidence.reader().toString());
    }
}
