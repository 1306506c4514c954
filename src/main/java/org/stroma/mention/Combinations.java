package org.stroma.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stroma.mention.Draft.Name;
import org.stroma.model.Concept;
import org.stroma.model.Mention.Found;

/// Drugs and therapies that act together: "A plus B", "A + B", "the combination of A and B", "A combined with B".
final class Combinations {

    private static final Set<String> JOINERS = Set.of("plus", "+");
    private static final Set<String> TOGETHER = Set.of("combination", "combine", "doublet");

    Draft mark(Draft draft) {
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

    private static Optional<Draft> join(Draft draft, Name first) {
        List<Concept> parts = new ArrayList<>(List.of(first.concept()));
        int to = first.to();
        boolean named = isNamedCombination(draft, first.from());
        for (Optional<Name> next = next(draft, to, named); next.isPresent(); next = next(draft, to, named)) {
            parts.add(next.get().concept());
            to = next.get().to();
        }
        boolean several = parts.stream().distinct().count() > 1;
        boolean wrapped =
                draft.names().stream().anyMatch(name -> name.from() <= first.from() && name.to() > first.to());
        return several && !wrapped
                ? Optional.of(draft.with(first.from(), to, Concept.combination(parts), Found.COMBINATION))
                : Optional.empty();
    }

    private static Optional<Name> next(Draft draft, int at, boolean named) {
        String word = draft.word(at);
        boolean joins = JOINERS.contains(word) || named && (word.equals("and") || word.equals("with"));
        int start = draft.word(at + 1).equals("the") ? at + 2 : at + 1;
        return joins ? draft.beginningAt(start).filter(name -> isPart(draft, name)) : Optional.empty();
    }

    /// "(the) combination of" or "combined treatment with" stands before.
    private static boolean isNamedCombination(Draft draft, int from) {
        int at = draft.word(from - 1).equals("the") ? from - 2 : from - 1;
        boolean preposition = draft.word(at).equals("of") || draft.word(at).equals("with");
        return preposition && (TOGETHER.contains(draft.lemma(at - 1)) || TOGETHER.contains(draft.lemma(at - 2)));
    }

    private static boolean isPart(Draft draft, Name name) {
        boolean outermost = draft.names().stream()
                .filter(other -> other.overlaps(name.from(), name.to()))
                .findFirst()
                .filter(name::equals)
                .isPresent();
        return outermost && name.isOf("Drug", "Therapy");
    }
}
