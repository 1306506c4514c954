package org.stroma.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stroma.extract.event.Participant.Aspect;
import org.stroma.extract.sentence.SentenceGraph;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.EntityType;
import org.stroma.model.concept.Mention;
import org.stroma.model.concept.Mention.Found;

/// Changes of how something responds to a drug: "X made tumors sensitive to Y", "X sensitized tumors to Y". What
/// changes is the sensitivity to Y; that such tumors respond to Y is not said of tumors at large.
final class ResponseEvents {

    private static final String CONSTRUCTION = "response";

    private final Clause clause;
    private final SentenceGraph graph;
    private final SenseLexicon senses;
    private final Set<String> making;

    ResponseEvents(Clause clause) {
        this.clause = clause;
        this.graph = clause.graph();
        this.senses = clause.senses();
        this.making = senses.words("makingVerb");
    }

    List<Event> of(int word) {
        Optional<String> response = senses.response(graph.lemma(word));
        Optional<Integer> verb = response.isEmpty()
                ? Optional.empty()
                : graph.isVerb(word) ? Optional.of(word) : maker(word).filter(each -> graph.isVerb(each));
        if (verb.isEmpty()
                || graph.objects(verb.get()).isEmpty()
                        && graph.subjects(verb.get()).isEmpty()) {
            return List.of();
        }
        List<Participant> themes = towards(word, verb.get()).stream()
                .filter(each -> each.aspect() == Aspect.THING && each.isOf("Drug", "Therapy"))
                .map(each -> as(response.get(), each))
                .toList();
        return Clause.event(sense(word), clause.causes().of(doers(verb.get())), themes, verb.get(), CONSTRUCTION)
                .stream()
                .toList();
    }

    /// Whether somebody made it so: to what was made sensitive to Y, Y is no treatment yet.
    boolean isMade(int word) {
        return maker(word).isPresent();
    }

    private Optional<Integer> maker(int word) {
        int head = graph.head(word);
        boolean behind = head >= 0 && head < word;
        int verb = behind && graph.is(word, "amod") && graph.is(head, "obj", "nsubj:pass") ? graph.head(head) : head;
        return behind
                        && verb >= 0
                        && graph.is(word, "xcomp", "amod", "ccomp")
                        && !graph.has(word, "cop")
                        && making.contains(graph.lemma(verb))
                ? Optional.of(verb)
                : Optional.empty();
    }

    /// Of the passive, who did it.
    private List<Integer> doers(int verb) {
        return graph.isPassive(verb) ? graph.obliques(verb, "by") : graph.subjects(verb);
    }

    private List<Participant> towards(int word, int verb) {
        List<Integer> heads = new ArrayList<>(graph.obliques(word, "to"));
        heads.addAll(graph.complements(word, "to"));
        if (heads.isEmpty() && word == verb) {
            graph.objects(verb).forEach(each -> heads.addAll(graph.complements(each, "to")));
        }
        return clause.themes(heads);
    }

    private Sense sense(int word) {
        boolean less = graph.dependents(word, "advmod").stream()
                .anyMatch(each -> graph.lower(each).equals("less"));
        return Sense.change(less ? -1 : 1);
    }

    private static Participant as(String response, Participant drug) {
        String label = response + " to " + drug.mention().concept().label();
        Mention mention =
                new Mention(drug.mention().span(), Concept.coined(label, new EntityType("Process")), Found.PHRASE);
        return Participant.of(mention, drug.token(), drug.from(), drug.to()).by(CONSTRUCTION);
    }
}
