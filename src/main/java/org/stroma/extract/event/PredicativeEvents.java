package org.stroma.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stroma.extract.sentence.NameSpan;
import org.stroma.extract.sentence.SentenceGraph;

/// Events of predicative words, with the complement of their last word: "X is approved for Y", "X in combination
/// with Y", "Y is expressed on X", however far away the tree hangs the complement.
final class PredicativeEvents {

    private static final int WIDEST_GAP = 3;

    private final Clause clause;
    private final SentenceGraph graph;
    private final SenseLexicon senses;

    PredicativeEvents(Clause clause) {
        this.clause = clause;
        this.graph = clause.graph();
        this.senses = clause.senses();
    }

    List<Event> of(int word) {
        List<Event> events = new ArrayList<>();
        if (graph.covering(word).isPresent()) {
            return events;
        }
        for (String form : List.of(graph.lower(word), graph.lemma(word)).stream()
                .distinct()
                .toList()) {
            for (Phrase phrase : senses.predicatives(form)) {
                match(word, phrase.words()).ifPresent(matched -> read(matched, phrase, events));
            }
        }
        return events;
    }

    /// The words of a phrase in a sentence; articles, adverbs and figures may stand between.
    private Optional<int[]> match(int first, List<String> words) {
        int[] found = new int[words.size()];
        found[0] = first;
        int at = first + 1;
        for (int k = 1; k < words.size(); k++) {
            int gap = 0;
            while (!says(at, words.get(k)) && gap < WIDEST_GAP && isFiller(at)) {
                at++;
                gap++;
            }
            at = lastOfTherapy(at, words.get(k));
            if (!says(at, words.get(k))) {
                return k == words.size() - 1 ? hanging(found, words) : Optional.empty();
            }
            found[k] = at++;
        }
        return Optional.of(found);
    }

    /// "used as first-line treatment for Y": of a treatment's name its last word counts.
    private int lastOfTherapy(int at, String word) {
        return graph.covering(at)
                .filter(name -> name.isOf("Therapy") && says(name.to() - 1, word))
                .map(name -> name.to() - 1)
                .orElse(at);
    }

    /// "approved by the FDA in 2024 for Y": the last word stands further on, with what depends on the first.
    private Optional<int[]> hanging(int[] found, List<String> words) {
        int last = words.size() - 1;
        List<Integer> behind = new ArrayList<>(graph.dependents(found[last - 1], "obl", "nmod"));
        if (graph.is(found[last - 1], "amod") && graph.head(found[last - 1]) > found[last - 1]) {
            // "critical cytokines for differentiation": the complement hangs on the noun.
            behind.addAll(graph.dependents(graph.head(found[last - 1]), "nmod"));
        }
        for (int each : behind) {
            for (int mark : graph.dependents(each, "case")) {
                if (each > found[last - 1] && graph.lower(mark).equals(words.get(last))) {
                    found[last] = mark;
                    return Optional.of(found);
                }
            }
        }
        return Optional.empty();
    }

    private boolean says(int i, String word) {
        return graph.lower(i).equals(word) || graph.lemma(i).equals(word);
    }

    private boolean isFiller(int i) {
        String tag = graph.tag(i);
        return tag.startsWith("RB")
                || SentenceGraph.isOneOf(tag, "DT", "CD")
                || graph.lower(i).equals("%")
                || graph.lower(i).equals("of") && graph.lower(i - 1).equals("%");
    }

    private void read(int[] matched, Phrase phrase, List<Event> events) {
        List<Integer> complements = complements(matched);
        if (complements.isEmpty()) {
            return;
        }
        int top = top(matched);
        if (isHalfDenied(matched)) {
            return;
        }
        boolean elsewhere = graph.dependents(top, "case").stream().anyMatch(each -> each < matched[0]);
        List<Integer> holders = elsewhere
                ? List.of()
                : holders(top, complements).stream()
                        .map(each -> clause.changeAbove(top, each))
                        .toList();
        boolean plain = phrase.sense().kind() == Sense.Kind.RELATION;
        boolean members = phrase.inverse()
                && plain
                && SentenceGraph.isOneOf(graph.lower(matched[0]), "such", "including", "e.g.");
        List<Participant> bearing = members
                ? named(holders)
                : plain || phrase.inverse()
                        ? clause.themes(holders)
                        : clause.causes().of(holders);
        List<Participant> behind = plain || !phrase.inverse()
                ? clause.themes(complements)
                : clause.causes().of(complements);
        boolean change = phrase.inverse()
                && phrase.sense().relation().equals("associatedWith")
                && complements.stream().anyMatch(clause::isChange);
        if (change) {
            // "was accompanied by a fall in Y" tells of a change.
            return;
        }
        boolean turned = phrase.inverse() && !isFeature(phrase, behind);
        Clause.event(
                        phrase.sense(),
                        turned ? behind : bearing,
                        turned ? bearing : behind,
                        graph.isVerb(top) || graph.is(top, "amod") ? top : matched[0],
                        phrase.inverse() ? "inverse-predicate" : "predicate")
                .map(event -> phrase.sense().kind() == Sense.Kind.CAUSE ? event.usingAdjectives() : event)
                .ifPresent(events::add);
    }

    /// "X is not sufficient for Y" neither says nor denies that X has its part in Y.
    private boolean isHalfDenied(int[] matched) {
        for (int word : matched) {
            if (senses.words("sufficiencyWord").contains(graph.lower(word))) {
                int before = word - 1;
                while (graph.tag(before).startsWith("RB")
                        && !SentenceGraph.isOneOf(graph.lower(before), "not", "n't")) {
                    before--;
                }
                return SentenceGraph.isOneOf(graph.lower(before), "not", "n't");
            }
        }
        return false;
    }

    /// "X is characterized by pain": what is had is a process or disease itself.
    private static boolean isFeature(Phrase phrase, List<Participant> had) {
        return phrase.sense().relation().equals("associatedWith")
                && had.stream().allMatch(each -> each.isOf("Process", "Disease", "Tumor"));
    }

    /// A class itself, not the members that stand for it elsewhere.
    private List<Participant> named(List<Integer> heads) {
        return heads.stream()
                .filter(clause.things()::isOfSeveral)
                .flatMap(each -> graph.name(each).stream())
                .filter(name -> !name.isOf("Process"))
                .flatMap(name -> clause.things().meanings(name).stream())
                .toList();
    }

    /// The complement of the last word: the noun that it marks, or the object if it is a verb.
    private List<Integer> complements(int[] matched) {
        int last = matched[matched.length - 1];
        if (graph.isVerb(last) && matched.length > 1) {
            return graph.objects(last);
        }
        int head = graph.head(last);
        boolean marks =
                head > last && graph.is(last, "case", "mark", "cc", "advmod", "fixed", "dep") && graph.isNominal(head);
        if (marks) {
            return List.of(head);
        }
        return nameBehind(last).map(name -> List.of(name.head())).orElse(List.of());
    }

    private Optional<NameSpan> nameBehind(int word) {
        int at = word + 1;
        while (at < graph.size()
                && graph.covering(at).isEmpty()
                && (graph.tag(at).startsWith("JJ") || SentenceGraph.isOneOf(graph.tag(at), "DT", "CD", "PRP$"))) {
            at++;
        }
        return graph.covering(at).filter(name -> name.from() > word);
    }

    /// The word of the phrase on which the others hang.
    private int top(int[] matched) {
        for (int i = 0; i < matched.length - (matched.length > 1 ? 1 : 0); i++) {
            int head = graph.head(matched[i]);
            boolean inside = head >= matched[0] && head <= matched[matched.length - 1];
            if (!inside && !graph.is(matched[i], "case", "det", "cc", "mark", "fixed")) {
                return matched[i];
            }
        }
        return matched[0];
    }

    /// Whose state it is: the subject, the noun that the words follow, or the object of an active verb.
    private List<Integer> holders(int top, List<Integer> complements) {
        if (graph.is(top, "case", "cc", "mark")) {
            return complements.stream()
                    .flatMap(each -> (graph.has(each, "cop") ? graph.subjects(each) : hung(each)).stream())
                    .toList();
        }
        boolean active = graph.isVerb(top) && !graph.isPassive(top) && graph.has(top, "obj");
        if (active) {
            return graph.dependents(top, "obj");
        }
        if (SentenceGraph.isOneOf(graph.tag(top), "VBD", "VBZ", "VBP", "VB", "VBG")
                && !graph.isPassive(top)
                && !graph.has(top, "cop")) {
            boolean finite = SentenceGraph.isOneOf(graph.tag(top), "VBD", "VBZ", "VBP") && graph.has(top, "nsubj");
            return finite
                    ? graph.subjects(top)
                    : SentenceGraph.isOneOf(graph.tag(top), "VBD", "VBG") ? modified(top) : List.of();
        }
        int governor = graph.head(top);
        if (graph.is(top, "xcomp")
                && !graph.isPassive(governor)
                && !graph.objects(governor).isEmpty()) {
            // "rendered cells resistant to Y"
            return graph.objects(governor);
        }
        List<Integer> own = graph.is(top, "nsubj", "advmod") ? List.of() : graph.subjects(top);
        List<Integer> found = own.isEmpty() ? modified(top) : own;
        return found.isEmpty() ? beside(top) : found;
    }

    private List<Integer> modified(int top) {
        int head = graph.head(top);
        if (head < 0) {
            return List.of();
        }
        if (graph.is(top, "amod") && head > top) {
            boolean predicate = graph.has(head, "cop") || graph.is(head, "appos");
            return predicate ? List.of(graph.anchor(head)) : List.of();
        }
        if (graph.is(top, "acl", "amod", "appos", "dep") && graph.isNominal(head)) {
            return List.of(graph.anchor(head));
        }
        return graph.is(top, "nmod", "obl") ? hung(top) : List.of();
    }

    /// "X, refractory to Y, came back", where the tree hangs the words elsewhere.
    private List<Integer> beside(int top) {
        int before = graph.lower(top - 1).equals(",") ? top - 2 : top - 1;
        boolean aside = graph.upos(top).equals("ADJ") || graph.is(top, "advmod");
        return aside ? graph.covering(before).map(name -> List.of(name.head())).orElse(List.of()) : List.of();
    }

    /// What a prepositional phrase is said of.
    private List<Integer> hung(int phrase) {
        int head = graph.head(phrase);
        if (head < 0) {
            return List.of();
        }
        if (graph.isVerb(head)) {
            List<Integer> objects =
                    graph.objects(head).stream().filter(each -> each < phrase).toList();
            return objects.isEmpty() ? graph.subjects(head) : objects;
        }
        return List.of(graph.anchor(head));
    }
}
