package org.stroma.model;

import java.util.List;

/// One sentence, or what stands for one in a heading or bullet.
public record Sentence(Span span, Part part, List<Token> tokens) {

    public Sentence {
        tokens = List.copyOf(tokens);
        Check.that(!tokens.isEmpty(), "a token in the sentence", span);
        int end = span.start();
        for (Token token : tokens) {
            Check.that(
                    token.span().start() >= end && token.span().end() <= span.end(), "tokens in reading order", token);
            end = token.span().end();
        }
    }
}
