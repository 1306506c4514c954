package org.stroma.graph.kept;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stroma.model.concept.Concept;
import org.stroma.model.evidence.ReaderId;
import org.stroma.model.ontology.Relation;
import org.stroma.model.text.Text;

/// Finds out how values are written from what they are declared as: numbers, texts, constants by their names, records
/// by their components, one of several records by its name and those, and lists of all these.
final class Forms {

    /// Records that a document has few of, many times.
    private static final Set<Class<?>> FEW = Set.of(Concept.class, ReaderId.class);

    private final Map<Type, Form<?>> known = new HashMap<>();

    private Forms() {
        Form<String> words = Form.text((String text) -> text, text -> text).once();
        known.put(int.class, Form.<Integer>of((value, out) -> out.number(value), RecordInput::number));
        known.put(double.class, Form.<Double>of((value, out) -> out.fraction(value), RecordInput::fraction));
        known.put(Double.class, Form.<Double>of((value, out) -> out.fraction(value), RecordInput::fraction));
        known.put(String.class, words);
        known.put(Text.class, Form.text(Text::toString, Text::of));
        known.put(BigDecimal.class, Form.text(BigDecimal::toString, BigDecimal::new));
        known.put(
                Relation.class,
                Form.<Relation>of(
                        (relation, out) -> words.write(relation.name(), out),
                        in -> in.ontology().relation(words.read(in))));
    }

    /// That of a record.
    static <T extends Record> Form<T> of(Class<T> type) {
        return new Forms().form(type, Map.of());
    }

    /// @param bound what type variables stand for
    @SuppressWarnings("unchecked")
    private <T> Form<T> form(Type type, Map<TypeVariable<?>, Type> bound) {
        Form<?> form = known.get(type);
        if (form != null) {
            return (Form<T>) form;
        }
        return (Form<T>)
                switch (type) {
                    case TypeVariable<?> variable ->
                        form(Optional.ofNullable(bound.get(variable)).orElseThrow(), bound);
                    case ParameterizedType several -> ofSeveral(several, bound);
                    case Class<?> single -> ofOne(single);
                    default -> throw new IllegalArgumentException("no form for " + type);
                };
    }

    private Form<?> ofOne(Class<?> type) {
        if (type.isEnum()) {
            return constants(type);
        }
        return type.isRecord() ? record(type, type, Map.of()) : choice(type);
    }

    private Form<?> ofSeveral(ParameterizedType type, Map<TypeVariable<?>, Type> bound) {
        Class<?> raw = (Class<?>) type.getRawType();
        if (raw.isRecord()) {
            Map<TypeVariable<?>, Type> own = new HashMap<>();
            IntStream.range(0, raw.getTypeParameters().length)
                    .forEach(i -> own.put(raw.getTypeParameters()[i], type.getActualTypeArguments()[i]));
            return record(type, raw, own);
        }
        Form<Object> element = form(type.getActualTypeArguments()[0], bound);
        if (raw == Optional.class) {
            return Form.<Optional<Object>>of(
                    (value, out) -> {
                        out.number(value.isPresent() ? 1 : 0);
                        value.ifPresent(each -> element.write(each, out));
                    },
                    in -> in.number() == 0 ? Optional.empty() : Optional.of(element.read(in)));
        }
        if (raw == List.class) {
            return collection(element, read -> Arrays.asList(read));
        }
        if (raw == SortedSet.class) {
            return collection(element, read -> new TreeSet<>(Arrays.asList(read)));
        }
        throw new IllegalArgumentException("no form for " + type);
    }

    private static <C extends Collection<Object>> Form<C> collection(Form<Object> element, Function<Object[], C> made) {
        return Form.of(
                (values, out) -> {
                    out.number(values.size());
                    values.forEach(each -> element.write(each, out));
                },
                in -> {
                    Object[] read = new Object[in.number()];
                    for (int i = 0; i < read.length; i++) {
                        read[i] = element.read(in);
                    }
                    return made.apply(read);
                });
    }

    /// @param type with what its variables stand for
    private <T> Form<T> record(Type type, Class<T> raw, Map<TypeVariable<?>, Type> bound) {
        RecordForm<T> form = new RecordForm<>(raw);
        Form<T> wanted = FEW.contains(raw) ? form.once() : form;
        known.put(type, wanted);
        for (RecordComponent component : raw.getRecordComponents()) {
            form.add(form(component.getGenericType(), bound));
        }
        return wanted;
    }

    private Form<?> constants(Class<?> type) {
        Map<String, Object> byName = new LinkedHashMap<>();
        Stream.of(type.getEnumConstants()).forEach(each -> byName.put(((Enum<?>) each).name(), each));
        Form<String> words = form(String.class, Map.of());
        return named(
                type,
                Form.<Object>of(
                        (value, out) -> words.write(((Enum<?>) value).name(), out),
                        in -> Optional.ofNullable(byName.get(words.read(in))).orElseThrow()));
    }

    /// One of the records that an interface permits.
    private Form<?> choice(Class<?> type) {
        if (!type.isSealed()) {
            throw new IllegalArgumentException("no form for " + type);
        }
        Map<String, Form<Object>> byName = new LinkedHashMap<>();
        Form<String> words = form(String.class, Map.of());
        Form<Object> choice = named(
                type,
                Form.<Object>of(
                        (value, out) -> {
                            String name = value.getClass().getSimpleName();
                            words.write(name, out);
                            Optional.ofNullable(byName.get(name)).orElseThrow().write(value, out);
                        },
                        in -> Optional.ofNullable(byName.get(words.read(in)))
                                .orElseThrow()
                                .read(in)));
        for (Class<?> each : type.getPermittedSubclasses()) {
            byName.put(each.getSimpleName(), form(each, Map.of()));
        }
        return choice;
    }

    private Form<Object> named(Type type, Form<Object> form) {
        known.put(type, form);
        return form;
    }
}
