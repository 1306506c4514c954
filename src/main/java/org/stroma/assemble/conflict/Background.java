package org.stroma.assemble.conflict;

import java.util.List;
import java.util.Map;
import org.stroma.model.concept.Terminology;
import org.stroma.model.ontology.Lexicon;
import org.stroma.model.ontology.Rung;

/// The knowledge from before the first document that helps to find conflicts.
///
/// @param lexicon the words in which texts name their sources, and those that stand alike under many
/// @param terminology what is a kind or a part of what, such as one institution of another
/// @param rungs of the ladder that drugs climb
public record Background(Lexicon lexicon, Terminology terminology, List<Rung> rungs) {

    /// Nothing.
    public static final Background NONE =
            new Background(new Lexicon(Map.of()), new Terminology(List.of(), List.of()), List.of());

    public Background {
        rungs = List.copyOf(rungs);
    }
}
