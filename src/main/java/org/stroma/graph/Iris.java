package org.stroma.graph;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.stroma.model.Ambiguity;
import org.stroma.model.Claim;
import org.stroma.model.Concept;
import org.stroma.model.Conflict;
import org.stroma.model.Document;
import org.stroma.model.Evidence;
import org.stroma.model.Lineage;
import org.stroma.model.Measurement;
import org.stroma.model.Merge;
import org.stroma.model.NearMiss;
import org.stroma.model.NumberConflict;
import org.stroma.model.ReaderId;
import org.stroma.model.Refusal;
import org.stroma.model.Slug;
import org.stroma.model.Span;
import org.stroma.model.StudyPair;
import org.stroma.model.Verdict;

/// The graph's own IRIs: a base and a path (RFC 3987).
///
/// @param base absolute, `http` or `https`, ends in a slash
public record Iris(String base) {

    /// Where a server of this machine answers.
    public static final String DEFAULT_BASE = "http://localhost:3030/";

    /// @throws IllegalArgumentException if the base is no such IRI
    public Iris {
        if (!base.matches("https?://[^\\s/?#<>\"{}|\\\\^`]+(/[^\\s?#<>\"{}|\\\\^`]*)?/")) {
            throw new IllegalArgumentException("expected a base such as " + DEFAULT_BASE + ", found: " + base);
        }
    }

    /// The IRI of a path below the base; what an IRI's path cannot hold is percent-encoded.
    public String of(String path) {
        return base + encoded(path, "!$&'()*+,;=:@/-._~");
    }

    /// The path that {@link #of} made an IRI of; another IRI as it is.
    String pathOf(Node iri) {
        String path = iri.toString();
        return path.startsWith(base)
                ? URLDecoder.decode(path.substring(base.length()).replace("+", "%2B"), StandardCharsets.UTF_8)
                : path;
    }

    Node node(String path) {
        return NodeFactory.createURI(of(path));
    }

    Node document(String key) {
        return node("document/" + key);
    }

    Node claim(Claim claim) {
        return node("claim/" + claim.id());
    }

    /// One for each place, polarity and certainty, however many constructions found it.
    Node evidence(Claim claim, Evidence evidence) {
        return node("evidence/"
                + Slug.hash(
                        16,
                        evidence.document(),
                        claim.id(),
                        evidence.polarity().term(),
                        evidence.certainty().term(),
                        Integer.toString(evidence.span().start()),
                        Integer.toString(evidence.span().end())));
    }

    /// @param counted the words of what is counted
    Node measurement(Measurement measurement, String counted) {
        return node("measurement/" + measurement.id(counted));
    }

    /// The place that reports a number.
    Node evidence(Measurement measurement, String counted) {
        return node("evidence/"
                + Slug.hash(
                        16,
                        measurement.document(),
                        measurement.id(counted),
                        measurement.polarity().term(),
                        measurement.certainty().term(),
                        measurement.number().toString()));
    }

    Node conflict(Conflict conflict) {
        return node("conflict/" + conflict.id());
    }

    Node conflict(NumberConflict conflict) {
        return node("conflict/" + conflict.id());
    }

    Node nearMiss(Document document, NearMiss miss) {
        return node("near-miss/"
                + Slug.hash(
                        16,
                        document.key(),
                        miss.relation(),
                        miss.trigger().toString(),
                        miss.subject().span().toString(),
                        miss.object().span().toString()));
    }

    Node ambiguity(Document document, Ambiguity ambiguity) {
        return node("ambiguity/"
                + Slug.hash(
                        16,
                        document.key(),
                        ambiguity.span().toString(),
                        ambiguity.runnerUp().iri()));
    }

    Node merge(Concept concept, Merge merge) {
        return node("merge/" + Slug.hash(16, concept.iri(), merge.iri(), merge.label(), merge.reason()));
    }

    Node verdict(Verdict verdict) {
        return node("verdict/" + verdict.id());
    }

    Node side(Conflict conflict, Conflict.Side side) {
        return node("conflict/" + conflict.id() + "-" + Slug.hash(side.says()));
    }

    Node side(NumberConflict conflict, NumberConflict.Side side) {
        return node("conflict/" + conflict.id() + "-" + Slug.hash(side.says()));
    }

    Node lineage(Lineage lineage) {
        return node("lineage/" + lineage.id());
    }

    Node studyPair(StudyPair pair) {
        return node("study/pair/" + pair.id());
    }

    Node rule(String name) {
        return node("rule/" + name);
    }

    Node reader(ReaderId reader) {
        return node("reader/" + reader.key());
    }

    Node refusal(Document document, Refusal refusal) {
        return node("refusal/"
                + Slug.hash(
                        16,
                        document.key(),
                        refusal.reader().key(),
                        refusal.relation(),
                        refusal.claim(),
                        refusal.place().map(Span::toString).orElse(""),
                        refusal.reason().term(),
                        refusal.detail()));
    }

    Node run(String id) {
        return node("run/" + id);
    }

    Node graph(String name) {
        return node("graph/" + name);
    }

    Node concept(Concept concept) {
        return thing(concept.iri());
    }

    /// A public IRI as it is, a coined path below the base.
    Node thing(String iriOrPath) {
        return iriOrPath.contains("://") ? publicIri(iriOrPath) : node(iriOrPath);
    }

    static Node publicIri(String iri) {
        return NodeFactory.createURI(encoded(iri, "!$&'()*+,;=:@/-._~?#[]%"));
    }

    private static String encoded(String path, String marks) {
        if (path.chars().allMatch(c -> c < 0x80 && (isPlain(c) || marks.indexOf(c) >= 0))) {
            return path;
        }
        StringBuilder encoded = new StringBuilder(path.length());
        path.codePoints().forEach(c -> {
            if (isPlain(c) || c < 0x80 && marks.indexOf(c) >= 0) {
                encoded.appendCodePoint(c);
            } else {
                percent(c, encoded);
            }
        });
        return encoded.toString();
    }

    /// ASCII letters and digits, and the letters beyond ASCII that RFC 3987 calls `ucschar`.
    private static boolean isPlain(int c) {
        return c >= '0' && c <= '9'
                || c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z'
                || c > 0xA0 && Character.isLetter(c);
    }

    private static void percent(int c, StringBuilder into) {
        for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
            into.append('%')
                    .append(Character.toUpperCase(Character.forDigit(b >> 4 & 15, 16)))
                    .append(Character.toUpperCase(Character.forDigit(b & 15, 16)));
        }
    }
}
