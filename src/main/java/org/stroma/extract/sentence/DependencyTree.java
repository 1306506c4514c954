package org.stroma.extract.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.stroma.model.concept.Passage;
import org.stroma.model.text.Parse;
import org.stroma.model.text.Token;

/// The words of a sentence and how they depend on each other; words can be hung elsewhere.
class DependencyTree {

    private static final int DEEPEST = 12;
    private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN", "PRON", "X", "SYM", "NUM");
    private static final Set<String> PREFIXES =
            Set.of("up", "down", "over", "under", "co", "re", "pre", "trans", "hyper", "auto", "de");

    private final Passage passage;
    final int size;
    final String[] lower;
    final String[] lemma;
    final String[] upos;
    final String[] tag;
    final int[] head;
    final String[] relation;
    final List<List<Integer>> dependents = new ArrayList<>();

    /// @param isKnown whether a word is one of ours: a prefix that a hyphen parts from it is part of it
    DependencyTree(Passage passage, Predicate<String> isKnown) {
        this.passage = passage;
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
        joinPrefixes(isKnown);
        joinParticles(isKnown);
    }

    /// "knock down of X" is "knockdown of X".
    private void joinParticles(Predicate<String> isKnown) {
        for (int i = 0; i + 1 < size; i++) {
            int particle = isHyphen(i + 1) ? i + 2 : i + 1;
            boolean noun = isOneOf(lower(particle), "down", "out", "in")
                    && lower(particle + 1).equals("of")
                    && isKnown.test(lower[i] + lower(particle));
            if (noun) {
                lemma[i] = lower[i] + lower(particle);
                makeNoun(i);
            }
        }
    }

    /// "up-regulate" is "upregulate".
    private void joinPrefixes(Predicate<String> isKnown) {
        for (int i = 0; i + 2 < size; i++) {
            boolean prefix = PREFIXES.contains(lower[i]) && isHyphen(i + 1);
            if (prefix && (isKnown.test(lower[i] + lemma[i + 2]) || isKnown.test(lower[i] + "-" + lemma[i + 2]))) {
                String joined = lower[i] + lemma[i + 2];
                lemma[i + 2] = isKnown.test(joined) ? joined : lower[i] + "-" + lemma[i + 2];
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
        return i >= 0 && i < upos.length && (upos[i].equals("NOUN") || upos[i].equals("PROPN"));
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
        int at = prepositionAt(i);
        if (at < 0) {
            return "";
        }
        boolean members = lower[at].equals("as") && lower(at - 1).equals("such");
        StringBuilder words = new StringBuilder(members ? "such as" : lemma[at]);
        dependents(at, "fixed").forEach(fixed -> words.append(' ').append(lemma[fixed]));
        return words.toString();
    }

    /// Where the preposition or conjunction that leads a token stands; -1 if none does.
    int prepositionAt(int i) {
        for (int each : dependents.get(i)) {
            if (each < i && is(each, "case", "mark")) {
                return each;
            }
        }
        return -1;
    }

    /// Hangs a word to another, as what it is to it.
    void attach(int word, int governor, String as) {
        if (head[word] >= 0) {
            dependents.get(head[word]).remove(Integer.valueOf(word));
        }
        head[word] = governor;
        relation[word] = as;
        if (governor >= 0) {
            List<Integer> siblings = dependents.get(governor);
            int at = 0;
            while (at < siblings.size() && siblings.get(at) < word) {
                at++;
            }
            siblings.add(at, word);
        }
    }

    /// Takes a word out of the list that the tree put it in.
    void detach(int word) {
        if (is(word, "conj") && head[word] >= 0) {
            dependents.get(head[word]).remove(Integer.valueOf(word));
        }
    }

    /// Makes a participle the verb of a clause.
    void makeGerund(int word) {
        upos[word] = "VERB";
    }

    /// Makes a word a noun that the tagger took for something else.
    void makeNoun(int word) {
        upos[word] = "NOUN";
        tag[word] = "NN";
    }
}
