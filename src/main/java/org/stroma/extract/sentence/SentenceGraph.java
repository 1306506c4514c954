package org.stroma.extract.sentence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.stroma.model.Parse;
import org.stroma.model.Passage;
import org.stroma.model.Token;

/// The dependency tree of a sentence in the terms of grammar: complements by their preposition, modifiers,
/// coordination,
/// subjects and objects over passive, control, raising and relative clauses. Where the tree is known to err, it is
/// repaired first.
///
/// @see <a href="https://universaldependencies.org/u/dep/">Universal Dependencies' relations</a>
public final class SentenceGraph {

    private static final int DEEPEST = 12;
    private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN", "PRON", "X", "SYM", "NUM");
    private static final Set<String> PREFIXES =
            Set.of("up", "down", "over", "under", "co", "re", "pre", "trans", "hyper", "auto", "de");

    private final Passage passage;
    private final Predicate<String> isChange;
    private final int size;
    private final String[] lower;
    private final String[] lemma;
    private final String[] upos;
    private final String[] tag;
    private final int[] head;
    private final String[] relation;
    private final List<List<Integer>> dependents = new ArrayList<>();
    private final Names names;
    private final Map<Integer, List<Integer>> givenSubjects = new HashMap<>();
    private final Map<Integer, List<Integer>> givenObjects = new HashMap<>();

    /// @param passage whose sentence was parsed
    /// @param isChange whether a word in its dictionary form is a verb of change; the parser takes some for
    /// adjectives
    public SentenceGraph(Passage passage, Predicate<String> isChange) {
        this.passage = passage;
        this.isChange = isChange;
        List<Token> tokens = passage.sentence().tokens();
        Parse parse = passage.sentence().parse();
        this.size = tokens.size();
        this.lower = new String[size];
        this.lemma = new String[size];
        this.upos = new String[size];
        this.tag = new String[size];
        this.head = new int[size];
        this.relation = new String[size];
        for (int i = 0; i < size; i++) {
            Token token = tokens.get(i);
            lower[i] = token.text().toLowerCase(Locale.ROOT);
            lemma[i] = token.lemma().toLowerCase(Locale.ROOT);
            upos[i] = token.upos();
            tag[i] = token.tag();
            head[i] = parse.isEmpty() ? -1 : parse.heads().get(i);
            relation[i] = parse.isEmpty() ? "dep" : parse.relation(i);
            dependents.add(new ArrayList<>(4));
        }
        for (int i = 0; i < size; i++) {
            if (head[i] >= 0 && head[i] != i) {
                dependents.get(head[i]).add(i);
            }
        }
        joinPrefixes(isChange);
        this.names = new Names(passage, this);
        new ClauseRepair(this, isChange).apply();
    }

    /// "up-regulate" is "upregulate".
    private void joinPrefixes(Predicate<String> isChange) {
        for (int i = 0; i + 2 < size; i++) {
            boolean prefix = PREFIXES.contains(lower[i]) && isHyphen(i + 1);
            if (prefix && (isChange.test(lower[i] + lemma[i + 2]) || isChange.test(lower[i] + "-" + lemma[i + 2]))) {
                String joined = lower[i] + lemma[i + 2];
                lemma[i + 2] = isChange.test(joined) ? joined : lower[i] + "-" + lemma[i + 2];
                lower[i + 2] = lower[i] + lower[i + 2];
            }
        }
    }

    public Passage passage() {
        return passage;
    }

    public int size() {
        return size;
    }

    /// The word in lower case; empty beyond the sentence.
    public String lower(int i) {
        return i < 0 || i >= size ? "" : lower[i];
    }

    /// The dictionary form in lower case; empty beyond the sentence.
    public String lemma(int i) {
        return i < 0 || i >= size ? "" : lemma[i];
    }

    /// The universal part of speech.
    public String upos(int i) {
        return upos[i];
    }

    /// The Penn tag; empty beyond the sentence.
    public String tag(int i) {
        return i < 0 || i >= size ? "" : tag[i];
    }

    public boolean isVerb(int i) {
        return upos[i].equals("VERB") || tag[i].startsWith("VB");
    }

    public boolean isNoun(int i) {
        return upos[i].equals("NOUN") || upos[i].equals("PROPN");
    }

    public boolean isNominal(int i) {
        return NOMINAL.contains(upos[i]);
    }

    /// Whether a word is one of these by form or dictionary form.
    public boolean says(int i, Set<String> words) {
        return i >= 0 && i < size && (words.contains(lower[i]) || words.contains(lemma[i]));
    }

    /// Whether a word is one of these, to the letter. Asked for every word, so no regular expression.
    public static boolean isOneOf(String word, String... words) {
        for (String each : words) {
            if (each.equals(word)) {
                return true;
            }
        }
        return false;
    }

    public boolean isHyphen(int i) {
        return lower(i).equals("-") || lower(i).equals("–") || lower(i).equals("‐");
    }

    /// The head of a token; -1 for the root.
    public int head(int i) {
        return head[i];
    }

    /// What a token is to its head, such as `nsubj:pass`.
    public String relation(int i) {
        return relation[i];
    }

    /// Whether a token is one of these to its head; `nsubj` covers `nsubj:pass`.
    public boolean is(int i, String... relations) {
        String own = relation[i];
        for (String each : relations) {
            if (own.equals(each)
                    || own.length() > each.length() && own.startsWith(each) && own.charAt(each.length()) == ':') {
                return true;
            }
        }
        return false;
    }

    /// What depends on a token, from left to right.
    public List<Integer> dependents(int i) {
        return dependents.get(i);
    }

    /// What depends on a token as one of these, from left to right.
    public List<Integer> dependents(int i, String... relations) {
        List<Integer> found = new ArrayList<>(2);
        for (int each : dependents.get(i)) {
            if (is(each, relations)) {
                found.add(each);
            }
        }
        return found;
    }

    public boolean has(int i, String... relations) {
        for (int each : dependents.get(i)) {
            if (is(each, relations)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a token stands below another, or is it.
    public boolean isWithin(int i, int above) {
        int at = i;
        for (int steps = 0; at >= 0 && steps < DEEPEST; steps++) {
            if (at == above) {
                return true;
            }
            at = head[at];
        }
        return false;
    }

    /// The preposition or conjunction of a phrase, with the words fixed to it: "of", "such as"; empty if it has none.
    public String preposition(int i) {
        for (int each : dependents.get(i)) {
            if (each < i && is(each, "case", "mark")) {
                StringBuilder words = new StringBuilder(lemma[each]);
                dependents(each, "fixed").forEach(fixed -> words.append(' ').append(lemma[fixed]));
                return words.toString();
            }
        }
        return "";
    }

    /// The name whose head a token is.
    public Optional<Name> name(int i) {
        return names.headedBy(i);
    }

    /// The outermost name that holds a token.
    public Optional<Name> covering(int i) {
        return i < 0 || i >= size ? Optional.empty() : names.covering(i);
    }

    /// All names, in reading order.
    public List<Name> names() {
        return names.all();
    }

    /// The heads of names that stand in one list with this one, by the marks and conjunctions between them.
    public List<Integer> listedWith(int i) {
        return names.listedWith(i);
    }

    /// What is coordinated with a token, however deep the tree nests it.
    public List<Integer> conjuncts(int i) {
        List<Integer> all = new ArrayList<>(2);
        for (int each : dependents(i, "conj")) {
            boolean thing =
                    isNominal(each) || upos[each].equals("ADJ") && name(each).isPresent();
            if (thing && !beginsClause(i, each) && bracketsClose(Math.min(i, each), Math.max(i, each))) {
                all.add(each);
                all.addAll(conjuncts(each));
            }
        }
        return all;
    }

    /// A token and what is coordinated with it.
    public List<Integer> withConjuncts(int i) {
        List<Integer> all = new ArrayList<>(conjuncts(i));
        all.addFirst(i);
        return all;
    }

    /// "X blocks A, and B rises": a second thing behind a comma and "and" that a finite verb follows is no second
    /// object.
    private boolean beginsClause(int first, int second) {
        return isClause(
                        covering(second).map(Name::from).orElse(second),
                        covering(second).map(Name::to).orElse(second + 1))
                && dependents(first, "conj").size() == 1
                && !is(first, "nsubj");
    }

    /// Whether a thing stands behind a comma and "and" and before a finite verb.
    boolean isClause(int from, int to) {
        int verb = tag(to).startsWith("RB") ? to + 1 : to;
        boolean finite = isOneOf(tag(verb), "VBZ", "VBD", "VBP", "MD")
                || tag(verb).equals("NNS") && isChange.test(lemma(verb)) && verb + 2 >= size;
        return finite
                && isOneOf(lower(from - 1), "and", "but", "while", "whereas")
                && lower(from - 2).equals(",");
    }

    private boolean bracketsClose(int from, int to) {
        int open = 0;
        for (int i = from; i < to; i++) {
            open += lower[i].equals("(") ? 1 : lower[i].equals(")") ? -1 : 0;
        }
        return open == 0;
    }

    /// What stands behind a noun with one of these prepositions.
    public List<Integer> complements(int noun, Set<String> prepositions) {
        List<Integer> found = new ArrayList<>(2);
        for (int each : dependents.get(noun)) {
            if (each > noun && is(each, "nmod", "obl") && prepositions.contains(preposition(each))) {
                found.add(each);
            }
        }
        return found;
    }

    public List<Integer> complements(int noun, String... prepositions) {
        return complements(noun, Set.copyOf(Arrays.asList(prepositions)));
    }

    /// The nouns before a noun in its phrase: compounds and possessors.
    public List<Integer> modifiers(int noun) {
        List<Integer> found = new ArrayList<>(2);
        for (int each : dependents.get(noun)) {
            if (each >= noun || isHyphenated(each)) {
                continue;
            }
            boolean nominal = is(each, "compound", "nmod", "obl:unmarked") && isNominal(each);
            if (nominal || is(each, "amod") && name(each).isPresent()) {
                found.add(each);
            }
        }
        return found;
    }

    /// A noun that a hyphen joins to a participle or adjective: X of "X-induced", "X-deficient".
    private boolean isHyphenated(int i) {
        return isHyphen(i + 1) && (tag(i + 2).startsWith("VB") || tag(i + 2).startsWith("JJ"));
    }

    /// The phrase behind "of"; nouns in a list share it: "synthesis and release of IL-6".
    public List<Integer> ofComplements(int noun) {
        List<Integer> own = complements(noun, "of");
        if (!own.isEmpty() || !modifiers(noun).isEmpty()) {
            return own;
        }
        for (int each : dependents(noun, "conj")) {
            List<Integer> shared = ofComplements(each);
            if (!shared.isEmpty()) {
                return shared;
            }
        }
        return is(noun, "conj") && head[noun] >= 0
                ? complements(head[noun], "of").stream()
                        .filter(each -> each < noun)
                        .toList()
                : own;
    }

    /// Whether a verb is passive, or a participle behind what it is done to.
    public boolean isPassive(int verb) {
        if (has(verb, "aux:pass", "nsubj:pass", "csubj:pass")) {
            return true;
        }
        if (!tag[verb].equals("VBN") && !tag[verb].equals("VBD")) {
            return false;
        }
        if (is(verb, "acl") && !relation[verb].equals("acl:relcl")) {
            return true;
        }
        boolean bare = is(verb, "conj", "advcl") && tag[verb].equals("VBN") && !has(verb, "aux", "obj");
        return bare && (is(verb, "advcl") || head[verb] >= 0 && has(head[verb], "aux:pass", "nsubj:pass"));
    }

    /// What a clause says of a noun it is said of another that it stands beside: "X, a Y that" is X.
    public int anchor(int noun) {
        if (is(noun, "appos") && head[noun] >= 0 && covering(head[noun]).isPresent()) {
            return head[noun];
        }
        List<Integer> subjects = dependents(noun, "nsubj");
        return has(noun, "cop") && !subjects.isEmpty() ? subjects.getFirst() : noun;
    }

    /// The grammatical subjects of a verb or predicate, its own or those it shares.
    public List<Integer> subjects(int verb) {
        return givenSubjects.containsKey(verb) ? givenSubjects.get(verb) : new Subjects(this).of(verb);
    }

    /// Whether the tree had to be mended to make a word a verb.
    boolean isRepaired(int verb) {
        return givenSubjects.containsKey(verb);
    }

    /// The objects of a verb, its own or those it shares with a verb behind it.
    public List<Integer> objects(int verb) {
        if (givenObjects.containsKey(verb)) {
            return givenObjects.get(verb);
        }
        List<Integer> own = dependents(verb, "obj", "iobj");
        if (!own.isEmpty() || isPassive(verb)) {
            return own;
        }
        for (int each : dependents(verb, "conj")) {
            boolean shares = upos[each].equals("VERB")
                    && tag[each].equals(tag[verb])
                    && !isPassive(each)
                    && dependents(verb, "obl").stream().noneMatch(oblique -> oblique < each);
            if (shares && has(each, "obj")) {
                return dependents(each, "obj");
            }
        }
        return own;
    }

    /// The prepositional phrases of a verb.
    public List<Integer> obliques(int verb) {
        return dependents(verb, "obl", "nmod");
    }

    /// Those with one of these prepositions.
    public List<Integer> obliques(int verb, String... prepositions) {
        List<String> wanted = Arrays.asList(prepositions);
        return obliques(verb).stream()
                .filter(each -> wanted.contains(preposition(each)))
                .toList();
    }

    /// The first word of the verb group: auxiliaries and denials come before the verb.
    public int groupStart(int verb) {
        int first = verb;
        for (int each : dependents(verb, "aux", "advmod", "mark", "cop")) {
            String own = tag[each];
            if (each < first
                    && (own.startsWith("MD") || own.startsWith("RB") || own.startsWith("V") || own.equals("TO"))) {
                first = each;
            }
        }
        return first;
    }

    /// Makes a word a verb of its own clause.
    void makeVerb(int word, String verb, int subject, int object) {
        if (head[word] >= 0) {
            dependents.get(head[word]).remove(Integer.valueOf(word));
        }
        dependents.get(object).removeIf(each -> each <= subject);
        if (head[object] >= 0 && head[object] < subject) {
            dependents.get(head[object]).remove(Integer.valueOf(object));
            head[object] = word;
            relation[object] = "obj";
        }
        upos[word] = "VERB";
        lemma[word] = verb;
        tag[word] = lower[word].endsWith("s") ? "VBZ" : "VBD";
        relation[word] = "root";
        head[word] = -1;
        givenSubjects.put(word, List.of(subject));
        givenObjects.put(word, List.of(object));
    }

    /// Gives a verb a subject that the tree did not know for one.
    void giveSubject(int verb, int subject) {
        givenSubjects.put(verb, List.of(subject));
    }
}
