package org.stroma.model.claim;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.Value;
import org.stroma.model.evidence.Evidence;
import org.stroma.model.ontology.Relation;
import org.stroma.model.text.Require;
import org.stroma.model.text.Slug;

/// What the CORPUS says of one subject, relation and object.
///
/// @param subject of a symmetric relation: the end whose key comes first
/// @param evidence all there is, for and against, in order
/// @param belief that the plain claim holds, between 0 and 1
/// @param weights of the evidence that counts, in log-odds, with three places: belief is the logistic of {@link #PRIOR}
/// and their sum. What a retracted document says and what a curator calls wrong has none.
/// @param id tail of its IRI, the same for the same subject, relation and object anywhere: whatever is given, it is
/// that of these
public record Claim(
        Concept subject,
        Relation relation,
        Value object,
        List<Evidence> evidence,
        double belief,
        Map<Evidence, Double> weights,
        String id)
        implements Comparable<Claim> {

    /// Log-odds of a claim before any evidence counts: it is more likely wrong than right.
    public static final double PRIOR = -1;

    public Claim {
        // A hash, which whoever sorts claims asks for many times.
        id = id(subject, relation, object);
        weights = Map.copyOf(weights);
        evidence = evidence.stream().sorted().toList();
        Require.that(!evidence.isEmpty(), "evidence for the claim", relation.name());
        Require.ratio("belief", belief);
        Require.that(evidence.containsAll(weights.keySet()), "weights of its own evidence", weights.keySet());
    }

    public Claim(
            Concept subject,
            Relation relation,
            Value object,
            List<Evidence> evidence,
            double belief,
            Map<Evidence, Double> weights) {
        this(subject, relation, object, evidence, belief, weights, "");
    }

    /// A claim whose evidence all counts, and of which only the belief is known.
    public Claim(Concept subject, Relation relation, Value object, List<Evidence> evidence, double belief) {
        this(subject, relation, object, evidence, belief, unweighed(evidence));
    }

    private static Map<Evidence, Double> unweighed(List<Evidence> evidence) {
        return evidence.stream().distinct().collect(Collectors.toMap(each -> each, each -> 0.0));
    }

    /// The id of the claim that such a triple makes.
    public static String id(Concept subject, Relation relation, Value object) {
        return Slug.hash(16, subject.key(), relation.name(), object.key());
    }

    /// Whether the graph may hold it as a plain triple.
    public boolean isPlain() {
        return belief >= 0.5 && evidence.stream().anyMatch(one -> one.isPlain() && counts(one));
    }

    /// Whether the document that says it was not taken back, and no curator calls it wrong.
    public boolean counts(Evidence one) {
        return weights.containsKey(one);
    }

    /// What it adds to the log-odds: less than 0 if it speaks against the claim, 0 if it does not count.
    public double weight(Evidence one) {
        return weights.getOrDefault(one, 0.0);
    }

    /// How many pieces of evidence it has as the graph counts them: what two constructions read at one place is one.
    public int places() {
        return evidence.size() == 1
                ? 1
                : (int) evidence.stream()
                        .map(each -> List.of(each.document(), each.polarity(), each.certainty(), each.span()))
                        .distinct()
                        .count();
    }

    @Override
    public int compareTo(Claim other) {
        return id.compareTo(other.id);
    }
}
