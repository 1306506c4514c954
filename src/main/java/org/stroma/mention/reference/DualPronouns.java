package org.stroma.mention.reference;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stroma.mention.draft.Draft;
import org.stroma.mention.draft.GrammaticalRole;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.Mention.Found;

/// "both", "both of them" and "the two" without a noun: exactly two things of one class that were coordinated right
/// before, or are the subjects of two clauses. Not "both" before "and".
final class DualPronouns {

    private static final Set<String> ALL = Set.of("them", "these", "those", "which");
    private static final Set<String> BREAKS = Set.of(",", ";", ":", "and", "but", "or", "because", "whereas", "that");
    private static final int NEAR = 8;

    private final Referents things;

    DualPronouns(Referents things) {
        this.things = things;
    }

    Draft mark(Draft draft, int sentence, Discourse discourse) {
        Draft marked = draft;
        for (int i = 0; i < draft.size(); i++) {
            int to = end(draft, i);
            if (to > i && draft.isFree(i, to) && (isSubject(draft, i, to) || isObject(draft, i, to))) {
                marked = marked.with(i, to, meaning(marked, i, to, sentence, discourse), Found.REFERENCE);
            }
        }
        return marked;
    }

    /// Where the words end that begin here; here, where they are none of these.
    private static int end(Draft draft, int i) {
        String word = draft.word(i).toLowerCase(Locale.ROOT);
        if (word.equals("both")) {
            return draft.word(i + 1).equals("of") && ALL.contains(draft.word(i + 2)) ? i + 3 : i + 1;
        }
        return draft.word(i + 1).equals("two") && Set.of("the", "these").contains(word) ? i + 2 : i;
    }

    /// Opens a clause, and a verb in the plural follows.
    private static boolean isSubject(Draft draft, int from, int to) {
        int verb = to;
        while (verb < draft.size() && draft.token(verb).is("RB")) {
            verb++;
        }
        boolean opens = from == 0 || BREAKS.contains(draft.word(from - 1));
        return opens && verb < draft.size() && (draft.token(verb).is("VBP", "VBD", "MD") || isVerb(draft, to));
    }

    /// "Both act on": no noun in the singular follows "both", unless another comes.
    private static boolean isVerb(Draft draft, int i) {
        boolean singular = draft.token(i).is("NN") && !draft.token(i).is("NNS", "NNP") && draft.isFree(i, i + 1);
        for (int k = i + 1; k < Math.min(draft.size(), i + NEAR); k++) {
            singular &= !draft.word(k).matches("and|or");
        }
        return singular && i + 1 < draft.size() && draft.token(i + 1).is("IN", "DT");
    }

    /// Behind a verb or preposition, and nothing follows that it could belong to.
    private static boolean isObject(Draft draft, int from, int to) {
        boolean governed = from > 0 && draft.token(from - 1).is("V", "IN");
        boolean last = to >= draft.size() || draft.token(to).is(".", ",", ":", "-RRB-");
        boolean verb = to < draft.size() && draft.token(to).is("VBZ", "VBD", "VBP", "MD");
        return governed && (last || verb && draft.token(from - 1).is("IN"));
    }

    private List<Concept> meaning(Draft draft, int from, int to, int sentence, Discourse discourse) {
        List<Referent> here = things.of(draft, sentence);
        boolean subject = isSubject(draft, from, to);
        List<Referent> there = there(from, sentence, subject, here, discourse);
        List<Concept> meant = lastGroup(there, subject)
                .map(Referent::concepts)
                .orElseGet(() -> subject ? subjects(there) : List.<Concept>of());
        return meant.size() == 2 ? meant : List.of();
    }

    /// What its own sentence names before it; where that is nothing, what the sentence before names.
    private static List<Referent> there(
            int from, int sentence, boolean subject, List<Referent> here, Discourse discourse) {
        List<Referent> same = Pairs.in(sentence, sentence, from, here, discourse);
        boolean opens = subject && same.stream().noneMatch(Referent::isKnown);
        return opens ? Pairs.in(sentence - 1, sentence, from, here, discourse) : same;
    }

    /// The last of the groups, as a subject rather the last that was a subject.
    private static Optional<Referent> lastGroup(List<Referent> there, boolean subject) {
        List<Referent> groups = there.stream()
                .filter(thing -> thing.isSeveral() && thing.isOfOneClassWith(thing))
                .toList();
        Optional<Referent> parallel = groups.stream()
                .filter(thing -> subject && thing.place() == GrammaticalRole.SUBJECT)
                .reduce((one, other) -> other);
        return parallel.or(() -> groups.stream().reduce((one, other) -> other));
    }

    private static List<Concept> subjects(List<Referent> there) {
        List<Referent> subjects = there.stream()
                .filter(thing -> thing.place() == GrammaticalRole.SUBJECT)
                .toList();
        boolean alike =
                !subjects.isEmpty() && subjects.stream().allMatch(thing -> thing.isOfOneClassWith(subjects.getFirst()));
        return alike ? Pairs.distinct(subjects) : List.of();
    }
}
