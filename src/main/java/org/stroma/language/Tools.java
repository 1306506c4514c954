package org.stroma.language;

import opennlp.tools.lemmatizer.LemmatizerME;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.tokenize.TokenizerME;

/// One thread's tools over the shared models, which OpenNLP does not let threads share.
final class Tools {

    private final SentenceSplitter sentences;
    private final Tokenizer tokens;
    private final POSTaggerME tagger;
    private final Lemmas lemmas;

    Tools(Models models) {
        this.sentences = new SentenceSplitter(new SentenceDetectorME(models.sentences()));
        this.tokens = new Tokenizer(new TokenizerME(models.tokens()));
        this.tagger = new POSTaggerME(models.tags(), POSTagFormat.UD);
        this.lemmas = new Lemmas(new LemmatizerME(models.lemmas()));
    }

    SentenceSplitter sentences() {
        return sentences;
    }

    Tokenizer tokens() {
        return tokens;
    }

    String[] upos(String[] words) {
        return words.length == 0 ? words : TagRepair.mend(words, tagger.tag(words));
    }

    String[] lemmas(String[] words, String[] upos, String[] tags) {
        return lemmas.of(words, upos, tags);
    }
}
