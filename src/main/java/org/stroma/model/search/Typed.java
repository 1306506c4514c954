package org.stroma.model.search;

import java.util.List;
import java.util.Optional;

/// What somebody has typed of the name of a thing.
///
/// @param text as it is
/// @param iri what it stands for where it is an identifier or the beginning of one
/// @param classes IRIs of the classes that the thing may be of, subclasses included; any where there are none
/// @param limit how many suggestions are wanted
public record Typed(String text, Optional<String> iri, List<String> classes, int limit) {

    public Typed {
        classes = List.copyOf(classes);
        if (limit < 1) {
            throw new IllegalArgumentException("limit of suggestions must be positive, found: " + limit);
        }
    }
}
