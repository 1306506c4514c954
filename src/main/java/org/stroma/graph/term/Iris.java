package org.stroma.graph.term;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.stroma.model.claim.Claim;
import org.stroma.model.claim.Conflict;
import org.stroma.model.claim.Lineage;
import org.stroma.model.claim.NumberConflict;
import org.stroma.model.claim.StudyPair;
import org.stroma.model.claim.Verdict;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.Merge;
import org.stroma.model.document.Document;
import org.stroma.model.evidence.Ambiguity;
import org.stroma.model.evidence.Evidence;
import org.stroma.model.evidence.Measurement;
import org.stroma.model.evidence.NearMiss;
import org.stroma.model.evidence.ReaderId;
import org.stroma.model.evidence.Refusal;
import org.stroma.model.text.Slug;
import org.stroma.model.text.Span;

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
    public String pathOf(Node iri) {
        String path = iri.toString();
        return path.startsWith(base)
                ? URLDecoder.decode(path.substring(base.length()).replace("+", "%2B"), StandardCharsets.UTF_8)
                : path;
    }

    public Node node(String path) {
        return NodeFactory.createURI(of(path));
    }

    public Node document(String key) {
        return node("document/" + key);
    }

    public Node claim(Claim claim) {
        return node("claim/" + claim.id());
    }

    /// One for each place, polarity and certainty, however many constructions found it.
    public Node evidence(Claim claim, Evidence evidence) {
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
    public Node measurement(Measurement measurement, String counted) {
        return node("measurement/" + measurement.id(counted));
    }

    /// The place that reports a number.
    public Node evidence(Measurement measurement, String counted) {
        return node("evidence/"
                + Slug.hash(
                        16,
                        measurement.document(),
                        measurement.id(counted),
                        measurement.polarity().term(),
                        measurement.certainty().term(),
                        measurement.number().toString()));
    }

    public Node conflict(Conflict conflict) {
        return node("conflict/" + conflict.id());
    }

    public Node conflict(NumberConflict conflict) {
        return node("conflict/" + conflict.id());
    }

    public Node nearMiss(Document document, NearMiss miss) {
        return node("near-miss/"
                + Slug.hash(
                        16,
                        document.key(),
                        miss.relation(),
                        miss.trigger().toString(),
                        miss.subject().span().toString(),
                        miss.object().span().toString()));
    }

    public Node ambiguity(Document document, Ambiguity ambiguity) {
        return node("ambiguity/"
                + Slug.hash(
                        16,
                        document.key(),
                        ambiguity.span().toString(),
                        ambiguity.runnerUp().iri()));
    }

    public Node merge(Concept concept, Merge merge) {
        return node("merge/" + Slug.hash(16, concept.iri(), merge.iri(), merge.label(), merge.reason()));
    }

    public Node verdict(Verdict verdict) {
        return node("verdict/" + verdict.id());
    }

    public Node side(Conflict conflict, Conflict.Side side) {
        return node("conflict/" + conflict.id() + "-" + Slug.hash(side.says()));
    }

    public Node side(NumberConflict conflict, NumberConflict.Side side) {
        return node("conflict/" + conflict.id() + "-" + Slug.hash(side.says()));
    }

    public Node lineage(Lineage lineage) {
        return node("lineage/" + lineage.id());
    }

    public Node studyPair(StudyPair pair) {
        return node("study/pair/" + pair.id());
    }

    public Node rule(String name) {
        return node("rule/" + name);
    }

    public Node reader(ReaderId reader) {
        return node("reader/" + reader.key());
    }

    public Node refusal(Document document, Refusal refusal) {
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

    public Node run(String id) {
        return node("run/" + id);
    }

    public Node graph(String name) {
        return node("graph/" + name);
    }

    public Node concept(Concept concept) {
        return thing(concept.iri());
    }

    /// A public IRI as it is, a coined path below the base.
    public Node thing(String iriOrPath) {
        return iriOrPath.contains("://") ? publicIri(iriOrPath) : node(iriOrPath);
    }

    public static Node publicIri(String iri) {
        return NodeFactory.createURI(encoded(iri, "!$&'()*+,;=:@/-._~?#[]%"));
    }

    private static String encoded(String path, String marks) {
        if (isFit(path, marks)) {
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

    private static boolean isFit(String path, String marks) {
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (c >= 0x80 || !isPlain(c) && marks.indexOf(c) < 0) {
                return false;
            }
        }
        return true;
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
