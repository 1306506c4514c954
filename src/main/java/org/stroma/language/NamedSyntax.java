package org.stroma.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.stroma.language.lemma.Lemmas;
import org.stroma.language.syntax.Parser;
import org.stroma.language.tag.Tagger;
import org.stroma.language.tag.UniversalTags;
import org.stroma.model.concept.Passage;
import org.stroma.model.text.Parse;
import org.stroma.model.text.Sentence;
import org.stroma.model.text.Token;

/// Tags and parses a sentence again when its names are known: each name as one word, what stands in brackets and the
/// heading of a part of an abstract ("RESULTS:") by themselves. Hyphens, numbers and brackets inside and beside names
/// are what misleads the parser most.
final class NamedSyntax {

    private final Tools tools;
    private final Tagger tagger;
    private final Parser parser;
    private final Lemmas lemmas;

    NamedSyntax(Tools tools) {
        this.tools = tools;
        this.tagger = tools.tagger();
        this.parser = tools.parser();
        this.lemmas = tools.lemmas();
    }

    /// The same sentence with the tree that its names make likelier; with that of its plain words where names change
    /// nothing, or leave no finite verb at its root where the plain words have one.
    Sentence read(Passage passage) {
        List<WordUnit> units = WordUnit.of(passage);
        List<Token> tokens = passage.sentence().tokens();
        Asides asides = Asides.of(units);
        if (units.size() == tokens.size() && units.stream().noneMatch(WordUnit::isName) && asides.isEmpty()) {
            return tools.withTree(passage.sentence());
        }
        Tree tree = new Tree(tokens);
        int root = read(asides.main(), tree, -1, "root");
        for (Asides.Aside aside : asides.all()) {
            int anchor = aside.anchor() < 0 ? root : units.get(aside.anchor()).head();
            int head = read(aside.inner(), tree, anchor, aside.anchor() < 0 ? "parataxis" : "");
            aside.marks().forEach(mark -> tree.set(mark.head(), head, "punct"));
        }
        Sentence again = tree.over(passage.sentence(), lemmas);
        if (hasFiniteRoot(again)) {
            return again;
        }
        Sentence plain = tools.withTree(passage.sentence());
        return hasFiniteRoot(plain) ? plain : again;
    }

    /// Whether the tree says what the sentence says, as the tree of a sentence should.
    private static boolean hasFiniteRoot(Sentence sentence) {
        Parse parse = sentence.parse();
        int root = parse.heads().indexOf(-1);
        return Tagger.isFinite(sentence.tokens().get(root).tag())
                || parse.dependents(root).stream()
                        .anyMatch(each -> parse.relation(each).matches("(aux|cop)(:pass)?")
                                && Tagger.isFinite(sentence.tokens().get(each).tag()));
    }

    /// Reads some units as a clause or phrase of its own.
    ///
    /// @param relation what its root is to the anchor; empty where its part of speech decides
    /// @return the token at its root
    private int read(List<WordUnit> units, Tree tree, int anchor, String relation) {
        List<String> words = units.stream().map(WordUnit::word).toList();
        BitSet names = new BitSet();
        for (int i = 0; i < units.size(); i++) {
            names.set(i, units.get(i).isName());
        }
        List<String> tags = tagger.tags(words, names);
        Parse parse = parser.parse(words, tags);
        int root = -1;
        for (int i = 0; i < units.size(); i++) {
            WordUnit unit = units.get(i);
            int head = parse.heads().get(i);
            root = head < 0 ? unit.head() : root;
            String own = head >= 0
                    ? parse.relation(i)
                    : !relation.isEmpty() ? relation : tags.get(i).startsWith("NN") ? "appos" : "parataxis";
            tree.tag(unit.head(), tags.get(i));
            for (WordUnit part : unit.parts(tree.tokens)) {
                part.inner().forEach(each -> tree.inside(each, part.head()));
                if (part.head() != unit.head()) {
                    tree.inside(part.head(), unit.head());
                }
            }
            tree.set(unit.head(), head < 0 ? anchor : units.get(head).head(), own);
        }
        return root;
    }

    /// A tree that is being put together, by token.
    private static final class Tree {

        private final List<Token> tokens;
        private final Integer[] heads;
        private final String[] relations;
        private final String[] tags;

        Tree(List<Token> tokens) {
            this.tokens = tokens;
            this.heads = new Integer[tokens.size()];
            this.relations = new String[tokens.size()];
            this.tags = tokens.stream().map(Token::tag).toArray(String[]::new);
        }

        void set(int token, int head, String relation) {
            heads[token] = head;
            relations[token] = relation;
        }

        void tag(int token, String tag) {
            tags[token] = tag;
        }

        /// A token inside a name.
        void inside(int token, int head) {
            boolean word = tokens.get(token).text().codePoints().anyMatch(Character::isLetterOrDigit);
            String tag = tokens.get(token).tag();
            String relation = !word
                    ? "punct"
                    : tag.equals("CD") ? "nummod" : tag.startsWith("JJ") && token < head ? "amod" : "compound";
            set(token, head, relation);
        }

        Sentence over(Sentence sentence, Lemmas lemmas) {
            Parse parse = new Parse(Arrays.asList(heads), Arrays.asList(relations));
            List<String> upos =
                    UniversalTags.of(tokens.stream().map(Token::text).toList(), List.of(tags), parse);
            List<Token> read = new ArrayList<>(tokens.size());
            for (int i = 0; i < tags.length; i++) {
                Token token = tokens.get(i);
                String lemma = tags[i].equals(token.tag()) ? token.lemma() : lemmas.lemma(token.text(), tags[i]);
                read.add(new Token(token.span(), token.text(), lemma, upos.get(i), tags[i]));
            }
            return new Sentence(sentence.span(), sentence.part(), read, parse);
        }
    }
}
