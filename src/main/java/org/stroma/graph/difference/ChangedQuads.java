package org.stroma.graph.difference;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.stroma.graph.difference.Difference.ClaimChange;
import org.stroma.graph.difference.Difference.ConflictChange;
import org.stroma.graph.difference.Difference.DocumentChange;
import org.stroma.graph.difference.Difference.Fate;
import org.stroma.graph.difference.Difference.Said;
import org.stroma.graph.term.Terms;

/// The changed quads of two versions, told as what became of documents, claims and conflicts.
record ChangedQuads(VersionWording before, VersionWording after, Patch patch) {

    private static final Comparator<Said> BY_WORDS =
            Comparator.comparing(Said::words).thenComparing(Said::quote).thenComparing(Said::claim);

    /// In order of their IRIs.
    List<DocumentChange> documents() {
        Map<Node, SortedSet<Said>> added = said(after, patch.added());
        Map<Node, SortedSet<Said>> gone = said(before, patch.gone());
        return Stream.of(
                        typed(Terms.DOCUMENT),
                        patch.subjects(quad -> quad.getPredicate().equals(Terms.SHA256)),
                        added.keySet().stream(),
                        gone.keySet().stream())
                .<Node>flatMap(each -> each)
                .distinct()
                .sorted(Comparator.comparing(Node::toString))
                .map(document -> new DocumentChange(
                        document.toString(),
                        name(document),
                        fate(document),
                        List.copyOf(added.getOrDefault(document, new TreeSet<>(BY_WORDS))),
                        List.copyOf(gone.getOrDefault(document, new TreeSet<>(BY_WORDS)))))
                .toList();
    }

    /// By what they are about, then in words.
    List<ClaimChange> claims() {
        return Stream.concat(
                        typed(Terms.CLAIM),
                        patch.subjects(quad -> quad.getPredicate().equals(Terms.BELIEF)))
                .distinct()
                .map(this::claim)
                .sorted(Comparator.comparing(ClaimChange::subjectLabel)
                        .thenComparing(ClaimChange::subject)
                        .thenComparing(ClaimChange::words)
                        .thenComparing(ClaimChange::claim))
                .toList();
    }

    /// In order of their IRIs.
    List<ConflictChange> conflicts() {
        return typed(Terms.CONFLICT)
                .map(conflict -> {
                    boolean isNew = after.isA(conflict, Terms.CONFLICT);
                    return new ConflictChange(conflict.toString(), (isNew ? after : before).conflict(conflict), isNew);
                })
                .toList();
    }

    private ClaimChange claim(Node claim) {
        VersionWording told = after.isA(claim, Terms.CLAIM) ? after : before;
        Optional<Node> subject = told.value(claim, RDF.subject.asNode());
        return new ClaimChange(
                claim.toString(),
                subject.map(Node::toString).orElse(""),
                subject.map(told::label).orElse(""),
                told.claim(claim),
                before.text(claim, Terms.BELIEF),
                after.text(claim, Terms.BELIEF));
    }

    private Stream<Node> typed(Node type) {
        return patch.subjects(quad -> isTyped(quad, type));
    }

    private static boolean isTyped(Quad quad, Node type) {
        return quad.getPredicate().equals(RDF.type.asNode()) && quad.getObject().equals(type);
    }

    private static Map<Node, SortedSet<Said>> said(VersionWording told, SortedSet<Quad> quads) {
        Map<Node, SortedSet<Said>> said = new HashMap<>();
        quads.stream()
                .filter(quad -> isTyped(quad, Terms.EVIDENCE))
                .forEach(quad -> said.computeIfAbsent(quad.getGraph(), document -> new TreeSet<>(BY_WORDS))
                        .add(said(told, quad.getSubject())));
        return said;
    }

    private static Said said(VersionWording told, Node evidence) {
        Optional<Node> claim = told.value(evidence, Terms.EVIDENCE_FOR);
        return new Said(
                claim.map(Node::toString).orElse(""),
                claim.map(told::claim).orElse(""),
                told.text(evidence, Terms.QUOTE).orElse(""));
    }

    private String name(Node document) {
        return after.text(document, Terms.FILE_NAME)
                .or(() -> before.text(document, Terms.FILE_NAME))
                .orElse(document.toString());
    }

    private Fate fate(Node document) {
        Optional<String> was = before.text(document, Terms.SHA256);
        Optional<String> is = after.text(document, Terms.SHA256);
        if (was.isEmpty() || is.isEmpty()) {
            return was.isEmpty() ? Fate.ADDED : Fate.REMOVED;
        }
        return was.equals(is) ? Fate.READ_ANEW : Fate.CHANGED;
    }
}
