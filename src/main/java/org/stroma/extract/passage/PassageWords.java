package org.stroma.extract.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stroma.model.concept.Mention;
import org.stroma.model.concept.Passage;
import org.stroma.model.text.Parse;
import org.stroma.model.text.Span;
import org.stroma.model.text.Token;

/// A passage addressed by token.
public final class PassageWords {

    private static final Set<String> NO_ARGUMENT = Set.of("Document");

    /// What lies between a noun and the noun that heads its phrase.
    private static final Set<String> WITHIN_NOUN = Set.of("nmod", "compound", "amod", "nmod:poss");

    private final Passage passage;
    private final Topic topic;
    private final List<Token> tokens;
    /// For each token the outermost mention that covers it.
    private final List<Optional<Mention>> outer;
    private final PassageTree tree;

    public PassageWords(Passage passage) {
        this(passage, Topic.NONE);
    }

    public PassageWords(Passage passage, Topic topic) {
        this.passage = passage;
        this.topic = topic;
        this.tokens = passage.sentence().tokens();
        this.outer = new ArrayList<>();
        for (Token token : tokens) {
            outer.add(passage.covering(token.span())
                    .filter(mention ->
                            !NO_ARGUMENT.contains(mention.concept().type().name())));
        }
        this.tree = new PassageTree(this);
    }

    /// How the words depend on each other.
    public PassageTree tree() {
        return tree;
    }

    public Passage passage() {
        return passage;
    }

    /// What the sentence is about without naming it.
    public Topic topic() {
        return topic;
    }

    public int size() {
        return tokens.size();
    }

    public Token token(int i) {
        return tokens.get(i);
    }

    /// Lower-case text, empty beyond the sentence.
    public String lower(int i) {
        return i < 0 || i >= tokens.size() ? "" : tokens.get(i).text().toLowerCase(Locale.ROOT);
    }

    /// Lemma, empty beyond the sentence.
    public String lemma(int i) {
        return i < 0 || i >= tokens.size() ? "" : tokens.get(i).lemma();
    }

    /// Whether the token's lemma or form is this word.
    public boolean says(int i, String word) {
        return lower(i).equals(word) || lemma(i).equals(word);
    }

    /// The mentions inside another, in reading order.
    public List<Mention> inside(Mention around) {
        return passage.mentions().stream()
                .filter(mention -> mention != around && around.span().contains(mention.span()))
                .toList();
    }

    /// Whether a word is a modal of the verb whose subject the other word belongs to: "may" and "trial" in "A trial
    /// of losartan in asthma may begin".
    public boolean modifiesVerbOf(int modal, int word) {
        Parse parse = passage.sentence().parse();
        if (parse.isEmpty() || !is(modal, "MD")) {
            return false;
        }
        int at = word;
        while (at >= 0 && WITHIN_NOUN.contains(parse.relation(at))) {
            at = parse.heads().get(at);
        }
        return at >= 0
                && parse.relation(at).startsWith("nsubj")
                && parse.heads().get(at).equals(parse.heads().get(modal));
    }

    public boolean is(int i, String... tags) {
        return i >= 0 && i < tokens.size() && tokens.get(i).is(tags);
    }

    public Optional<Mention> mention(int i) {
        return i < 0 || i >= tokens.size() ? Optional.empty() : outer.get(i);
    }

    /// The outermost of the mentions whose first token is this one, even inside another.
    public Optional<Mention> beginningAt(int i) {
        return allBeginningAt(i).findFirst();
    }

    /// The mentions whose first token is this one, the outermost first.
    Stream<Mention> allBeginningAt(int i) {
        return passage.mentions().stream().filter(mention -> first(mention) == i);
    }

    /// The outermost of the mentions whose last token is this one, even inside another.
    public Optional<Mention> endingAt(int i) {
        return allEndingAt(i).findFirst();
    }

    /// The mentions whose last token is this one, the outermost first.
    Stream<Mention> allEndingAt(int i) {
        return passage.mentions().stream().filter(mention -> end(mention) == i + 1);
    }

    /// The first token of a mention.
    public int first(Mention mention) {
        int i = 0;
        while (tokens.get(i).span().end() <= mention.span().start()) {
            i++;
        }
        return i;
    }

    /// One past the last token of a mention.
    public int end(Mention mention) {
        int i = tokens.size();
        while (tokens.get(i - 1).span().start() >= mention.span().end()) {
            i--;
        }
        return i;
    }

    public Span span(int from, int to) {
        return tokens.get(from).span().to(tokens.get(to - 1).span());
    }
}
