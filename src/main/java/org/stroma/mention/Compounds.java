package org.stroma.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stroma.mention.Draft.Name;
import org.stroma.model.Concept;
import org.stroma.model.English;
import org.stroma.model.EntityType;
import org.stroma.model.Lexicon;

/// Names made of a noun that heads such names and what stands before it or behind "of": "LDL uptake" and "uptake of
/// LDL", "left ventricular ejection fraction", "foam cell formation". Both orders give one label, and one thing.
final class Compounds {

    private static final Set<String> POINTING = Set.of("this", "that", "these", "those", "such", "its", "their");

    private final NameHeads heads;
    private final Modifiers modifiers;
    private final NameIndex index;

    Compounds(Lexicon lexicon, NameHeads heads, NameIndex index) {
        this.heads = heads;
        this.modifiers = new Modifiers(lexicon);
        this.index = index;
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
        Optional<Name> known = draft.outermostAt(noun);
        boolean inside = known.filter(
                        name -> name.to() != noun + 1 || !name.concept().type().equals(type))
                .isPresent();
        if (inside || isCutOff(draft, noun)) {
            return draft;
        }
        int core = known.map(Name::from).orElse(noun);
        int from = modifiers.from(draft, core);
        Optional<Complement> complement = complement(draft, noun);
        boolean bare = from == core && complement.isEmpty();
        boolean said = owner(draft, from, core, complement)
                .filter(owner -> heads.isSaidOf(owner, draft.lemma(noun)))
                .isPresent();
        if (bare || said) {
            return draft;
        }
        int to = complement.map(Complement::to).orElse(noun + 1);
        String label = label(draft, from, noun, complement);
        return draft.around(from, to, concept(label, type)).orElse(draft);
    }

    /// What the process is of: the name behind "of", or the last before the noun.
    private static Optional<Name> owner(Draft draft, int from, int core, Optional<Complement> complement) {
        if (complement.isPresent()) {
            return draft.endingAt(complement.get().to());
        }
        return core > from ? draft.endingAt(draft.word(core - 1).equals("-") ? core - 1 : core) : Optional.empty();
    }

    private Concept concept(String label, EntityType type) {
        return index.find(label)
                .filter(concept -> concept.type().equals(type))
                .orElseGet(() -> Concept.coined(label, type));
    }

    /// The noun only modifies what follows, or the phrase goes on.
    private static boolean isCutOff(Draft draft, int noun) {
        return !draft.word(noun + 1).equals("of") && !NounPhrase.endsAt(draft, noun);
    }

    /// The noun phrase behind "of".
    ///
    /// @param from behind the article and words that do not change what is named
    private record Complement(int from, int to) {}

    private Optional<Complement> complement(Draft draft, int noun) {
        if (!draft.word(noun + 1).equals("of")) {
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
        return to == from || goesOn ? Optional.empty() : Optional.of(new Complement(from, to));
    }

    private boolean isLead(Draft draft, int token) {
        return draft.token(token).is("DT", "PRP$") || modifiers.isPassing(draft, token);
    }

    private static String label(Draft draft, int from, int noun, Optional<Complement> complement) {
        List<String> words = new ArrayList<>();
        complement.ifPresent(of -> words.add(words(draft, of.from(), of.to())));
        if (noun > from) {
            words.add(words(draft, from, noun));
        }
        words.add(draft.lemma(noun).toLowerCase(Locale.ROOT));
        return String.join(" ", words);
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
