package org.stroma.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.stroma.mention.Draft.Name;
import org.stroma.model.English;
import org.stroma.model.EntityType;
import org.stroma.model.Lexicon;

/// Names made of a noun that heads such names and what stands before it or behind "of": "LDL uptake" and "uptake of
/// LDL", "left ventricular ejection fraction", "foam cell formation". Both orders give one label, and one thing.
final class Compounds {

    private static final Set<String> POINTING = Set.of("this", "that", "these", "those", "such", "its", "their");

    /// Of a name, in words and marks.
    private static final int LONGEST = 7;

    private final NameHeads heads;
    private final Modifiers modifiers;
    private final LooseNames listed;

    Compounds(Lexicon lexicon, NameHeads heads, NameIndex index) {
        this.heads = heads;
        this.modifiers = new Modifiers(lexicon);
        this.listed = new LooseNames(index);
    }

    Draft mark(Draft draft) {
        Draft marked = draft;
        for (int noun = 0; noun < draft.size(); noun++) {
            Optional<EntityType> type = draft.token(noun).is("N") ? heads.type(draft.lemma(noun)) : Optional.empty();
            if (type.isPresent()) {
                marked = mark(marked, noun, type.get());
            }
        }
        return marked;
    }

    private Draft mark(Draft draft, int noun, EntityType type) {
        if (!draft.isFree(noun, noun + 1) || isCutOff(draft, noun)) {
            return draft;
        }
        int from = modifiers.from(draft, noun);
        Optional<Complement> complement = complement(draft, noun, type);
        if (!isName(draft, from, noun, complement)) {
            return draft;
        }
        int to = complement.map(Complement::to).orElse(noun + 1);
        if (to - from > LONGEST) {
            return draft;
        }
        String label = label(draft, from, noun, complement);
        return draft.around(from, to, listed.orCoined(label, type)).orElse(draft);
    }

    private boolean isName(Draft draft, int from, int noun, Optional<Complement> complement) {
        if (from == noun && complement.isEmpty()) {
            return false;
        }
        String head = draft.lemma(noun);
        int last = complement.map(Complement::to).orElse(noun) - 1;
        boolean adjectives = complement.isEmpty()
                && IntStream.range(from, noun)
                        .noneMatch(i ->
                                draft.token(i).is("N") || !draft.isFree(i, i + 1) || heads.isOfPlace(draft.lemma(i)));
        boolean saidOfOther = heads.takesAway(head) && heads.isSaidOfOthers(draft.lemma(last));
        boolean aspect = heads.isAspect(head)
                && draft.names().stream().anyMatch(name -> name.overlaps(from, last + 1) && name.isOf("Protein"));
        Optional<Name> owner = draft.endingAt(last + 1);
        return !saidOfOther
                && !aspect
                && !(adjectives && heads.isLoose(head))
                && owner.filter(name -> heads.isSaidOf(name, head)).isEmpty();
    }

    private static boolean isProcess(EntityType type) {
        return type.name().equals("Process");
    }

    /// The noun only modifies what follows, or the phrase goes on.
    private static boolean isCutOff(Draft draft, int noun) {
        return !draft.word(noun + 1).equals("of") && !NounPhrase.endsAt(draft, noun);
    }

    /// The noun phrase behind "of".
    ///
    /// @param from behind the article and words that do not change what is named
    private record Complement(String preposition, int from, int to) {}

    private Optional<Complement> complement(Draft draft, int noun, EntityType type) {
        String preposition = draft.word(noun + 1);
        boolean state = preposition.equals("to")
                && heads.isState(draft.lemma(noun))
                && !draft.word(noun - 1).equalsIgnoreCase("in");
        if (!isProcess(type) || !preposition.equals("of") && !state) {
            return Optional.empty();
        }
        int from = noun + 2;
        while (from < draft.size() && draft.isFree(from, from + 1) && isLead(draft, from)) {
            if (POINTING.contains(draft.word(from))) {
                return Optional.empty();
            }
            from++;
        }
        int to = modifiers.end(draft, from);
        boolean goesOn = draft.word(to).equals("-")
                || draft.word(to).equals("(") && draft.word(to + 3).equals("-");
        boolean given = state
                && draft.endingAt(to)
                        .filter(name -> name.isOf("Drug", "Therapy"))
                        .isPresent();
        boolean vague = to == from + 1 && draft.isFree(from, to) && heads.isVague(draft.lemma(from));
        return to == from || goesOn || given || vague
                ? Optional.empty()
                : Optional.of(new Complement(preposition, from, to));
    }

    private boolean isLead(Draft draft, int token) {
        return draft.token(token).is("DT", "PRP$") || modifiers.isPassing(draft, token);
    }

    private static String label(Draft draft, int from, int noun, Optional<Complement> complement) {
        List<String> words = new ArrayList<>();
        complement.filter(of -> of.preposition().equals("of")).ifPresent(of -> words.add(words(draft, of)));
        if (noun > from) {
            words.add(words(draft, from, noun));
        }
        words.add(draft.lemma(noun).toLowerCase(Locale.ROOT));
        complement
                .filter(to -> !to.preposition().equals("of"))
                .ifPresent(to -> words.add(to.preposition() + " " + words(draft, to)));
        return String.join(" ", words);
    }

    private static String words(Draft draft, Complement complement) {
        return words(draft, complement.from(), complement.to());
    }

    /// The words with names as they are called, the last in the singular.
    private static String words(Draft draft, int from, int to) {
        StringBuilder words = new StringBuilder();
        int at = from;
        while (at < to) {
            boolean blank = at > from
                    && !draft.word(at).matches("[-/]")
                    && !draft.word(at - 1).matches("[-/]");
            words.append(blank ? " " : "");
            Optional<Name> name = draft.outermostAt(at);
            if (name.isPresent() && name.get().from() == at && name.get().to() <= to) {
                words.append(name.get().concept().label());
                at = name.get().to();
            } else {
                words.append(word(draft, at, at + 1 == to));
                at++;
            }
        }
        return words.toString();
    }

    private static String word(Draft draft, int token, boolean last) {
        String word = draft.word(token);
        boolean ordinary = word.matches("\\p{Lu}?[\\p{Ll}]+");
        String plain = ordinary ? word.toLowerCase(Locale.ROOT) : word;
        return last && draft.token(token).is("NNS") ? English.singular(plain) : plain;
    }
}
