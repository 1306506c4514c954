package org.stroma.extract.event;

import java.util.ArrayList;
import java.util.List;
import org.stroma.extract.sentence.SentenceGraph;

/// Events that an adjective or participle calls: "X is essential for Y", "Y is dependent on X", "Y was lower in
/// X-treated mice".
final class AdjectiveEvents {

    private final Clause clause;
    private final SentenceGraph graph;
    private final SenseLexicon senses;

    AdjectiveEvents(Clause clause) {
        this.clause = clause;
        this.graph = clause.graph();
        this.senses = clause.senses();
    }

    List<Event> of(int word) {
        List<Event> events = new ArrayList<>();
        boolean predicate = graph.has(word, "cop")
                || graph.isPassive(word)
                || graph.is(word, "root", "acl", "conj", "xcomp", "advcl", "appos", "parataxis")
                || graph.is(word, "amod") && word > graph.head(word);
        if (!predicate) {
            return events;
        }
        List<Integer> subjects = subjects(word);
        comparison(word, subjects, events);
        return events;
    }

    private List<Integer> subjects(int word) {
        List<Integer> own = graph.subjects(word);
        boolean modifies = own.isEmpty() && graph.is(word, "acl", "amod") && graph.head(word) >= 0;
        return modifies ? List.of(graph.anchor(graph.head(word))) : own;
    }

    /// "Levels of Y were lower in X-treated mice than in controls", "less severe".
    private void comparison(int word, List<Integer> subjects, List<Event> events) {
        int sign = senses.adjective(graph.lower(word));
        if (sign == 0) {
            for (int each : graph.dependents(word, "advmod")) {
                sign = switch (graph.lower(each)) {
                    case "less", "half" -> -1;
                    case "more", "twice" -> 1;
                    default -> sign;
                };
            }
        }
        boolean remains = graph.is(word, "xcomp", "advcl")
                && graph.lemma(graph.head(word)).matches("remain|stay");
        if (senses.words("unchangedWord").contains(graph.lower(word)) && (graph.has(word, "nsubj") || remains)) {
            List<Participant> circumstances = new ArrayList<>(clause.causes().circumstances(word));
            if (remains) {
                circumstances.addAll(clause.causes().circumstances(graph.head(word)));
            }
            List<Participant> lost = circumstances.stream()
                    .filter(each -> each.sign() < 0 || each.isOf("Drug", "Therapy"))
                    .toList();
            Clause.event(Sense.DECREASE, lost, clause.themes(subjects), word, "comparison")
                    .map(event -> event.asNegated(true))
                    .ifPresent(events::add);
        }
        boolean compared = sign != 0 && graph.upos(word).equals("ADJ") && graph.has(word, "nsubj");
        if (compared) {
            // "Y was absent in X-treated mice" tells only that X does not cause it.
            boolean absolute = senses.words("absoluteAdjective").contains(graph.lower(word));
            List<Participant> causes = clause.causes().circumstances(word).stream()
                    .filter(each -> !absolute || each.sign() < 0)
                    .toList();
            Clause.event(Sense.change(sign), causes, clause.themes(subjects), word, "comparison")
                    .ifPresent(events::add);
        }
    }
}
