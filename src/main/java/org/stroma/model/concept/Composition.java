package org.stroma.model.concept;

import java.util.List;
import org.stroma.model.text.Require;

/// What a process is made of whose name was put together: "LDL uptake" is an uptake, of LDL.
///
/// @param head the process that it is a kind of
/// @param participants what has or undergoes it, in the order of its name
public record Composition(Concept head, List<Concept> participants) {

    public Composition {
        Require.that(head.isSimple() && head.composition().isEmpty(), "a head that is made of nothing", head);
        participants = List.copyOf(participants);
        participants.forEach(each ->
                Require.that(each.isSimple() && each.composition().isEmpty(), "a participant without parts", each));
    }
}
