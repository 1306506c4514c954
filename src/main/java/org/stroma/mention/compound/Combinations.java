package org.stroma.mention.compound;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stroma.mention.draft.Draft;
import org.stroma.mention.draft.Draft.Name;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.Mention.Found;
import org.stroma.model.ontology.Lexicon;

/// Drugs and therapies that act together: "A plus B", "A + B", "the combination of A and B", "combined A and B", "A and
/// B in combination", "A combined with B".
public final class Combinations {

    private static final Set<String> JOINERS = Set.of("plus", "+");
    /// Words that join names of which the words around say that they act together.
    private static final Set<String> WEAK_JOINERS = Set.of("and", "with");
    private static final List<List<String>> WITH = List.of(
            List.of("combined", "with"),
            List.of("together", "with"),
            List.of("in", "combination", "with"),
            List.of("co-administered", "with"),
            List.of("coadministered", "with"));
    private static final int DOSE = 6;
    private static final int ASIDE = 10;

    private final Set<String> drugNouns;
    private final Set<String> together;

    public Combinations(Set<String> drugNouns, Lexicon lexicon) {
        this.drugNouns = Set.copyOf(drugNouns);
        this.together = Set.copyOf(lexicon.of("togetherWord"));
    }

    public Draft mark(Draft draft) {
        Draft marked = draft;
        List<Name> inOrder = draft.names().stream()
                .sorted(Comparator.comparingInt(Name::from))
                .toList();
        for (Name first : inOrder) {
            Draft before = marked;
            marked = isPart(before, first) ? join(before, first).orElse(before) : before;
        }
        return marked;
    }

    private Optional<Draft> join(Draft draft, Name first) {
        boolean wrapped =
                draft.names().stream().anyMatch(name -> name.from() <= first.from() && name.to() > first.to());
        if (wrapped || isKindOfNext(draft, first)) {
            return Optional.empty();
        }
        List<Name> weak = parts(draft, first, true);
        boolean named = isNamedBefore(draft, first.from())
                || isNamedBehind(draft, weak.getLast().to());
        List<Name> parts =
                named ? weak : isAdded(draft, first.from()) ? added(draft, first) : parts(draft, first, false);
        List<Concept> concepts = parts.stream().map(Name::concept).distinct().toList();
        return concepts.size() > 1
                ? Optional.of(draft.with(
                        first.from(), parts.getLast().to(), Concept.combination(concepts), Found.COMBINATION))
                : Optional.empty();
    }

    private List<Name> added(Draft draft, Name first) {
        List<Name> parts = new ArrayList<>(List.of(first));
        int to = behindAside(draft, first.to());
        if (draft.word(to).equals("to")) {
            partFrom(draft, to + 1).ifPresent(base -> parts.addAll(parts(draft, base, true)));
        }
        return parts;
    }

    private List<Name> parts(Draft draft, Name first, boolean weakly) {
        List<Name> parts = new ArrayList<>(List.of(first));
        Optional<Name> next = next(draft, first.to(), weakly);
        while (next.isPresent()) {
            parts.add(next.get());
            next = next(draft, next.get().to(), weakly);
        }
        return parts;
    }

    private Optional<Name> next(Draft draft, int end, boolean weakly) {
        int at = behindAside(draft, end);
        int behind = behindJoiner(draft, at, weakly);
        return behind > at ? partFrom(draft, behind) : Optional.empty();
    }

    /// Behind a parenthesis, such as a dose.
    private static int behindAside(Draft draft, int at) {
        if (draft.word(at).equals("(")) {
            for (int i = at + 1; i < at + ASIDE; i++) {
                if (draft.word(i).equals(")")) {
                    return i + 1;
                }
            }
        }
        return at;
    }

    private static int behindJoiner(Draft draft, int at, boolean weakly) {
        String word = draft.word(at);
        if (JOINERS.contains(word) || weakly && WEAK_JOINERS.contains(word)) {
            return at + 1;
        }
        return WITH.stream()
                .filter(words -> isAt(draft, at, words))
                .findFirst()
                .map(words -> at + words.size())
                .orElse(at);
    }

    private static boolean isAt(Draft draft, int at, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (!draft.word(at + i).equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    /// The part that begins here, behind an article, a dose ("1 nM", "a low dose of") or the kind of drug it is.
    private Optional<Name> partFrom(Draft draft, int from) {
        int at = from;
        while (at < from + DOSE && isDose(draft, at)) {
            at++;
        }
        Optional<Name> part = draft.beginningAt(at).filter(name -> isPart(draft, name));
        return part.filter(name -> isKindOfNext(draft, name))
                .flatMap(name -> draft.beginningAt(name.to()))
                .or(() -> part);
    }

    private static boolean isDose(Draft draft, int at) {
        boolean word = draft.word(at).matches("of|dos(?:e|es|age)|[munpkµ]?[gMl]|[munµ]M|mg/kg|concentrations?|%");
        return at < draft.size()
                && draft.isFree(at, at + 1)
                && (word || draft.token(at).is("DT", "JJ", "CD"));
    }

    /// "the PD-1 inhibitor nivolumab": the kind of drug and its name are one part.
    private boolean isKindOfNext(Draft draft, Name name) {
        return drugNouns.contains(draft.lemma(name.to() - 1))
                && draft.beginningAt(name.to())
                        .filter(next -> isPart(draft, next))
                        .isPresent();
    }

    /// "(the) combination of", "combined treatment with" or "combined" stands before.
    private boolean isNamedBefore(Draft draft, int from) {
        int at = from - 1;
        while (at > 0 && at > from - 1 - DOSE && !draft.word(at).equals("of") && isDoseOrKind(draft, at)) {
            at--;
        }
        String before = draft.word(at).toLowerCase(Locale.ROOT);
        boolean preposition = before.equals("of") || before.equals("with");
        boolean joint = together.contains(draft.lemma(at - 1)) || together.contains(draft.lemma(at - 2));
        boolean given = draft.word(at - 2).matches("[-‐‑]")
                && together.contains(draft.lemma(at - 3).toLowerCase(Locale.ROOT) + "-" + draft.lemma(at - 1));
        return preposition && (joint || given) || before.equals("combined");
    }

    /// "adding A to B", "the addition of A to B".
    private static boolean isAdded(Draft draft, int from) {
        String before = draft.word(from - 1).toLowerCase(Locale.ROOT);
        return before.equals("adding")
                || before.equals("of") && draft.word(from - 2).equalsIgnoreCase("addition");
    }

    private boolean isDoseOrKind(Draft draft, int at) {
        return isDose(draft, at)
                || draft.outermostAt(at)
                        .filter(name -> isKindOfNext(draft, name))
                        .isPresent();
    }

    /// "in combination" or "combination" stands behind, with nothing that it is combined with.
    private static boolean isNamedBehind(Draft draft, int to) {
        boolean in = draft.word(to).equals("in") && draft.word(to + 1).equals("combination");
        int noun = in ? to + 1 : to;
        return (in || draft.word(to).equals("combination"))
                && !draft.word(noun + 1).equals("with")
                && !draft.word(noun + 1).equals("of");
    }

    private static boolean isPart(Draft draft, Name name) {
        return draft.isOutermost(name) && name.isOf("Drug", "Therapy");
    }
}
