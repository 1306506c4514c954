package org.stroma.extract.sentence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stroma.model.concept.Passage;
import org.stroma.model.text.Token;

/// The dependency tree of a sentence in terms of grammar: complements by their preposition, modifiers,
/// coordination, subjects and objects across passive, control, raising and relative clauses. Known errors of the
/// parser are repaired first.
///
/// @see <a href="https://universaldependencies.org/u/dep/">Universal Dependencies' relations</a>
public final class SentenceGraph extends DependencyTree {

    /// The most tokens of a code with its opening bracket.
    private static final int CODE = 6;

    private final SentenceWords words;
    private final SentenceNames names;
    private final Map<Integer, List<Integer>> givenSubjects = new HashMap<>();
    private final Map<Integer, List<Integer>> givenObjects = new HashMap<>();

    /// @param passage whose sentence was parsed
    public SentenceGraph(Passage passage, SentenceWords words) {
        super(passage, words.isChange().or(words.isNoun()));
        this.words = words;
        new NameRepair(this).apply(passage);
        this.names = new SentenceNames(passage, this);
        new RoleRepair(this).apply();
        new AppositionRepair(this).apply();
        new IntroductionRepair(this).apply();
        new ClauseRepair(this, words.isChange(), words.isEvent()).apply();
        new AttachmentRepair(this, words).apply();
        new CoordinationRepair(this).apply();
        new ListRepair(this).apply();
    }

    /// The words by which parses are repaired.
    SentenceWords words() {
        return words;
    }

    /// The name whose head a token is.
    public Optional<NameSpan> name(int i) {
        return names.headedBy(i);
    }

    /// The outermost name that holds a token.
    public Optional<NameSpan> covering(int i) {
        return i < 0 || i >= size ? Optional.empty() : names.covering(i);
    }

    /// All names, in reading order.
    public List<NameSpan> names() {
        return names.all();
    }

    /// The heads of names coordinated with this one, by the punctuation and conjunctions between them.
    public List<Integer> listedWith(int i) {
        return names.listedWith(i);
    }

    /// What is coordinated with a token, however deep the tree nests it.
    public List<Integer> conjuncts(int i) {
        List<Integer> all = new ArrayList<>(2);
        for (int each : dependents(i, "conj")) {
            if (covering(i).filter(name -> name.covers(each)).isPresent()) {
                continue;
            }
            boolean thing =
                    isNominal(each) || upos[each].equals("ADJ") && name(each).isPresent();
            if (thing
                    && !isElsewhere(i, each)
                    && !beginsClause(i, each)
                    && !(has(each, "cop") && has(each, "nsubj"))
                    && !has(each, "aux")
                    && bracketsClose(Math.min(i, each), Math.max(i, each))) {
                all.add(each);
                all.addAll(conjuncts(each));
            }
        }
        return all;
    }

    /// "X deficiency, but not in Y cells, reduced Z": what has a preposition of its own is no second subject;
    /// nor is what begins a clause, as in "that X is needed and that Y is a target".
    private boolean isElsewhere(int first, int second) {
        int own = prepositionAt(second);
        if (own < 0) {
            return false;
        }
        return is(own, "mark")
                || isOneOf(lower(own - 1), "not", "but") && !preposition(second).equals(preposition(first));
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
        return isOtherSubject(first, second)
                || isClause(
                                covering(second).map(NameSpan::from).orElse(second),
                                covering(second).map(NameSpan::to).orElse(second + 1))
                        && dependents(first, "conj").size() == 1
                        && !is(first, "nsubj");
    }

    /// "X induced phosphorylation of A and B blocked it": another kind of thing before a verb without a subject.
    private boolean isOtherSubject(int first, int second) {
        int verb = covering(second).map(NameSpan::to).orElse(second + 1);
        return tag(verb).equals("VBD")
                && !has(verb, "nsubj", "nsubj:pass")
                && is(first, "obj", "nmod")
                && name(first).isPresent()
                && name(second)
                        .filter(name -> !name.isOf(name(first).orElseThrow().type()))
                        .isPresent();
    }

    /// Whether a thing is between a comma with "and" and a finite verb.
    boolean isClause(int from, int to) {
        int verb = tag(to).startsWith("RB") ? to + 1 : to;
        boolean finite = isOneOf(tag(verb), "VBZ", "VBD", "VBP", "MD")
                || tag(verb).equals("NNS") && words.isChange().test(lemma(verb)) && verb + 2 >= size;
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

    /// Whether a code in brackets begins here and a list goes on behind it: "a PKC inhibitor (Ro31-8220), and Y". Such
    /// a code names what stands before it; a dose, "(10 mg/kg)", has spaces.
    public boolean isListedWithCode(int open) {
        int close = open + 1;
        boolean code = false;
        while (lower(open).equals("(")
                && close < size
                && close < open + CODE
                && !lower(close).equals(")")) {
            code |= lower(close).matches(".*\\d.*");
            close++;
        }
        return code
                && close < size
                && isOneWord(open + 1, close)
                && lower(close).equals(")")
                && isOneOf(lower(close + 1), ",", "and", "or");
    }

    private boolean isOneWord(int from, int to) {
        List<Token> tokens = passage().sentence().tokens();
        for (int i = from + 1; i < to; i++) {
            if (tokens.get(i).span().start() != tokens.get(i - 1).span().end()) {
                return false;
            }
        }
        return true;
    }

    /// The complements of a noun with one of these prepositions.
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

    /// Whether a verb is finite by its form or by what stands before it.
    public boolean isFinite(int verb) {
        return isOneOf(tag(verb), "VBD", "VBZ", "VBP") || isOneOf(tag(groupStart(verb)), "VBD", "VBZ", "VBP", "MD");
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
            return !has(verb, "obj") || !words.isEvent().test(lemma[verb]);
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
        if (has(noun, "cop") && !subjects.isEmpty()) {
            return subjects.getFirst();
        }
        int said = head[noun];
        boolean identified = is(noun, "nsubj", "csubj")
                && said > noun
                && has(said, "cop")
                && name(said).isPresent();
        boolean general =
                has(noun, "det") && !has(noun, "compound") && covering(noun).isEmpty();
        boolean clause = is(noun, "csubj");
        return identified && (general || clause) ? said : noun;
    }

    /// The grammatical subjects of a verb or predicate, its own or those it shares.
    public List<Integer> subjects(int verb) {
        return givenSubjects.containsKey(verb) ? givenSubjects.get(verb) : new Subjects(this).of(verb);
    }

    /// Whether the tree had to be repaired to make a word a verb.
    boolean isRepaired(int verb) {
        return givenSubjects.containsKey(verb);
    }

    /// The objects of a verb, its own or those it shares with a verb behind it.
    public List<Integer> objects(int verb) {
        if (givenObjects.containsKey(verb)) {
            return givenObjects.get(verb);
        }
        List<Integer> own = dependents(verb, "obj", "iobj");
        if (own.size() == 1 && lower[own.getFirst()].equals("little")) {
            // "little or no effect"
            List<Integer> joined =
                    dependents(verb, "conj").stream().filter(this::isNoun).toList();
            return joined.isEmpty() ? own : joined;
        }
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

    /// Whether a verb has an object that it does not share with another.
    public boolean hasOwnObject(int verb) {
        return givenObjects.containsKey(verb) || has(verb, "obj", "iobj");
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
        if (head[object] >= 0 && (head[object] < subject || is(object, "conj") && head[object] < word)) {
            dependents.get(head[object]).remove(Integer.valueOf(object));
            head[object] = word;
            relation[object] = "obj";
        }
        if (is(object, "nsubj") && head[object] > object) {
            // "X reduced A and had no effect on B": the other verb is X's, too.
            givenSubjects.put(head[object], List.of(subject));
            dependents.get(head[object]).remove(Integer.valueOf(object));
            head[object] = word;
            relation[object] = "obj";
        }
        if (head[object] < 0) {
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

    /// Gives a verb subjects that the tree did not know for its own.
    void giveSubjects(int verb, List<Integer> subjects) {
        givenSubjects.put(verb, subjects);
    }

    /// Gives a verb an object that the tree did not know for one.
    void giveObject(int verb, int object) {
        givenObjects.put(verb, List.of(object));
    }
}
