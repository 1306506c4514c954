package org.stroma.graph.kept;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stroma.model.concept.Composition;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.EntityType;
import org.stroma.model.concept.Variant;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;

/// Numbers of the things in one file, from 0 in the order in which they end: a document names few things many times, so
/// that each is written, and later held in memory, once.
final class ConceptNumbers {

    private final Map<Concept, Integer> numbers = new HashMap<>();
    private final List<Concept> concepts = new ArrayList<>();

    /// A thing where it stands first.
    private record Whole(
            String iri,
            String label,
            EntityType type,
            List<Concept> members,
            Optional<Variant> variant,
            Optional<Composition> composition) {

        static Whole of(Concept one) {
            return new Whole(one.iri(), one.label(), one.type(), one.members(), one.variant(), one.composition());
        }

        Concept concept() {
            return new Concept(iri, label, type, members, variant, composition);
        }
    }

    static void write(Concept concept, JsonGenerator out, SerializationContext context) {
        ConceptNumbers known = (ConceptNumbers) context.getAttribute(ConceptNumbers.class);
        Integer number = known.numbers.get(concept);
        if (number == null) {
            context.writeValue(out, Whole.of(concept));
            known.numbers.put(concept, known.numbers.size());
        } else {
            out.writeNumber(number);
        }
    }

    static Concept read(JsonParser in, DeserializationContext context) {
        ConceptNumbers known = (ConceptNumbers) context.getAttribute(ConceptNumbers.class);
        if (in.currentToken() == JsonToken.VALUE_NUMBER_INT) {
            return known.concepts.get(in.getIntValue());
        }
        Concept concept = context.readValue(in, Whole.class).concept();
        known.concepts.add(concept);
        return concept;
    }
}
