package org.stroma.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stroma.extract.sentence.NameSpan;
import org.stroma.extract.sentence.SentenceGraph;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.EntityType;
import org.stroma.model.concept.Mention;
import org.stroma.model.concept.Mention.Found;
import org.stroma.model.text.Token;

/// Drugs that a phrase names by what they act on: "an antibody against CXCR4" is a CXCR4 antibody.
final class AimedDrugs {

    private final SentenceGraph graph;
    private final Set<String> drugNouns;
    private final Set<String> classes;

    AimedDrugs(SentenceGraph graph, SenseLexicon senses) {
        this.graph = graph;
        this.drugNouns = senses.words("drugNoun");
        this.classes = senses.words("genericHead");
    }

    /// Empty where a drug acts on several: what an antibody against two does, one against either need not do.
    Optional<Participant> of(int head) {
        if (!drugNouns.contains(graph.lemma(head))
                || graph.name(head).filter(this::says).isPresent()) {
            return Optional.empty();
        }
        List<Integer> aims = aims(head);
        return aims.size() == 1 && graph.conjuncts(aims.getFirst()).isEmpty()
                ? graph.name(aims.getFirst()).filter(this::isTarget).map(target -> drug(head, target))
                : Optional.empty();
    }

    /// A name of more than the noun and what it is like: "MEK inhibitor", not "monoclonal antibody".
    private boolean says(NameSpan name) {
        return graph.names().stream()
                .anyMatch(inner -> inner.isOf("Protein") && inner.from() >= name.from() && inner.to() <= name.to());
    }

    private boolean isTarget(NameSpan name) {
        return name.isOf("Protein") && !name.isReference() && !classes.contains(graph.lemma(name.head()));
    }

    private List<Integer> aims(int head) {
        List<Integer> aims = new ArrayList<>(graph.complements(head, "of", "against", "targeting", "to"));
        for (int each : graph.dependents(head, "acl")) {
            if (SentenceGraph.isOneOf(graph.lemma(each), "target", "direct", "raise") && each > head) {
                aims.addAll(graph.objects(each));
                aims.addAll(graph.obliques(each, "against", "to", "at"));
            }
        }
        return aims;
    }

    private Participant drug(int head, NameSpan target) {
        List<Token> tokens = graph.passage().sentence().tokens();
        String label = target.mention().concept().label() + " " + graph.lemma(head);
        Mention mention = new Mention(
                tokens.get(head).span().to(tokens.get(target.to() - 1).span()),
                Concept.coined(label, new EntityType("Drug")),
                Found.PHRASE);
        return Participant.of(mention, head, head, target.to()).by("aimed");
    }
}
