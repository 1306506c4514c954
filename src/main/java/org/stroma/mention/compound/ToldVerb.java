package org.stroma.mention.compound;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stroma.mention.draft.Draft;
import org.stroma.model.text.Parse;

/// A verb in the tree of its sentence: how it is called with its particle, who does it and what it is done to.
record ToldVerb(Draft draft, int verb) {

    /// Of verbs between one and its subject.
    private static final int MOST_STEPS = 4;

    private Parse parse() {
        return draft.sentence().parse();
    }

    /// Take up.
    String lemma() {
        return particle()
                .map(each -> draft.lemma(verb) + " " + draft.lemma(each))
                .orElse(draft.lemma(verb));
    }

    /// Behind the verb and its particle.
    int to() {
        return particle().map(each -> each + 1).orElse(verb + 1);
    }

    private Optional<Integer> particle() {
        return dependents("compound:prt").stream().filter(each -> each > verb).findFirst();
    }

    /// The nouns of what it is done to, where it says so.
    List<Integer> undergoing() {
        return isPassive() ? subjects(verb, 0) : coordinated(dependents("obj"));
    }

    /// The nouns of who does it, where it is not done to anything.
    List<Integer> doing() {
        return isPassive() || !dependents("obj").isEmpty() ? List.of() : subjects(verb, 0);
    }

    private boolean isPassive() {
        return draft.token(verb).is("VBN") && isPassive(verb, 0);
    }

    private boolean isPassive(int at, int steps) {
        ToldVerb told = new ToldVerb(draft, at);
        boolean active = told.dependents("aux").stream()
                .anyMatch(each -> draft.lemma(each).equals("have"));
        boolean said = !told.dependents("aux:pass").isEmpty()
                || !told.dependents("nsubj:pass").isEmpty();
        boolean shared = parse().relation(at).equals("conj") && !told.hasSubject() && steps < MOST_STEPS;
        return said
                || !active && parse().relation(at).equals("acl")
                || !active
                        && shared
                        && parse().head(at)
                                .filter(head -> isPassive(head, steps + 1))
                                .isPresent();
    }

    private boolean hasSubject() {
        return !dependents("nsubj").isEmpty() || !dependents("nsubj:pass").isEmpty();
    }

    /// Its own, or those that it shares with the verb it hangs on: "caused arteries to dilate", "bound and taken up".
    private List<Integer> subjects(int at, int steps) {
        ToldVerb told = new ToldVerb(draft, at);
        List<Integer> own = new ArrayList<>(told.dependents("nsubj"));
        own.addAll(told.dependents("nsubj:pass"));
        Optional<Integer> above = parse().head(at);
        String relation = parse().relation(at);
        if (own.stream().anyMatch(each -> draft.token(each).is("WDT", "WP"))) {
            return relation.startsWith("acl") ? above.map(List::of).orElse(List.of()) : List.of();
        }
        if (!own.isEmpty() || above.isEmpty() || steps == MOST_STEPS) {
            return coordinated(own);
        }
        return switch (relation) {
            case "acl" -> draft.token(at).is("VBN", "VBG", "VBD") ? List.of(above.get()) : List.of();
            case "xcomp" -> controllers(above.get(), steps);
            case "advcl" -> draft.word(at - 1).equals("from") ? controllers(above.get(), steps) : List.of();
            case "conj" -> subjects(above.get(), steps + 1);
            default -> List.of();
        };
    }

    private List<Integer> controllers(int above, int steps) {
        List<Integer> objects = new ToldVerb(draft, above).dependents("obj");
        return objects.isEmpty() ? subjects(above, steps + 1) : coordinated(objects);
    }

    private List<Integer> coordinated(List<Integer> nouns) {
        List<Integer> all = new ArrayList<>(nouns);
        nouns.forEach(noun -> all.addAll(new ToldVerb(draft, noun)
                .dependents("conj").stream()
                        .filter(each -> draft.token(each).is("N"))
                        .toList()));
        return all;
    }

    private List<Integer> dependents(String relation) {
        return parse().dependents(verb).stream()
                .filter(each -> parse().relation(each).equals(relation))
                .toList();
    }
}
