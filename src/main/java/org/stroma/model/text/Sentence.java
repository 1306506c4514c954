package org.stroma.model.text;

import java.util.List;

/// One sentence, or what stands for one in a heading or bullet.
///
/// @param parse how its tokens depend on each other; [Parse#NONE] where it was not parsed
public record Sentence(Span span, Part part, List<Token> tokens, Parse parse) {

    public Sentence {
        tokens = List.copyOf(tokens);
        Require.that(parse.isEmpty() || parse.heads().size() == tokens.size(), "one head for each token", span);
        Require.that(!tokens.isEmpty(), "a token in the sentence", span);
        int end = span.start();
        for (Token token : tokens) {
            Require.that(
                    token.span().start() >= end && token.span().end() <= span.end(), "tokens in reading order", token);
            end = token.span().end();
        }
    }

    /// A sentence that was not parsed.
    public Sentence(Span span, Part part, List<Token> tokens) {
        this(span, part, tokens, Parse.NONE);
    }
}
