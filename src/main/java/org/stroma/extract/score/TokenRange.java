package org.stroma.extract.score;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.stroma.model.text.Span;
import org.stroma.model.text.Token;

/// Tokens of a sentence that stand side by side.
///
/// @param from number of the first
/// @param to one past the last
record TokenRange(int from, int to) {

    /// The tokens that a span touches; the nearest one before it where it touches none.
    static TokenRange of(Span span, List<Token> tokens) {
        int from = 0;
        while (from < tokens.size() - 1 && tokens.get(from).span().end() <= span.start()) {
            from++;
        }
        int to = from + 1;
        while (to < tokens.size() && tokens.get(to).span().start() < span.end()) {
            to++;
        }
        return new TokenRange(from, to);
    }

    /// What stands between this and another; empty where they touch.
    TokenRange between(TokenRange other) {
        int start = Math.min(to, other.to);
        return new TokenRange(start, Math.max(start, Math.max(from, other.from)));
    }

    /// How many tokens it takes to get to a token; 0 inside.
    int distance(int token) {
        return token < from ? from - token : token >= to ? token - to + 1 : 0;
    }

    int count(IntPredicate which) {
        return (int) IntStream.range(from, to).filter(which).count();
    }

    String join(IntFunction<String> word) {
        return IntStream.range(from, to).mapToObj(word).collect(Collectors.joining(" "));
    }
}
