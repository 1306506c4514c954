package org.stroma.extract.event;

import org.stroma.extract.sentence.NameSpan;
import org.stroma.extract.sentence.SentenceGraph;

/// Whether the words around a name say that its thing is not there, or does nothing: "anti-X", "X siRNA",
/// "X-deficient", "X-/-".
final class Depletion {

    private final SentenceGraph graph;
    private final SenseLexicon senses;

    Depletion(SentenceGraph graph, SenseLexicon senses) {
        this.graph = graph;
        this.senses = senses;
    }

    boolean is(NameSpan name) {
        if (graph.lower(name.from() - 2).equals("anti") && graph.isHyphen(name.from() - 1)) {
            return true;
        }
        if (isNamedByLoss(name)) {
            return false;
        }
        int next = next(name);
        boolean loss =
                senses.words("lossOfFunction").contains(graph.lemma(next)) && senses.signOfNoun(graph.lemma(next)) < 0;
        return loss
                || isDepleting(name)
                || senses.words("deficiencyWord").contains(graph.lower(next))
                || SentenceGraph.isOneOf(graph.lower(next), "sirna", "shrna")
                || isKnockout(name.to());
    }

    /// In "X knockdown" the noun says the loss itself.
    private boolean isNamedByLoss(NameSpan name) {
        int next = next(name);
        return graph.head(name.head()) == next && graph.isNoun(next) && senses.signOfNoun(graph.lemma(next)) < 0;
    }

    private int next(NameSpan name) {
        return graph.isHyphen(name.to()) ? name.to() + 1 : behindBrackets(name.to());
    }

    /// "antisense X", "DN-X", "dominant-negative X".
    boolean isDepleting(NameSpan name) {
        int before = name.from() - 1;
        int word = graph.isHyphen(before) ? before - 1 : before;
        int first = graph.isHyphen(word - 1) ? word - 2 : word - 1;
        boolean depleting = senses.words("depletingModifier").contains(graph.lower(word))
                || senses.words("depletingModifier").contains(graph.lower(first) + " " + graph.lower(word))
                || before != word && senses.words("depletingPrefix").contains(graph.lower(word));
        return depleting && isProtein(name) && !isNamedByLoss(name);
    }

    /// "Dominant-negative X mutations" and "an antisense X inhibitor" speak of mutations and of an agent.
    private boolean isProtein(NameSpan name) {
        int next = next(name);
        boolean agent = graph.isNominal(Math.min(next, graph.size() - 1))
                && senses.agent(graph.lemma(next)).isPresent();
        return name.isOf("Protein")
                && name.mention().concept().variant().isEmpty()
                && !agent
                && senses.agent(graph.lemma(name.to() - 1)).isEmpty()
                && senses.words("superRepressor").stream().noneMatch(graph.lower(name.from())::startsWith);
    }

    /// "Pten-/-", "Pten(-/-)".
    private boolean isKnockout(int at) {
        int sign = graph.lower(at).equals("(") ? at + 1 : at;
        return SentenceGraph.isOneOf(graph.lower(sign), "-", "−")
                && graph.lower(sign + 1).equals("/");
    }

    /// Past a short form in brackets: "nitric oxide (NO) deficiency".
    private int behindBrackets(int at) {
        return graph.lower(at).equals("(") && graph.lower(at + 2).equals(")") ? at + 3 : at;
    }
}
