package org.stroma.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.stroma.extract.sentence.NameSpan;
import org.stroma.extract.sentence.SentenceGraph;

/// Idioms: patterns of words around S and O, by the order of the words ("S , a kind of O"); those of a verb with an
/// object and a preposition also by the tree ("add S to O").
final class FrameEvents {

    private static final List<String> IS = List.of("S", "be", "O");
    private static final Set<String> SLOTS = Set.of("S", "O");
    private static final int GOVERNED = 4;

    private final Clause clause;
    private final SentenceGraph graph;
    private final SenseLexicon senses;

    FrameEvents(Clause clause) {
        this.clause = clause;
        this.graph = clause.graph();
        this.senses = clause.senses();
    }

    List<Event> of(int word) {
        List<Event> events = new ArrayList<>();
        if (graph.covering(word).filter(name -> name.to() - name.from() == 1).isPresent()) {
            return events;
        }
        for (String form : List.of(graph.lower(word), graph.lemma(word)).stream()
                .distinct()
                .toList()) {
            for (Phrase phrase : senses.frames(form)) {
                matched(word, phrase).ifPresent(events::add);
            }
        }
        if (graph.isVerb(word) && graph.covering(word).isEmpty()) {
            for (Phrase phrase : senses.governed(graph.lemma(word))) {
                governed(word, phrase).ifPresent(events::add);
            }
        }
        return events;
    }

    /// Whether a frame is a verb with an object and a preposition.
    static boolean isGoverned(List<String> words) {
        return words.size() == GOVERNED
                && SLOTS.contains(words.get(1))
                && SLOTS.contains(words.get(3))
                && words.get(0).matches("[a-z]+")
                && words.get(2).matches("with|to|for|in|into|within|inside|from|on|against|as");
    }

    private Optional<Event> governed(int verb, Phrase phrase) {
        List<Integer> objects = graph.isPassive(verb) ? graph.subjects(verb) : graph.objects(verb);
        List<Integer> behind =
                new ArrayList<>(graph.obliques(verb, phrase.words().get(2)));
        objects.forEach(
                each -> behind.addAll(graph.complements(each, phrase.words().get(2))));
        boolean subjectFirst = phrase.words().get(1).equals("S");
        return Clause.event(
                phrase.sense(),
                clause.themes(subjectFirst ? objects : behind),
                clause.themes(subjectFirst ? behind : objects),
                verb,
                "governed");
    }

    /// The names in both slots of a pattern.
    private record Slots(Optional<NameSpan> subject, Optional<NameSpan> object) {
        static final Slots EMPTY = new Slots(Optional.empty(), Optional.empty());

        Slots with(String slot, NameSpan name) {
            return slot.equals("S") ? new Slots(Optional.of(name), object) : new Slots(subject, Optional.of(name));
        }
    }

    private Optional<Event> matched(int trigger, Phrase phrase) {
        List<String> words = phrase.words();
        int at = callingWord(words);
        int first = graph.covering(trigger)
                .filter(name -> name.isOf("Therapy") && name.to() == trigger + 1)
                .map(NameSpan::from)
                .orElse(trigger);
        return back(words, at - 1, first - 1, Slots.EMPTY)
                .flatMap(slots -> on(words, at + 1, trigger + 1, slots))
                .filter(slots -> !complementsNoun(words, slots))
                .filter(slots -> !isCondition(phrase, slots))
                .filter(slots -> !isNoClass(words, slots))
                .flatMap(slots -> Clause.event(
                        phrase.sense(),
                        fill(slots.subject().orElseThrow(), words, "S"),
                        fill(slots.object().orElseThrow(), words, "O"),
                        trigger,
                        isGiven(words) ? "frame-given" : "frame"));
    }

    /// "IL-2-stimulated T cells" tells in what state they were studied, "calcium-dependent kinase" which it is.
    private static boolean isCondition(Phrase phrase, Slots slots) {
        NameSpan object = slots.object().orElseThrow();
        boolean named = phrase.words().contains("dependent") && object.isOf("Protein", "Disease");
        return phrase.sense().isChange()
                && phrase.words().get(1).equals("-")
                && (named || object.isOf("CellType", "AnatomicalEntity", "Population", "Organism"));
    }

    /// "STAT3, such as its activation": one thing has no members; "cell functions, including migration": of
    /// processes parts and examples are listed alike. "Statins are drugs", but "the drug is atorvastatin". In
    /// "X, a PKC inhibitor (Y), and Z" the inhibitor has a name of its own.
    private boolean isNoClass(List<String> words, Slots slots) {
        boolean listing = words.contains("such") || words.contains("including") || words.equals(IS);
        NameSpan whole = slots.object().orElseThrow();
        boolean coded = words.contains(",") && whole.isOf("Drug") && graph.isListedWithCode(whole.to());
        return coded || listing && (whole.isOf("Process") || !clause.things().isOfSeveral(whole.head()));
    }

    private static int callingWord(List<String> words) {
        int found = -1;
        for (int i = 0; i < words.size(); i++) {
            boolean longer =
                    found < 0 || words.get(i).length() > words.get(found).length();
            if (!SLOTS.contains(words.get(i)) && longer) {
                found = i;
            }
        }
        return found;
    }

    /// "arrhythmia and other disorders", "X-induced Y": what the sentence takes for granted, whatever it denies.
    private static boolean isGiven(List<String> words) {
        return SLOTS.contains(words.getFirst())
                && (words.get(1).equals("-") || words.contains("other") || words.contains("such"));
    }

    private Optional<Slots> on(List<String> words, int p, int from, Slots slots) {
        if (p >= words.size()) {
            return Optional.of(slots);
        }
        String wanted = words.get(p);
        for (int i = from; i < graph.size(); i++) {
            int at = i;
            if (SLOTS.contains(wanted)) {
                List<NameSpan> names = names(name -> name.from() == at);
                if (!names.isEmpty()) {
                    return names.stream()
                            .flatMap(name -> on(words, p + 1, name.to(), slots.with(wanted, name)).stream())
                            .findFirst();
                }
            } else if (says(i, wanted)) {
                return on(words, p + 1, i + 1, slots);
            }
            boolean auxiliary = p > 0 && SLOTS.contains(words.get(p - 1)) && isAuxiliary(i);
            if (!isFiller(i, wanted) && !auxiliary) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Slots> back(List<String> words, int p, int from, Slots slots) {
        if (p < 0) {
            return Optional.of(slots);
        }
        String wanted = words.get(p);
        for (int i = from; i >= 0; i--) {
            int at = i;
            if (SLOTS.contains(wanted)) {
                List<NameSpan> names = names(name -> name.to() == at + 1);
                if (!names.isEmpty()) {
                    return names.stream()
                            .flatMap(name -> back(words, p - 1, name.from() - 1, slots.with(wanted, name)).stream())
                            .findFirst();
                }
            } else if (says(i, wanted)) {
                return back(words, p - 1, i - 1, slots);
            }
            if (p == 0 && SLOTS.contains(wanted) && graph.lower(i).equals(",")) {
                return beforeAside(i).map(name -> slots.with(wanted, name));
            }
            if (!isFiller(i, wanted) && !(p == 0 && isAuxiliary(i))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// "X, a Y inhibitor, also shows activity": the verb behind the comma has for its subject what stands before the
    /// aside.
    private Optional<NameSpan> beforeAside(int comma) {
        int verb = comma + 1;
        while (graph.tag(verb).startsWith("RB")) {
            verb++;
        }
        return graph.isVerb(verb) && graph.isFinite(verb)
                ? graph.subjects(verb).stream()
                        .flatMap(subject -> graph.name(subject).stream())
                        .filter(name ->
                                name.to() < comma && graph.lower(name.to()).equals(","))
                        .findFirst()
                : Optional.empty();
    }

    private List<NameSpan> names(Predicate<NameSpan> fits) {
        return graph.names().stream().filter(fits).toList();
    }

    private boolean says(int i, String word) {
        return graph.lower(i).equals(word)
                || graph.lemma(i).equals(word)
                || word.equals("patient") && senses.words("bearerOfDisease").contains(graph.lemma(i));
    }

    /// Before the verb that follows the first slot: "S did not lead to", "S may have".
    private boolean isAuxiliary(int i) {
        boolean auxiliary = graph.tag(i).equals("MD")
                || SentenceGraph.isOneOf(graph.lower(i), "do", "does", "did", "has", "have", "had", "n't");
        boolean verb = graph.tag(i + 1).startsWith("V") || graph.tag(i + 1).startsWith("RB");
        return auxiliary && verb && graph.covering(i).isEmpty();
    }

    /// What may stand between the parts of a pattern.
    private boolean isFiller(int i, String wanted) {
        String tag = graph.tag(i);
        boolean kind = tag.startsWith("JJ")
                || tag.startsWith("RB")
                || tag.startsWith("PRP")
                || SentenceGraph.isOneOf(tag, "DT", "CD")
                || tag.equals("VBN")
                        && (graph.tag(i + 1).startsWith("JJ")
                                || graph.tag(i + 1).startsWith("N"));
        return kind
                && graph.covering(i).isEmpty()
                && clause.senses().role(graph.lower(i)) >= 0
                && !wanted.equals("-")
                && !graph.isHyphen(i);
    }

    /// In "the effect of IL-2 on T cells" the pattern "O on S" is not meant, in "loss of PTEN in cells was associated
    /// with" no pattern that a verb follows: the first name complements another noun.
    private boolean complementsNoun(List<String> words, Slots slots) {
        NameSpan first = (words.getFirst().equals("S") ? slots.subject() : slots.object()).orElseThrow();
        if (!SLOTS.contains(words.getFirst())) {
            return false;
        }
        boolean behind = graph.is(first.head(), "nmod", "obl")
                && !graph.preposition(first.head()).isEmpty()
                && !isPassedOn(first);
        boolean preposition = words.size() == 3 && words.get(1).matches("on|in|with");
        int next = first.to();
        while (graph.tag(next).startsWith("RB")) {
            next++;
        }
        boolean verb = SentenceGraph.isOneOf(graph.tag(next), "VBZ", "VBP", "VBD", "MD");
        return behind && (preposition && graph.preposition(first.head()).equals("of") || verb);
    }

    /// Whether the noun that a name complements speaks of the name: "dosing of X".
    private boolean isPassedOn(NameSpan name) {
        int noun = graph.head(name.head());
        return noun >= 0
                && graph.isNoun(noun)
                && graph.complements(noun, "of").contains(name.head())
                && clause.things().own(noun, Participants.Place.THEME).stream()
                        .anyMatch(each -> each.token() == name.head() && each.sign() > 0);
    }

    /// The name in a slot; at either end of the pattern with what is coordinated there.
    private List<Participant> fill(NameSpan name, List<String> words, String slot) {
        boolean last = words.getLast().equals(slot);
        boolean first = words.getFirst().equals(slot);
        if (last && (goesOn(name) || graph.tag(name.head()).equals("PRP$"))) {
            return List.of();
        }
        boolean outer = graph.covering(name.to() - 1).filter(name::equals).isPresent();
        List<Participant> things = new ArrayList<>(clause.things().meanings(first || last ? explained(name) : name));
        if (outer && (last || first && isExplained(name, words))) {
            for (int each : listed(name)) {
                if (last && clause.things().adjective(each) != 0) {
                    // "led to increased A and reduced B"
                    continue;
                }
                things.addAll(graph.name(each)
                        .map(other -> clause.things().meanings(other))
                        .orElseGet(() -> isOfBoth(name) ? List.of() : amounts(each)));
            }
        }
        boolean verb = last && words.size() == 3;
        if (verb && isDetermined(name, "little", "few")) {
            return List.of();
        }
        return Participants.distinct(
                verb && isDetermined(name, "no")
                        ? things.stream().map(Participant::asNegated).toList()
                        : things);
    }

    /// "A contains no X", "few X": of an idiom that is a mere verb the object may be denied, or be next to nothing.
    private boolean isDetermined(NameSpan name, String... words) {
        return graph.dependents(name.head(), "det", "amod").stream()
                .anyMatch(each -> SentenceGraph.isOneOf(graph.lower(each), words)
                        && !SentenceGraph.isOneOf(graph.lower(each - 1), "a", "the"));
    }

    /// "X, another receptor on Y": X is on Y.
    private NameSpan explained(NameSpan name) {
        boolean kind = graph.is(name.head(), "appos")
                && name.mention().concept().isCoined()
                && name.isOf("Protein")
                && graph.lower(name.from() - 1).matches("an?|another|the");
        return kind
                ? graph.name(graph.anchor(name.head()))
                        .filter(other -> other.isOf("Protein"))
                        .orElse(name)
                : name;
    }

    /// "A link between X and Y" is one of both.
    private boolean isOfBoth(NameSpan name) {
        return graph.preposition(name.head()).equals("between");
    }

    /// "and VCAM-1 expression": what a noun without a name says of names beside it.
    private List<Participant> amounts(int noun) {
        return clause.things().own(noun, Participants.Place.THEME).stream()
                .filter(each -> each.aspect() == Participant.Aspect.AMOUNT && each.adjective() == 0 && each.sign() > 0)
                .toList();
    }

    private List<Integer> listed(NameSpan name) {
        List<Integer> all = new ArrayList<>(graph.conjuncts(name.head()));
        graph.listedWith(name.head()).forEach(each -> {
            if (!all.contains(each)) {
                all.add(each);
            }
        });
        return all;
    }

    /// "A and B, adverse effects of": a plural behind the comma explains all that is listed before it.
    private boolean isExplained(NameSpan name, List<String> words) {
        int i = name.to() + 1;
        while (words.get(1).equals(",") && isFiller(i, words.get(2))) {
            i++;
        }
        boolean plural = graph.tag(i).equals("NNS") || graph.tag(i + 1).equals("NNS");
        return words.get(1).equals(",") ? plural : graph.isNoun(name.head());
    }

    /// Whether the phrase of a name goes on behind it: "EGFR inhibitor", "Janus kinase (JAK) inhibitor", "X-like".
    private boolean goesOn(NameSpan name) {
        int i = name.to();
        if (graph.lower(i).equals("(")) {
            while (i < graph.size() && !graph.lower(i).equals(")")) {
                i++;
            }
            i++;
        }
        boolean noun = graph.tag(i).startsWith("N") && graph.covering(i).isEmpty();
        boolean inside =
                graph.covering(i).filter(other -> other.from() < name.to()).isPresent();
        return graph.isHyphen(i) || graph.lower(i).equals("/") || noun && !graph.isVerb(i) || inside;
    }
}
