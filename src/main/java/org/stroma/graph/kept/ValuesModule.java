package org.stroma.graph.kept;

import java.util.function.Function;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.EntityType;
import org.stroma.model.concept.Literal;
import org.stroma.model.concept.PublicationDate;
import org.stroma.model.concept.Value;
import org.stroma.model.ontology.Ontology;
import org.stroma.model.ontology.Relation;
import org.stroma.model.text.Text;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/// How values are kept that are no plain records: by a text, by their name in the ontology, or by number.
final class ValuesModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    /// How one value is written.
    private interface Writing<T> {
        void write(T value, JsonGenerator out, SerializationContext context);
    }

    /// How one value is read.
    private interface Parsing<T> {
        T read(JsonParser in, DeserializationContext context);
    }

    ValuesModule() {
        text(Text.class, Text::toString, Text::of);
        text(EntityType.class, EntityType::name, EntityType::new);
        text(PublicationDate.class, PublicationDate::iso, PublicationDate::new);
        keep(
                Relation.class,
                (relation, out, context) -> out.writeString(relation.name()),
                (in, context) -> ((Ontology) context.getAttribute(Ontology.class)).relation(in.getString()));
        keep(Concept.class, ConceptNumbers::write, ConceptNumbers::read);
        addDeserializer(
                Value.class,
                deserializer((in, context) -> in.currentToken() == JsonToken.START_ARRAY
                        ? context.readValue(in, Literal.class)
                        : context.readValue(in, Concept.class)));
    }

    private <T> void text(Class<T> type, Function<T, String> of, Function<String, T> from) {
        keep(
                type,
                (value, out, context) -> out.writeString(of.apply(value)),
                (in, context) -> from.apply(in.getString()));
    }

    private <T> void keep(Class<T> type, Writing<T> writing, Parsing<T> parsing) {
        addSerializer(type, new ValueSerializer<>() {
            @Override
            public void serialize(T value, JsonGenerator out, SerializationContext context) {
                writing.write(value, out, context);
            }
        });
        addDeserializer(type, deserializer(parsing));
    }

    private static <T> ValueDeserializer<T> deserializer(Parsing<T> parsing) {
        return new ValueDeserializer<>() {
            @Override
            public T deserialize(JsonParser in, DeserializationContext context) {
                return parsing.read(in, context);
            }
        };
    }
}
