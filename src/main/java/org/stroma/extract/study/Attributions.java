package org.stroma.extract.study;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stroma.extract.passage.PassageWords;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.EntityType;
import org.stroma.model.concept.Mention;
import org.stroma.model.ontology.Lexicon;
import org.stroma.model.text.Span;

/// The words of a sentence that say whose word something is: "said X, a professor at Y", "X said that", "according
/// to X". Who is spoken of as "he" or "she" is left to who knows the sentences before.
final class Attributions {

    /// A statement with its speaker.
    ///
    /// @param speaker empty where a pronoun stands for who says it
    /// @param said what is said without quotation marks
    record Attribution(Optional<Concept> speaker, Optional<Span> said) {}

    private static final int NEAR = 12;
    private static final String CLOSING = "”|»|\"|''|’’";
    private static final String MARKS = CLOSING + "|“|«|``|„";
    private static final Set<String> PRONOUNS = Set.of("he", "she");

    private final Set<String> verbs;
    private final Set<String> roles;

    Attributions(Lexicon lexicon) {
        this.verbs = Set.copyOf(lexicon.of("speechVerb"));
        this.roles = new HashSet<>(lexicon.of("personRole"));
    }

    /// All in a sentence, in reading order.
    List<Attribution> of(PassageWords words, Persons persons) {
        List<Attribution> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (words.lower(i).equals("according") && words.lower(i + 1).equals("to")) {
                according(words, i, persons).ifPresent(found::add);
            } else if (isSpeech(words, i)) {
                speech(words, i, persons).ifPresent(found::add);
            }
        }
        return found;
    }

    private boolean isSpeech(PassageWords words, int i) {
        return verbs.contains(words.lemma(i))
                && words.is(i, "VBD", "VBZ", "VBP", "VBN")
                && words.mention(i).isEmpty()
                && !words.lower(i - 1).matches("be|is|are|was|were|been|being|to|not|n't|n’t|has|have|had|as|by");
    }

    private Optional<Attribution> speech(PassageWords words, int verb, Persons persons) {
        if (words.lower(verb - 1).matches(CLOSING)) {
            Optional<Concept> behind = behind(words, verb + 1, persons);
            if (behind.isPresent() || PRONOUNS.contains(words.lower(verb + 1))) {
                return Optional.of(new Attribution(behind, Optional.empty()));
            }
        }
        boolean pronoun = PRONOUNS.contains(words.lower(beforeAdverbs(words, verb)));
        Optional<Subject> subject = pronoun
                ? Optional.of(new Subject(Optional.empty(), beforeAdverbs(words, verb)))
                : before(words, verb, persons);
        return subject.map(who -> new Attribution(who.concept(), said(words, who.from(), verb)));
    }

    /// Who speaks, and the first token of the phrase.
    private record Subject(Optional<Concept> concept, int from) {}

    private static int beforeAdverbs(PassageWords words, int verb) {
        int i = verb - 1;
        while (words.is(i, "RB")) {
            i--;
        }
        return i;
    }

    /// The person before the verb, with or without an apposition between them, or the organization right before it.
    private Optional<Subject> before(PassageWords words, int verb, Persons persons) {
        int last = beforeAdverbs(words, verb);
        for (int i = last; i >= Math.max(0, last - 2 * NEAR) && !words.lower(i).matches(MARKS + "|;"); i--) {
            Optional<Concept> person = person(words, i, persons);
            if (person.isPresent()) {
                boolean adjoined = i == last || words.lower(i + 1).matches(",|\\(|of|at|from|who|and");
                int from = words.mention(i).map(words::first).orElse(i);
                return adjoined ? Optional.of(new Subject(person, from)) : Optional.empty();
            }
        }
        return organization(words, last)
                .filter(mention -> !words.lower(words.first(mention) - 1).matches("of|at|from|with|in|for")
                        && !words.lower(words.first(mention) - 2).matches("of|at|from|with|in|for"))
                .map(mention -> new Subject(Optional.of(mention.concept()), words.first(mention)));
    }

    /// Who is named after "said" or "according to", after titles and roles.
    private Optional<Concept> behind(PassageWords words, int from, Persons persons) {
        for (int i = from; i < Math.min(words.size(), from + NEAR); i++) {
            Optional<Concept> person = person(words, i, persons);
            if (person.isPresent()) {
                return person;
            }
            boolean apposed = words.lower(i).equals(",") && roles.contains(words.lemma(i - 1));
            boolean ends =
                    words.is(i, "VBD", "VBZ", "MD", "IN") && !words.lower(i).matches("of|at|for|in");
            if (ends || words.lower(i).matches("[,;]|" + MARKS) && !apposed) {
                break;
            }
        }
        int first = words.lower(from).equals("the") ? from + 1 : from;
        return words.beginningAt(first)
                .filter(mention -> mention.concept().type().equals(EntityType.ORGANIZATION))
                .filter(mention -> !words.is(words.end(mention), "N"))
                .map(Mention::concept);
    }

    private static Optional<Concept> person(PassageWords words, int i, Persons persons) {
        Optional<Concept> named = words.mention(i)
                .map(Mention::concept)
                .filter(concept -> concept.type().equals(EntityType.PERSON));
        boolean free = words.mention(i).isEmpty() && words.is(i, "N") && !words.is(i + 1, "POS");
        return named.or(() -> free ? persons.bearing(words.token(i).text()) : Optional.empty());
    }

    private static Optional<Mention> organization(PassageWords words, int last) {
        return words.endingAt(last).filter(mention -> mention.concept().type().equals(EntityType.ORGANIZATION));
    }

    /// What is said without marks: behind "X said that", or before ", X said."
    private static Optional<Span> said(PassageWords words, int subject, int verb) {
        int end = words.size() - 1;
        if (words.lower(verb + 1).matches("[.]") || verb == end) {
            boolean trails = subject > 2 && words.lower(subject - 1).matches(",");
            return trails ? Optional.of(words.span(0, subject - 1)) : Optional.empty();
        }
        boolean quoted =
                words.lower(verb + 1).matches("[,:]") || words.lower(verb + 1).matches(MARKS);
        return quoted ? Optional.empty() : Optional.of(words.span(verb + 1, words.size()));
    }

    private Optional<Attribution> according(PassageWords words, int at, Persons persons) {
        Optional<Concept> speaker = behind(words, at + 2, persons);
        if (speaker.isEmpty()) {
            return Optional.empty();
        }
        int comma = at + 2;
        while (comma < words.size() && !words.lower(comma).equals(",")) {
            comma++;
        }
        boolean opens = at < 2 && comma < words.size() - 1;
        Span said = opens ? words.span(comma + 1, words.size()) : words.span(0, Math.max(1, at));
        return at >= 2 || opens ? Optional.of(new Attribution(speaker, Optional.of(said))) : Optional.empty();
    }
}
