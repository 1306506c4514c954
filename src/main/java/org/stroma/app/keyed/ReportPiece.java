package org.stroma.app.keyed;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.stroma.assemble.corpus.Report;
import org.stroma.graph.kept.RecordBytes;
import org.stroma.model.concept.Concept;

/// What a document reports of a study, as it travels.
///
/// @param findings ids of claims
/// @param words how a person would say these, in the same order
record ReportPiece(
        String document,
        Concept study,
        List<String> findings,
        List<String> words,
        List<Concept> things,
        Optional<Concept> topic,
        List<Concept> people,
        List<String> dates) {

    private static final RecordBytes<ReportPiece> FORM = RecordBytes.of(ReportPiece.class);

    /// @param said ids of claims to how a person would say them
    static ReportPiece of(Report report, Map<String, String> said) {
        List<String> findings = report.findings().stream().sorted().toList();
        return new ReportPiece(
                report.document(),
                report.study(),
                findings,
                findings.stream().map(said::get).toList(),
                List.copyOf(new TreeMap<>(report.things()).values()),
                report.topic(),
                List.copyOf(new TreeMap<>(report.people()).values()),
                report.dates().stream().sorted().toList());
    }

    static ReportPiece of(byte[] bytes) {
        return Portable.read(FORM, bytes);
    }

    byte[] bytes() {
        return FORM.write(this);
    }

    Report report() {
        return new Report(
                document, study, Set.copyOf(findings), byIri(things), topic, byIri(people), Set.copyOf(dates));
    }

    private static Map<String, Concept> byIri(List<Concept> concepts) {
        return concepts.stream().collect(Collectors.toMap(Concept::iri, concept -> concept));
    }
}
