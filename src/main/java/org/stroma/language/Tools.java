package org.stroma.language;

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

    /// What is read of a sentence beyond its words.
    record Reading(List<String> tags, Parse parse, List<String> upos) {}

    Reading read(List<String> words) {
        List<String> tags = tagger.tags(words);
        Parse parse = words.isEmpty() ? Parse.NONE : parser.parse(words, tags);
        return new Reading(tags, parse, UniversalTags.of(words, tags, parse));
    }
}
