package org.stroma.extract.score;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.stroma.model.ontology.Relation;

/// The probability of each relation between two names of a sentence, by a model of pairs.
///
/// @param probabilities of the relations, in their order
public record PairRating(List<String> relations, double[] probabilities) {

    private static final double[] STEPS = {.01, .02, .05, .1, .2, .3, .4, .5, .6, .7, .8, .9, .95};

    /// Those at least so likely, the likeliest first.
    public List<String> atLeast(double least) {
        return IntStream.range(0, probabilities.length)
                .filter(i -> probabilities[i] >= least)
                .boxed()
                .sorted((a, b) -> Double.compare(probabilities[b], probabilities[a]))
                .map(relations::get)
                .toList();
    }

    /// 0 of a relation that the model does not know.
    public double of(String relation) {
        int at = relations.indexOf(relation);
        return at < 0 ? 0 : probabilities[at];
    }

    /// What a reading of a relation between the two is worth by this, as features.
    public List<String> traits(Relation relation) {
        double own = of(relation.name());
        double any = 0;
        double best = 0;
        for (double each : probabilities) {
            any += each;
            best = Math.max(best, each);
        }
        List<String> traits = new ArrayList<>();
        add("pair>=", own, traits);
        add("any>=", any, traits);
        if (own > 0 && own == best) {
            traits.add("pair-first");
        }
        if (own == 0) {
            traits.add("pair-unknown");
        }
        return traits;
    }

    private static void add(String name, double probability, List<String> traits) {
        for (double step : STEPS) {
            if (probability >= step) {
                traits.add(name + step);
            }
        }
    }
}
