package org.stroma.language;

import java.util.List;
import org.stroma.model.Parse;

/// Finds the dependency tree of a sentence, after Universal Dependencies.
interface Parser {

    /// The tree of any words, however many, with their Penn tags.
    Parse parse(List<String> words, List<String> tags);
}
