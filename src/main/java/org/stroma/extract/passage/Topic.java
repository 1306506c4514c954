package org.stroma.extract.passage;

import java.util.Optional;
import org.stroma.extract.passage.Triggers.Saying;
import org.stroma.model.concept.Mention;

/// What a sentence is about if it does not name it.
///
/// @param about what nouns such as "side effects" belong to without an explicit possessor
/// @param head what clauses without a subject are said of: the head of the line, of the list or of the label
/// @param asked what the heading or the question above asks for: its side effects, its ligands
public record Topic(Optional<Mention> about, Optional<Mention> head, Optional<Saying> asked) {

    static final Topic NONE = new Topic(Optional.empty(), Optional.empty(), Optional.empty());
}
