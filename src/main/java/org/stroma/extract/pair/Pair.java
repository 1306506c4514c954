package org.stroma.extract.pair;

import java.util.List;
import org.stroma.extract.sentence.NameSpan;
import org.stroma.model.concept.Passage;

/// Two names of a sentence, one as subject and one as object of a possible relation between them.
///
/// @param trigger the token that joins them in the tree, or stands between them
/// @param features what stands between and around them
public record Pair(Passage passage, NameSpan subject, NameSpan object, int trigger, List<String> features) {

    public Pair {
        features = List.copyOf(features);
    }
}
