package org.stroma.extract.event;

import java.util.List;

/// Several words of a relation's file that call an event together: "approved for", "S in combination with O".
///
/// @param inverse whether the carrier of the state is the object: "X is expressed on Y"
record Phrase(Sense sense, boolean inverse, List<String> words) {

    Phrase {
        words = List.copyOf(words);
    }
}
