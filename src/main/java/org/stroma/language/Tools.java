package org.stroma.language;

import java.util.ArrayList;
import java.util.List;
import org.stroma.language.lemma.Lemmas;
import org.stroma.language.syntax.GreedyParser;
import org.stroma.language.syntax.Moves;
import org.stroma.language.syntax.Parser;
import org.stroma.language.tag.Tagger;
import org.stroma.language.tag.UniversalTags;
import org.stroma.language.token.SentenceSplitter;
import org.stroma.language.token.Tokenizer;
import org.stroma.model.text.Parse;
import org.stroma.model.text.Sentence;
import org.stroma.model.text.Token;

/// One thread's tools over the shared models.
record Tools(SentenceSplitter sentences, Tokenizer tokens, Tagger tagger, Parser parser, Lemmas lemmas) {

    static Tools of(Models models, Lemmas lemmas, boolean parses) {
        Parser parser = parses
                ? new GreedyParser(models.syntax(), Moves.named(models.syntax().classes()))
                : (words, tags) -> Parse.NONE;
        return new Tools(
                new SentenceSplitter(models.sentences()),
                new Tokenizer(models.tokens()),
                new Tagger(models.tags(), models.tags().classes()),
                parser,
                lemmas);
    }

    /// The same sentence with the tree that its tags give.
    Sentence withTree(Sentence sentence) {
        List<String> words = sentence.tokens().stream().map(Token::text).toList();
        List<String> tags = sentence.tokens().stream().map(Token::tag).toList();
        Parse parse = parser.parse(words, tags);
        List<String> upos = UniversalTags.of(words, tags, parse);
        List<Token> tokens = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            Token token = sentence.tokens().get(i);
            tokens.add(new Token(token.span(), token.text(), token.lemma(), upos.get(i), token.tag()));
        }
        return new Sentence(sentence.span(), sentence.part(), tokens, parse);
    }
}
