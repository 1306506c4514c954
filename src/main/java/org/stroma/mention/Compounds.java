package org.stroma.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.stroma.mention.Draft.Name;
import org.stroma.model.Concept;
import org.stroma.model.English;
import org.stroma.model.EntityType;
import org.stroma.model.Lexicon;
import org.stroma.model.Mention.Found;

/// Names made of a noun that heads such names and what stands before it or behind "of": "LDL uptake" and "uptake of
/// LDL", "left ventricular ejection fraction", "foam cell formation". Both orders give one label, and one thing.
final class Compounds {

    private static final EntityType PROCESS = new EntityType("Process");
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
            Optional<Head> head = draft.token(noun).is("N") ? head(marked, noun) : Optional.empty();
            if (head.isPresent()) {
                marked = mark(marked, head.get());
            }
        }
        return marked;
    }

    /// What a name is made with: one of the nouns that head names, or a process that a list knows.
    ///
    /// @param from its first token, which is the noun but for listed names of several words
    private record Head(int from, int noun, EntityType type, boolean listed) {}

    private Optional<Head> head(Draft draft, int noun) {
        return draft.outermostAt(noun)
                .map(name -> Optional.of(name)
                        .filter(listed -> listed.isOf("Process") && listed.to() == noun + 1)
                        .filter(listed -> listed.found() == Found.NAME || listed.found() == Found.FORM)
                        .map(listed ->
                                new Head(listed.from(), noun, listed.concept().type(), true)))
                .orElseGet(() -> heads.type(draft.lemma(noun))
                        .or(() -> effect(draft, noun))
                        .map(type -> new Head(noun, noun, type, false)));
    }

    /// "neurotoxic effects", "angiogenic properties".
    private Optional<EntityType> effect(Draft draft, int noun) {
        boolean effect = noun > 0
                && heads.isOfEffect(draft.lemma(noun))
                && draft.token(noun - 1).is("JJ")
                && heads.isEffective(draft.words(hyphenated(draft, noun), noun));
        return effect ? Optional.of(PROCESS) : Optional.empty();
    }

    private static int hyphenated(Draft draft, int noun) {
        return noun > 2 && draft.word(noun - 2).equals("-") ? noun - 3 : noun - 1;
    }

    private Draft mark(Draft draft, Head head) {
        if (isCutOff(draft, head.noun())) {
            return draft;
        }
        int from = modifiers.from(draft, head.from());
        boolean effect = heads.isOfEffect(draft.lemma(head.noun()));
        Optional<Complement> complement = effect ? Optional.empty() : complement(draft, head.noun(), head.type());
        if (!isName(draft, from, head, complement)) {
            return draft;
        }
        int to = complement.map(Complement::to).orElse(head.noun() + 1);
        if (to - from > LONGEST) {
            return draft;
        }
        return draft.around(from, to, named(draft, from, head, complement))
                .map(marked -> complement
                        .filter(of -> of.preposition().equals("of") && from == head.from())
                        .map(of -> coordinated(marked, head, of))
                        .orElse(marked))
                .orElse(draft);
    }

    /// Nouns coordinated with a noun are of the same: "invasion and survival of cancer cells".
    private Draft coordinated(Draft draft, Head last, Complement of) {
        Draft marked = draft;
        int noun = last.from() - 2;
        for (Optional<Head> head = coordinatedHead(draft, noun);
                head.isPresent();
                head = coordinatedHead(draft, noun)) {
            if (isName(draft, noun, head.get(), Optional.of(of))) {
                marked = marked.replaced(noun, noun + 1, named(draft, noun, head.get(), Optional.of(of)));
            }
            noun -= 2;
        }
        return marked;
    }

    private Optional<Head> coordinatedHead(Draft draft, int noun) {
        boolean joined = noun >= 0
                && draft.word(noun + 1).matches("and|or|,")
                && draft.token(noun).is("N");
        return joined
                ? head(draft, noun).filter(head -> head.from() == noun && modifiers.from(draft, noun) == noun)
                : Optional.empty();
    }

    private boolean isName(Draft draft, int from, Head head, Optional<Complement> complement) {
        if (from == head.from() && complement.isEmpty()) {
            return false;
        }
        String noun = draft.lemma(head.noun());
        int last = complement.map(Complement::to).orElse(head.from()) - 1;
        boolean adjectives = complement.isEmpty()
                && IntStream.range(from, head.from())
                        .noneMatch(i ->
                                draft.token(i).is("N") || !draft.isFree(i, i + 1) || heads.isOfPlace(draft.lemma(i)));
        boolean saidOfOther = heads.takesAway(noun) && heads.isSaidOfOthers(draft.lemma(last));
        boolean aspect = heads.isAspect(noun)
                && !heads.isRegion(draft.lemma(last))
                && draft.names().stream().anyMatch(name -> name.overlaps(from, last + 1) && name.isOf("Protein"));
        Optional<Name> owner = draft.endingAt(last + 1);
        return !saidOfOther
                && !aspect
                && !(adjectives && heads.isLoose(noun) && !isOfEffect(draft, head))
                && owner.filter(name -> heads.isSaidOf(name, noun)).isEmpty();
    }

    private static boolean isProcess(EntityType type) {
        return type.name().equals("Process");
    }

    private boolean isOfEffect(Draft draft, Head head) {
        return effect(draft, head.noun()).isPresent();
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
        boolean shared = draft.word(to).matches("and|or|[,/+]")
                && to + 1 < draft.size()
                && !draft.isFree(to + 1, to + 2)
                && draft.endingAt(to).filter(name -> !isWhole(draft, name)).isPresent();
        boolean vague = to == from + 1 && draft.isFree(from, to) && heads.isVague(draft.lemma(from));
        return to == from || goesOn || shared || vague
                ? Optional.empty()
                : Optional.of(new Complement(preposition, from, to));
    }

    /// Not the "PC-3" of "PC-3 and DU145 cells", which lacks its noun.
    private static boolean isWhole(Draft draft, Name name) {
        return draft.token(name.to() - 1).is("NN", "NNS")
                && draft.word(name.to() - 1).matches("\\p{Ll}+");
    }

    private boolean isLead(Draft draft, int token) {
        return draft.token(token).is("DT", "PRP$") || modifiers.isPassing(draft, token);
    }

    private Concept named(Draft draft, int from, Head head, Optional<Complement> complement) {
        return listed.orCoined(label(draft, from, head, complement), head.type());
    }

    private static String label(Draft draft, int from, Head head, Optional<Complement> complement) {
        List<String> words = new ArrayList<>();
        complement.filter(of -> of.preposition().equals("of")).ifPresent(of -> words.add(words(draft, of)));
        if (head.from() > from) {
            words.add(words(draft, from, head.from()));
        }
        if (head.noun() > head.from()) {
            words.add(draft.words(head.from(), head.noun()));
        }
        words.add(draft.lemma(head.noun()).toLowerCase(Locale.ROOT));
        complement
                .filter(to -> !to.preposition().equals("of"))
                .ifPresent(to -> words.add(to.preposition() + " " + words(draft, to)));
        return String.join(" ", words).replaceAll("(?<=[\\p{L}\\p{N}][-/]) ", "");
    }

    private static String words(Draft draft, Complement complement) {
        return words(draft, complement.from(), complement.to());
    }

    /// The words with names as they are called, the last in the singular.
    private static String words(Draft draft, int from, int to) {
        StringBuilder words = new StringBuilder();
        int at = from;
        while (at < to) {
            boolean blank = at > from && !isJoint(draft.word(at)) && !endsInJoint(draft.word(at - 1));
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

    private static boolean isJoint(String word) {
        return word.matches("[-/]");
    }

    /// "cross-" before "sensitization" where the text breaks a line.
    private static boolean endsInJoint(String word) {
        return word.endsWith("-") || word.endsWith("/");
    }

    private static String word(Draft draft, int token, boolean last) {
        String word = draft.word(token);
        boolean ordinary = word.matches("\\p{Lu}?[\\p{Ll}]+");
        String plain = ordinary ? word.toLowerCase(Locale.ROOT) : word;
        return last && draft.token(token).is("NNS") ? English.singular(plain) : plain;
    }
}
