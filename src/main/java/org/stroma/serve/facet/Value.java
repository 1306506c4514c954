package org.stroma.serve.facet;

import java.util.Optional;
import org.stroma.serve.catalog.Kinds;
import org.stroma.serve.catalog.Sign;
import org.stroma.serve.lookup.LinkedThing;

/// A value that a list can be narrowed down to.
///
/// @param word what stands for it in addresses
/// @param label what people read
/// @param sign whose mark it is shown with
/// @param kind whose icon it is shown with
/// @param iri what the graph calls it; empty where it has no name for it
public record Value(String word, String label, Optional<Sign> sign, Optional<Kinds.Kind> kind, String iri) {

    public static Value of(String word, String label) {
        return new Value(word, label, Optional.empty(), Optional.empty(), "");
    }

    public static Value relation(String iri, String label) {
        return new Value(LinkedThing.localName(iri), label, Optional.empty(), Optional.empty(), iri);
    }

    public static Value of(Sign sign) {
        return new Value(sign.word(), sign.word(), Optional.of(sign), Optional.empty(), "");
    }

    public static Value of(Kinds.Kind kind) {
        return new Value(kind.name(), kind.singular(), Optional.empty(), Optional.of(kind), "");
    }
}
