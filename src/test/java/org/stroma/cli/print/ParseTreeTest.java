package org.stroma.cli.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stroma.model.text.Parse;
import org.stroma.model.text.Part;
import org.stroma.model.text.Sentence;
import org.stroma.model.text.Span;
import org.stroma.model.text.Token;

class ParseTreeTest {

    private static final List<Token> TOKENS = List.of(
            new Token(new Span(0, 4), "Each", "each", "DET", "DT"),
            new Token(new Span(5, 9), "drug", "drug", "NOUN", "NN"),
            new Token(new Span(10, 16), "blocks", "block", "VERB", "VBZ"),
            new Token(new Span(17, 19), "it", "it", "PRON", "PRP"));

    @Test
    void drawsWordsBelowTheirHeads() {
        Parse parse = new Parse(List.of(1, 2, -1, 2), List.of("det", "nsubj", "root", "obj"));
        assertThat(ParseTree.of(new Sentence(new Span(0, 19), Part.BODY, TOKENS, parse)))
                .containsExactly(
                        "root  blocks  VBZ block",
                        "├─ nsubj  drug  NN drug",
                        "│  └─ det  Each  DT each",
                        "└─ obj  it  PRP it");
    }

    @Test
    void drawsNothingOfASentenceThatWasNotParsed() {
        assertThat(ParseTree.of(new Sentence(new Span(0, 19), Part.BODY, TOKENS)))
                .isEmpty();
    }
}
