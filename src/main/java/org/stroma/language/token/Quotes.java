package org.stroma.language.token;

import java.util.List;
import org.stroma.model.text.Token;

/// Quotation marks, straight and curly.
public final class Quotes {

    private static final String OPENING = "“«„\"``";
    private static final String CLOSING = "”»\"''";

    private Quotes() {}

    public static boolean opens(String word) {
        return !word.isEmpty() && OPENING.contains(word);
    }

    private static boolean closes(String word) {
        return !word.isEmpty() && CLOSING.contains(word);
    }

    /// The part of a sentence's tokens that stands between quotation marks, 0 to 1.
    public static double share(List<Token> tokens) {
        boolean inside = false;
        int quoted = 0;
        for (Token token : tokens) {
            if (inside && closes(token.text())) {
                inside = false;
            } else if (!inside && opens(token.text())) {
                inside = true;
            } else if (inside) {
                quoted++;
            }
        }
        return (double) quoted / tokens.size();
    }
}
