package org.stroma.mention.draft;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stroma.model.text.Parse;

/// A sentence's tree as references ask for it: the noun that heads a stretch of words, its place, its verb, its number.
/// A sentence without a tree has neither places nor verbs.
public final class Syntax {

    private static final Set<String> OBLIQUE = Set.of("obl", "obl:agent", "advcl", "obl:tmod", "obl:npmod");
    private static final Set<String> BESIDE = Set.of("conj", "flat", "fixed");

    /// What a clause begins behind.
    private static final Set<String> OPENING = Set.of(
            ",",
            ";",
            ":",
            "and",
            "but",
            "although",
            "though",
            "while",
            "whereas",
            "because",
            "since",
            "when",
            "if",
            "that",
            "as");

    private static final Set<String> SPECIFYING = Set.of("of", "for", "against", "on");

    private final Draft draft;
    private final Parse parse;

    public Syntax(Draft draft) {
        this.draft = draft;
        this.parse = draft.sentence().parse();
    }

    public boolean isEmpty() {
        return parse.isEmpty();
    }

    /// The token of a stretch that hangs on a token outside it; the last where none or several do.
    public int head(int from, int to) {
        int head = -1;
        for (int i = from; i < to && !parse.isEmpty(); i++) {
            int above = parse.heads().get(i);
            if ((above < from || above >= to) && draft.token(i).is("N", "PRP", "CD", "JJ", "FW", "DT")) {
                head = i;
            }
        }
        return head < 0 ? to - 1 : head;
    }

    /// What a noun is to its verb; those coordinated share one place.
    public GrammaticalRole place(int noun) {
        if (parse.isEmpty()) {
            return GrammaticalRole.OBLIQUE;
        }
        String relation = parse.relation(top(noun));
        if (relation.equals("compound") || relation.equals("amod")) {
            return GrammaticalRole.MODIFIER;
        }
        if (isSaidOfAnother(top(noun))) {
            return GrammaticalRole.INSIDE;
        }
        boolean labelled = relation.equals("dep") && parse.heads().get(top(noun)) > noun;
        boolean heading = relation.equals("root") && !draft.token(top(noun)).is("V");
        if (relation.startsWith("nsubj") || labelled || heading) {
            return GrammaticalRole.SUBJECT;
        }
        if (relation.equals("obj") || relation.equals("iobj")) {
            return GrammaticalRole.OBJECT;
        }
        return OBLIQUE.contains(relation) ? GrammaticalRole.OBLIQUE : GrammaticalRole.INSIDE;
    }

    /// Whether a name opens its clause and what stands behind it is its verb, though taken for a plural or an
    /// adjective: "although simvastatin lowers cholesterol".
    public boolean isMissedSubject(int from, int to) {
        boolean opens = from == 0 || OPENING.contains(draft.word(from - 1).toLowerCase(Locale.ROOT));
        boolean inflected = to + 1 < draft.size()
                && (draft.token(to).is("NNS")
                        || draft.token(to).is("JJ", "VBN") && draft.word(to).endsWith("ed"));
        boolean object = draft.beginningAt(to + 1).isPresent();
        return opens && inflected && object && draft.isFree(to, to + 1) && isMisplaced(to);
    }

    private boolean isMisplaced(int verb) {
        return !parse.isEmpty() && Set.of("compound", "amod", "nsubj", "dep").contains(parse.relation(verb));
    }

    /// The noun at the top of a coordination, that a noun belongs to.
    private int top(int noun) {
        int at = noun;
        while (parse.heads().get(at) >= 0 && isBeside(at, parse.heads().get(at))) {
            at = parse.heads().get(at);
        }
        return at;
    }

    /// Coordinated with a noun, or what a noun that names nothing is ("a chemokine, CXCL12,").
    private boolean isBeside(int noun, int head) {
        boolean explains = parse.relation(noun).equals("appos") && draft.isFree(head, head + 1);
        return isNominal(head) && (BESIDE.contains(parse.relation(noun)) || explains);
    }

    private boolean isNominal(int token) {
        return draft.token(token).is("N", "PRP", "CD", "FW", "JJ");
    }

    /// The verb, or predicate, that a noun in one of its places hangs on.
    public Optional<Integer> verb(int noun) {
        if (parse.isEmpty() || place(noun).compareTo(GrammaticalRole.INSIDE) >= 0) {
            return Optional.empty();
        }
        return parse.head(top(noun));
    }

    /// The verb whose subject a verb shares: "binds" for "blocks" in "X binds Y and blocks it".
    public Optional<Integer> subjectSharer(int verb) {
        boolean own = parse.dependents(verb).stream()
                .anyMatch(child -> parse.relation(child).startsWith("nsubj"));
        boolean shares = Set.of("conj", "xcomp", "advcl").contains(parse.relation(verb));
        return own || !shares || followsNoun(verb) ? Optional.empty() : parse.head(verb);
    }

    /// "..., and the FDA approved it", where the tree does not know the subject for one.
    private boolean followsNoun(int verb) {
        int at = verb - 1;
        while (at > 0 && draft.token(at).is("RB", "MD")) {
            at--;
        }
        boolean noun = at > 0 && draft.token(at).is("N");
        while (at > 0 && draft.token(at).is("N", "JJ", "DT", "CD", "HYPH")) {
            at--;
        }
        return noun && draft.word(at).matches("and|but") && draft.word(at - 1).equals(",");
    }

    /// Whether a noun names several, by its ending or because it is one of several.
    public boolean isPlural(int noun) {
        return draft.token(noun).is("NNS", "NNPS");
    }

    /// The first of the nouns that a noun is coordinated with, itself where it is alone.
    public int firstOfSeveral(int noun) {
        int at = noun;
        while (!parse.isEmpty()
                && parse.relation(at).equals("conj")
                && isNominal(parse.heads().get(at))) {
            at = parse.heads().get(at);
        }
        return at;
    }

    /// Whether a noun is said of something named ("a hormone" in "Leptin is a hormone") or explains it.
    public boolean isSaidOfAnother(int noun) {
        return !parse.isEmpty()
                && (parse.relation(noun).equals("appos")
                        || parse.dependents(noun).stream()
                                .anyMatch(child -> parse.relation(child).equals("cop")));
    }

    /// Whether a clause or phrase behind a noun says which one is meant: "the drug that", "the receptor for".
    public boolean isDefined(int noun) {
        return !parse.isEmpty()
                && parse.dependents(noun).stream()
                        .anyMatch(
                                child -> child > noun && (parse.relation(child).startsWith("acl") || specifies(child)));
    }

    private boolean specifies(int noun) {
        return parse.relation(noun).equals("nmod")
                && parse.dependents(noun).stream()
                        .anyMatch(child ->
                                parse.relation(child).equals("case") && SPECIFYING.contains(draft.word(child)));
    }

    public String relation(int token) {
        return parse.isEmpty() ? "" : parse.relation(token);
    }

    public Optional<Integer> above(int token) {
        return parse.isEmpty() ? Optional.empty() : parse.head(token);
    }
}
