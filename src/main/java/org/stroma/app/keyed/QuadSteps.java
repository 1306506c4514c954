package org.stroma.app.keyed;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.Quad;
import org.stroma.app.cluster.ClusterTask;
import org.stroma.app.cluster.ReadPiece;
import org.stroma.app.cluster.Step;
import org.stroma.assemble.ClaimShare;
import org.stroma.assemble.corpus.ReportOrigins;
import org.stroma.graph.file.QuadLines;
import org.stroma.graph.kept.KeptReadings;
import org.stroma.graph.kept.RecordBytes;
import org.stroma.graph.quads.QuadShares;
import org.stroma.model.claim.Claim;
import org.stroma.model.claim.Supersession;
import org.stroma.model.evidence.Evidence;
import org.stroma.model.evidence.Findings;
import org.stroma.model.ontology.Ontology;

/// The steps that make quads of documents and of claims, as lines.
final class QuadSteps {

    /// A place that a later one made stale.
    record Stale(Evidence stale, Evidence by) {}

    /// All those of one claim.
    record Places(List<Stale> places) {}

    static final RecordBytes<Places> PLACES = RecordBytes.of(Places.class);

    private static final byte[] NOTHING = {};

    private QuadSteps() {}

    /// A line of N-Quads with its end, a character for each byte, so that the order of lines is that of their bytes.
    static Consumer<Quad> lines(Step.Out out) {
        QuadLines lines = new QuadLines();
        return quad -> out.give(new String(lines.of(quad), StandardCharsets.ISO_8859_1), NOTHING);
    }

    /// Documents to the lines of what they say.
    static Step documents(ClusterTask task, ChosenNames names) {
        return (number, values, out) -> {
            ReadPiece piece = ReadPiece.of(values.getFirst());
            if (piece.isRead()) {
                Findings findings = task.machine().findings(piece);
                names.quads().document(findings, own(findings), lines(out));
            }
        };
    }

    /// Documents to hashes of all that decides what they say, by the IRIs of their graphs.
    static Step digests(ClusterTask task, ChosenNames names) {
        return (number, values, out) -> {
            ReadPiece piece = ReadPiece.of(values.getFirst());
            if (piece.isRead()) {
                Findings findings = task.machine().findings(piece);
                String reading = KeptReadings.name(findings.document(), task.fingerprint());
                QuadShares quads = names.quads();
                out.give(
                        quads.document(findings.document().key()),
                        Portable.text(quads.digest(findings, own(findings), reading)));
            }
        };
    }

    private static List<Claim> own(Findings findings) {
        return ClaimShare.of(findings.evidence()).claims();
    }

    /// Evidence on two things to the lines of what the claims say.
    ///
    /// @param origins of documents
    /// @param stale ids of claims to the places of theirs that are stale
    static Step claims(ClusterTask task, ChosenNames names, ReportOrigins origins, SortedMap<String, byte[]> stale) {
        return (ends, values, out) -> {
            Ontology ontology = task.machine().ontology();
            names.quads()
                    .claims(
                            ClaimSteps.claims(values.getFirst(), task)
                                    .told(origins, ontology.rungs(), claim -> stale(claim, stale, ontology)),
                            lines(out));
        };
    }

    /// Evidence on two things with another name of one of them.
    static Step aliases(ClusterTask task) {
        return (ends, values, out) -> {
            if (ClaimSteps.evidence(values.getFirst(), task).stream().anyMatch(QuadShares::isAlias)) {
                out.give(ends, values.getFirst());
            }
        };
    }

    static Stream<Supersession> stale(Claim claim, Map<String, byte[]> stale, Ontology ontology) {
        return !stale.containsKey(claim.id())
                ? Stream.empty()
                : Portable.read(PLACES, stale.get(claim.id()), ontology).places().stream()
                        .map(place -> new Supersession(claim, place.stale(), place.by()));
    }

    /// Evidence on two things to the number of claims, by the IRIs of these, and by none for all.
    static Step numbers(ClusterTask task, ChosenNames names) {
        return (ends, values, out) -> {
            List<Claim> claims = ClaimSteps.claims(values.getFirst(), task).claims();
            out.give("", Portable.number(claims.size()));
            claims.forEach(claim -> names.quads().ends(claim).forEach(iri -> out.give(iri, Portable.number(1))));
        };
    }

    /// Numbers to their sum.
    static Step sum() {
        return (key, values, out) -> out.give(
                key, Portable.number(values.stream().mapToInt(Portable::number).sum()));
    }
}
