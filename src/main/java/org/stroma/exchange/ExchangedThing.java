package org.stroma.exchange;

import java.util.List;

/// Subject or object as other formats want it.
///
/// @param iri empty of a plain value
/// @param curie the IRI in short; the IRI itself where it has no known prefix
/// @param type its class
/// @param same CURIEs of the same thing elsewhere
record ExchangedThing(String iri, String curie, String label, String type, List<String> same) {

    ExchangedThing {
        same = List.copyOf(same);
    }

    boolean isValue() {
        return iri.isEmpty();
    }

    /// The namespace of its identifier.
    String namespace() {
        return curie.substring(0, Math.max(0, curie.indexOf(':')));
    }
}
