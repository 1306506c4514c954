package org.stroma.mention.form;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.stroma.mention.draft.Draft;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.EntityType;
import org.stroma.model.concept.Mention.Found;
import org.stroma.model.ontology.Lexicon;

/// People: two or three capitalised words beside something that only people have: a title, a degree, a role, or the
/// word "said".
public final class People {

    private static final Pattern GIVEN_OR_FAMILY = Pattern.compile("\\p{Lu}\\p{Ll}+(?:\\p{Lu}\\p{Ll}+)?");
    private static final Pattern INITIAL = Pattern.compile("\\p{Lu}\\.?");

    private final Set<String> roles;
    private final Set<String> titles;
    private final Set<String> degrees;
    private final Set<String> speaking;
    private final Set<String> colleagues;

    public People(Lexicon lexicon) {
        this.roles = Set.copyOf(lexicon.of("personRole"));
        this.titles = Set.copyOf(lexicon.of("personTitleBefore"));
        this.degrees = Set.copyOf(lexicon.of("academicDegree"));
        this.speaking = Set.copyOf(lexicon.of("speakingForm"));
        this.colleagues = Set.copyOf(lexicon.of("colleagueNoun"));
    }

    public Draft mark(Draft draft) {
        Draft marked = draft;
        for (int i = 0; i < draft.size(); i++) {
            int to = nameEnd(marked, i);
            if (to > i && isPerson(draft, i, to)) {
                marked = marked.with(i, to, Concept.coined(draft.words(i, to), EntityType.PERSON), Found.FORM);
                i = to;
            }
        }
        return marked;
    }

    /// A given name, perhaps an initial, and a family name, which may be double.
    private int nameEnd(Draft draft, int from) {
        if (!isName(draft, from)) {
            return from;
        }
        int i = from + 1;
        while (INITIAL.matcher(draft.word(i)).matches() || draft.word(i).equals(".") && i == from + 2) {
            i++;
        }
        if (!isName(draft, i)) {
            return from;
        }
        i++;
        while (draft.word(i).equals("-") && isName(draft, i + 1)) {
            i += 2;
        }
        return i;
    }

    private boolean isName(Draft draft, int i) {
        return i < draft.size()
                && draft.isFree(i, i + 1)
                && !titles.contains(draft.word(i).toLowerCase(Locale.ROOT))
                && GIVEN_OR_FAMILY.matcher(draft.word(i)).matches();
    }

    private boolean isPerson(Draft draft, int from, int to) {
        String before = draft.word(from - 1).toLowerCase(Locale.ROOT);
        String beforeDot = before.equals(".") ? draft.word(from - 2).toLowerCase(Locale.ROOT) : before;
        String after = draft.word(to).toLowerCase(Locale.ROOT);
        String afterComma = after.equals(",") ? draft.word(to + 1).toLowerCase(Locale.ROOT) : after;
        boolean led = before.equals("by") && draft.word(from - 2).matches("led|headed|directed|spearheaded");
        return titles.contains(beforeDot)
                || isAtWork(draft, to)
                || withColleagues(draft, to)
                || after.equals(",") && isListedPerson(draft, to + 1)
                || led && isNamed(draft, from, to)
                || roles.contains(beforeDot)
                || speaking.contains(before)
                || speaking.contains(after)
                || degrees.contains(afterComma)
                || isNamed(draft, from, to) && actsAsPerson(draft, to)
                || afterComma.equals("ph") && after.equals(",")
                || after.equals(",") && hasRoleAfter(draft, to + 1);
    }

    /// "Jane Smith and colleagues".
    private boolean withColleagues(Draft draft, int to) {
        boolean theirs = Set.of("her", "his", "their").contains(draft.word(to + 1));
        return draft.word(to).equals("and") && colleagues.contains(draft.word(theirs ? to + 2 : to + 1));
    }

    /// "Jane Smith, John Miller and colleagues".
    private boolean isListedPerson(Draft draft, int from) {
        int to = nameEnd(draft, from);
        return to > from && (withColleagues(draft, to) || draft.word(to).equals(",") && isListedPerson(draft, to + 1));
    }

    /// "Jane Smith of Yale University".
    private static boolean isAtWork(Draft draft, int to) {
        return Set.of("of", "at", "from").contains(draft.word(to))
                && IntStream.of(to + 1, to + 2)
                        .mapToObj(draft::beginningAt)
                        .anyMatch(
                                name -> name.filter(n -> n.isOf("Organization")).isPresent());
    }

    private static boolean isNamed(Draft draft, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!draft.token(i).is("NNP") && !draft.word(i).equals("-")) {
                return false;
            }
        }
        return true;
    }

    /// "John Miller led", "Laura Chen is an oncologist", ", who".
    private boolean actsAsPerson(Draft draft, int to) {
        String after = draft.word(to).toLowerCase(Locale.ROOT);
        boolean who = after.equals(",") && draft.word(to + 1).equals("who") || after.equals("who");
        boolean works =
                Set.of("led", "leads", "works", "worked", "heads", "directs").contains(after);
        boolean is = Set.of("is", "was").contains(after) && hasRoleAfter(draft, to + 1);
        boolean based =
                Set.of("is", "was").contains(after) && draft.word(to + 1).equals("based");
        return who || works || is || based;
    }

    /// "Maria Silva, the Cornell researcher leading this work": a noun phrase of few words that ends in a role.
    private boolean hasRoleAfter(Draft draft, int from) {
        for (int i = from; i < Math.min(draft.size(), from + 8); i++) {
            if (roles.contains(draft.lemma(i))) {
                return true;
            }
            if (draft.token(i).is("V", ",", ".", "MD")) {
                return false;
            }
        }
        return false;
    }
}
