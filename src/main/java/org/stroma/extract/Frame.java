package org.stroma.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stroma.extract.Chunk.Kind;
import org.stroma.extract.Triggers.Saying;
import org.stroma.model.Mention;
import org.stroma.model.Wording.Form;

/// Fixed patterns that a relation file spells out with slots: "resistance of S to O", "O - expressing S". Determiners,
/// adjectives and adverbs may stand between; what is coordinated with the first or last slot fills it as well.
final class Frame implements Construction {

    private static final Set<String> SLOTS = Set.of("S", "O");

    private final Roles roles;

    Frame(Roles roles) {
        this.roles = roles;
    }

    @Override
    public List<Candidate> read(Layout layout, Triggers triggers) {
        Words words = layout.words();
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (layout.holding(i) >= 0) {
                for (Saying saying : triggers.at(Form.FRAME, words, i)) {
                    read(layout, i, saying, candidates);
                }
            }
        }
        return candidates;
    }

    private void read(Layout layout, int trigger, Saying saying, List<Candidate> into) {
        List<String> pattern = saying.wording().words();
        int at = pattern.indexOf(saying.wording().trigger());
        Optional<Match> left = matchBack(layout, pattern, at - 1, trigger - 1, Match.EMPTY);
        if (isComplementOfNoun(layout.words(), pattern, left)) {
            return;
        }
        Optional<Match> both = left.flatMap(match -> matchOn(layout, pattern, at + 1, trigger + 1, match));
        both.ifPresent(match -> {
            if (complementsSubject(layout, pattern, match)) {
                return;
            }
            List<Role> subjects = fill(layout, match.subject(), pattern, "S");
            List<Role> objects = fill(layout, match.object(), pattern, "O");
            for (Role subject : subjects) {
                for (Role object : objects) {
                    into.add(new Candidate("frame", saying, subject, object, trigger, trigger, 0.8, isGiven(pattern)));
                }
            }
        });
    }

    /// "cisplatin-induced nephrotoxicity", "arrhythmia and other disorders": names that the sentence takes for granted,
    /// whatever it denies or asks of them.
    private static boolean isGiven(List<String> pattern) {
        return SLOTS.contains(pattern.getFirst())
                && (pattern.get(1).equals("-") || pattern.contains("other") || pattern.contains("such"));
    }

    /// In "the effect of IL-2 on T cells" the pattern "O on S" is not meant: its first name complements another noun.
    private static boolean isComplementOfNoun(Words words, List<String> pattern, Optional<Match> left) {
        boolean preposition = SLOTS.contains(pattern.getFirst())
                && pattern.size() == 3
                && pattern.get(1).matches("on|in|with");
        return preposition
                && left.flatMap(match -> match.subject().or(match::object))
                        .filter(mention -> words.lower(words.first(mention) - 1).equals("of"))
                        .isPresent();
    }

    /// In "loss of PTEN in glioma cells was associated with" it is PTEN whose loss was, not the cells.
    private boolean complementsSubject(Layout layout, List<String> pattern, Match match) {
        Words words = layout.words();
        Optional<Mention> first = pattern.getFirst().equals("S") ? match.subject() : match.object();
        int end = SLOTS.contains(pattern.getFirst()) ? first.map(words::end).orElse(0) : 0;
        while (words.is(end, "RB")) {
            end++;
        }
        int c = layout.holding(end - 1);
        if (end == 0 || !words.is(end, "VBZ", "VBP", "VBD", "MD") || !layout.is(c - 1, Kind.PREPOSITION)) {
            return false;
        }
        int head = c;
        while (layout.is(head - 1, Kind.PREPOSITION) && layout.is(head - 2, Kind.NOUN_PHRASE)) {
            head -= 2;
        }
        List<Role> meant = roles.at(layout, head);
        boolean other = !meant.isEmpty()
                && meant.stream().noneMatch(role -> role.mention().equals(first.orElseThrow()));
        return other || ClauseForms.beforeParticiple(layout, head) < head;
    }

    private record Match(Optional<Mention> subject, Optional<Mention> object) {
        static final Match EMPTY = new Match(Optional.empty(), Optional.empty());

        Match with(String slot, Mention mention) {
            return slot.equals("S")
                    ? new Match(Optional.of(mention), object)
                    : new Match(subject, Optional.of(mention));
        }
    }

    private static Optional<Match> matchOn(Layout layout, List<String> pattern, int p, int from, Match match) {
        if (p >= pattern.size()) {
            return Optional.of(match);
        }
        Words words = layout.words();
        String wanted = pattern.get(p);
        for (int i = from; i < words.size(); i++) {
            if (SLOTS.contains(wanted) && words.beginningAt(i).isPresent()) {
                return words.allBeginningAt(i)
                        .map(mention ->
                                matchOn(layout, pattern, p + 1, words.end(mention), match.with(wanted, mention)))
                        .flatMap(Optional::stream)
                        .findFirst();
            }
            if (!SLOTS.contains(wanted) && words.says(i, wanted)) {
                return matchOn(layout, pattern, p + 1, i + 1, match);
            }
            if (!isFiller(words, i, wanted)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<Match> matchBack(Layout layout, List<String> pattern, int p, int from, Match match) {
        if (p < 0) {
            return Optional.of(match);
        }
        Words words = layout.words();
        String wanted = pattern.get(p);
        for (int i = from; i >= 0; i--) {
            if (SLOTS.contains(wanted) && words.endingAt(i).isPresent()) {
                return words.allEndingAt(i)
                        .map(mention -> matchBack(
                                layout, pattern, p - 1, words.first(mention) - 1, match.with(wanted, mention)))
                        .flatMap(Optional::stream)
                        .findFirst();
            }
            if (!SLOTS.contains(wanted) && words.says(i, wanted)) {
                return matchBack(layout, pattern, p - 1, i - 1, match);
            }
            if (!isFiller(words, i, wanted) && !(p == 0 && isAuxiliary(words, i))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// Before the verb that follows the first slot: "S did not lead to", "S may have".
    private static boolean isAuxiliary(Words words, int i) {
        boolean auxiliary = words.is(i, "MD") || words.lower(i).matches("do|does|did|has|have|had|n't");
        return auxiliary && words.is(i + 1, "V", "RB") && words.mention(i).isEmpty();
    }

    /// What may stand between the parts of a pattern.
    private static boolean isFiller(Words words, int i, String wanted) {
        return words.beginningAt(i).isEmpty()
                && words.endingAt(i).isEmpty()
                && (words.is(i, "DT", "JJ", "RB", "PRP", "CD") || words.is(i, "VBN") && words.is(i + 1, "JJ", "N"))
                && !wanted.equals("-")
                && !words.lower(i).equals("-");
    }

    /// The roles of a slot at either end of the pattern, with what is coordinated there; a slot in the middle stands
    /// alone.
    private List<Role> fill(Layout layout, Optional<Mention> slot, List<String> pattern, String name) {
        Words words = layout.words();
        return slot.map(mention -> {
                    Role alone = Role.thing(words, mention);
                    int c = layout.holding(words.end(mention) - 1);
                    boolean isHead = c >= 0 && layout.at(c).orElseThrow().head() == words.end(mention) - 1;
                    boolean last = pattern.getLast().equals(name);
                    if (last && goesOn(words, words.end(mention))) {
                        return List.<Role>of();
                    }
                    boolean outermost = words.mention(words.end(mention) - 1)
                            .filter(mention::equals)
                            .isPresent();
                    if (!last && isHead && outermost && isExplained(words, mention, pattern, name)) {
                        return roles.listTo(layout, c);
                    }
                    if (last && isHead && !outermost) {
                        return List.of(alone);
                    }
                    if (last && isHead && layout.is(c, Kind.NOUN_PHRASE)) {
                        return roles.listFrom(layout, c);
                    }
                    return last && !isHead ? List.<Role>of() : List.of(alone);
                })
                .orElse(List.of());
    }

    /// "A and B, adverse effects of": a plural behind the comma explains all that is listed before it.
    private static boolean isExplained(Words words, Mention last, List<String> pattern, String slot) {
        boolean apposition = pattern.getFirst().equals(slot)
                && pattern.get(1).equals(",")
                && words.lower(words.end(last)).equals(",");
        int i = words.end(last) + 1;
        while (apposition && isFiller(words, i, pattern.get(2))) {
            i++;
        }
        while (apposition && words.is(i + 1, "N") && words.mention(i + 1).equals(words.mention(i))) {
            i++;
        }
        return apposition && words.is(i, "NNS");
    }

    /// Whether the phrase of a name goes on behind it, over a parenthesis or a hyphen: "Janus kinase (JAK) inhibitor".
    private static boolean goesOn(Words words, int end) {
        int i = end;
        if (words.lower(i).equals("(")) {
            while (i < words.size() && !words.lower(i).equals(")")) {
                i++;
            }
            i++;
        }
        return words.lower(i).matches("[-–/]") || i > end && words.is(i, "N");
    }
}
