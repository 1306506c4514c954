package org.stroma.extract.ellipsis;

import java.util.List;
import org.stroma.model.concept.Mention;
import org.stroma.model.text.Parse;
import org.stroma.model.text.Token;

/// Words to be read right before others: the head of a line, the line that leads in a list.
///
/// @param parse their tree; none where they are one name
record Preceding(List<Token> tokens, List<Mention> named, Parse parse) {

    Preceding {
        tokens = List.copyOf(tokens);
        named = List.copyOf(named);
    }

    static Preceding name(Mention mention, List<Token> tokens) {
        return new Preceding(tokens, List.of(mention), Parse.NONE);
    }
}
