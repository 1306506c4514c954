package org.stroma.app.keyed;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stroma.app.cluster.ClusterTask;
import org.stroma.app.cluster.ReadPiece;
import org.stroma.app.cluster.Step;
import org.stroma.assemble.ClaimShare;
import org.stroma.assemble.corpus.Corpus;
import org.stroma.assemble.corpus.ReportOrigins;
import org.stroma.assemble.corpus.Reports;
import org.stroma.assemble.study.SameStudy;
import org.stroma.graph.kept.RecordBytes;
import org.stroma.model.claim.Claim;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.EntityType;
import org.stroma.model.concept.Value;
import org.stroma.model.evidence.Certainty;
import org.stroma.model.evidence.Evidence;
import org.stroma.model.ontology.Relation;

/// The steps that bring the evidence of claims together, by the two things that they are on, and find what must be
/// known of all claims before they are weighed.
final class ClaimSteps {

    /// Evidence on two things, and the keys of those of its documents that report a study.
    record Ends(List<Evidence> evidence, SortedSet<String> reporting) {}

    /// What one document asserts of one claim.
    private record Said(Concept subject, Relation relation, Value object, List<Evidence> evidence) {

        private Claim claim() {
            return new Claim(subject, relation, object, evidence, 0);
        }
    }

    /// Keys of documents.
    private record Keys(List<String> keys) {}

    private static final RecordBytes<Ends> ENDS = RecordBytes.of(Ends.class);
    private static final RecordBytes<Said> SAID = RecordBytes.of(Said.class);
    private static final RecordBytes<Keys> KEYS = RecordBytes.of(Keys.class);

    private ClaimSteps() {}

    /// Evidence on two things that came back.
    static List<Evidence> evidence(byte[] value, ClusterTask task) {
        return ends(value, task).evidence();
    }

    static SortedSet<String> documents(byte[] value) {
        return new TreeSet<>(Portable.read(KEYS, value).keys());
    }

    private static Ends ends(byte[] value, ClusterTask task) {
        return Portable.read(ENDS, value, task.machine().ontology());
    }

    /// The claims on two things.
    static ClaimShare claims(byte[] value, ClusterTask task) {
        return ClaimShare.of(evidence(value, task));
    }

    /// Documents to their evidence, by the things that it is on.
    static Step evidence(ClusterTask task) {
        return (number, values, out) -> {
            ReadPiece piece = ReadPiece.of(values.getFirst());
            if (piece.isRead()) {
                List<Evidence> evidence = task.machine().findings(piece).evidence();
                SortedSet<String> reporting = new TreeSet<>(evidence.stream()
                        .filter(ClaimSteps::isOnAStudy)
                        .map(Evidence::document)
                        .toList());
                SortedMap<String, List<Evidence>> byEnds = new TreeMap<>();
                evidence.forEach(one -> byEnds.computeIfAbsent(ClaimShare.key(one), none -> new ArrayList<>())
                        .add(one));
                byEnds.forEach((ends, some) -> out.give(ends, ENDS.write(new Ends(some, reporting))));
            }
        };
    }

    private static boolean isOnAStudy(Evidence one) {
        return one.subjectConcept().type().equals(EntityType.STUDY);
    }

    /// All evidence on two things.
    static Step gathering(ClusterTask task) {
        return (ends, values, out) -> {
            List<Evidence> all = new ArrayList<>();
            SortedSet<String> reporting = new TreeSet<>();
            values.stream().map(value -> ends(value, task)).forEach(each -> {
                all.addAll(each.evidence());
                reporting.addAll(each.reporting());
            });
            // What compares as the same is of one document, whose order stays.
            all.sort(Comparator.naturalOrder());
            out.give(ends, ENDS.write(new Ends(all, reporting)));
        };
    }

    /// Evidence on two things to what each document that reports a study asserts of the claims, by the document.
    ///
    /// @param known which documents were taken back
    static Step said(ClusterTask task, ReportOrigins known) {
        return (key, values, out) -> {
            Ends ends = ends(values.getFirst(), task);
            for (Claim claim : ends.reporting().isEmpty()
                    ? Collections.<Claim>emptyList()
                    : ClaimShare.of(ends.evidence()).claims(known)) {
                asserted(claim, ends.reporting())
                        .forEach((document, some) -> out.give(
                                document,
                                SAID.write(new Said(claim.subject(), claim.relation(), claim.object(), some))));
            }
        };
    }

    private static SortedMap<String, List<Evidence>> asserted(Claim claim, Set<String> reporting) {
        SortedMap<String, List<Evidence>> byDocument = new TreeMap<>();
        claim.evidence().stream()
                .filter(one -> reporting.contains(one.document()))
                .filter(one -> one.certainty() == Certainty.ASSERTED && claim.counts(one))
                .forEach(one -> byDocument
                        .computeIfAbsent(one.document(), none -> new ArrayList<>())
                        .add(one));
        return byDocument;
    }

    /// What one document asserts to what it reports of a study.
    static Step reports(ClusterTask task) {
        return (document, values, out) -> {
            List<Claim> claims = values.stream()
                    .map(value -> Portable.read(SAID, value, task.machine().ontology())
                            .claim())
                    .sorted()
                    .toList();
            Map<String, String> words = SameStudy.words(claims);
            Reports.of(claims)
                    .forEach(report ->
                            out.give(document, ReportPiece.of(report, words).bytes()));
        };
    }

    /// Evidence on two things to its documents, by claims and by things.
    static Step holders(ClusterTask task) {
        return (key, values, out) -> {
            Map<String, SortedSet<String>> holders = new HashMap<>();
            for (Claim claim : claims(values.getFirst(), task).claims()) {
                SortedSet<String> documents = documents(claim);
                hold(claim.id(), documents, holders);
                hold(claim.subject(), documents, holders);
                hold(claim.object(), documents, holders);
            }
            holders.forEach((thing, documents) -> out.give(thing, bytes(documents)));
        };
    }

    private static void hold(Value value, Set<String> documents, Map<String, SortedSet<String>> holders) {
        if (value instanceof Concept concept) {
            hold(concept.key(), documents, holders);
            concept.members().forEach(member -> hold(member, documents, holders));
        }
    }

    private static void hold(String key, Set<String> documents, Map<String, SortedSet<String>> holders) {
        holders.computeIfAbsent(key, none -> new TreeSet<>()).addAll(documents);
    }

    /// Documents of a claim or thing to their number, where there are several.
    static Step several() {
        return (key, values, out) -> {
            Set<String> documents = new TreeSet<>();
            values.forEach(value -> documents.addAll(documents(value)));
            if (documents.size() > 1) {
                out.give(key, Portable.number(documents.size()));
            }
        };
    }

    /// Evidence on two things whose claims may be contested.
    static Step contestable(ClusterTask task) {
        return (ends, values, out) -> {
            if (claims(values.getFirst(), task).mayBeContested()) {
                out.give(ends, values.getFirst());
            }
        };
    }

    /// Evidence on some pairs of things.
    static Step of(Set<String> wanted) {
        return (ends, values, out) -> {
            if (wanted.contains(ends)) {
                out.give(ends, values.getFirst());
            }
        };
    }

    /// Evidence on two things to those of some documents that speak of a disease, by the disease.
    static Step ills(ClusterTask task, Set<String> documents) {
        return (ends, values, out) -> {
            for (Claim claim : claims(values.getFirst(), task).claims()) {
                SortedSet<String> some = documents(claim);
                some.retainAll(documents);
                if (!some.isEmpty()) {
                    Corpus.ills(claim).forEach(ill -> out.give(ill.iri(), bytes(some)));
                }
            }
        };
    }

    private static SortedSet<String> documents(Claim claim) {
        SortedSet<String> documents = new TreeSet<>();
        claim.evidence().forEach(one -> documents.add(one.document()));
        return documents;
    }

    private static byte[] bytes(Set<String> documents) {
        return KEYS.write(new Keys(List.copyOf(documents)));
    }
}
