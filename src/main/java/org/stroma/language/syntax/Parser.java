package org.stroma.language.syntax;

import java.util.List;
import org.stroma.model.text.Parse;

/// Finds the dependency tree of a sentence, after Universal Dependencies.
public interface Parser {

    /// The tree of any words, however many, with their Penn tags.
    Parse parse(List<String> words, List<String> tags);
}
