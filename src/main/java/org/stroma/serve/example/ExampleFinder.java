package org.stroma.serve.example;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.stroma.query.Parameter;
import org.stroma.query.Question;
import org.stroma.query.engine.Answer;
import org.stroma.query.engine.BadParameter;
import org.stroma.query.engine.Cell;
import org.stroma.query.engine.QueryEngine;
import org.stroma.query.engine.QueryFailed;
import org.stroma.query.engine.Slice;
import org.stroma.serve.catalog.Catalog;
import org.stroma.serve.catalog.CatalogDocument;
import org.stroma.serve.catalog.CatalogThing;
import org.stroma.serve.limit.MemoryWatch;
import org.stroma.serve.lookup.LinkedThing;

/// Finds the values of a question's parameters that give most rows: those that most rows hold if nothing is given are
/// tried, and the best of them taken.
final class ExampleFinder {

    private static final int COUNTED = 40;
    private static final int TRIED = 4;
    private static final int SUMMED = 200;
    private static final String LABEL = "Label";
    private static final Set<Parameter.Kind> NAMED =
            Set.of(Parameter.Kind.ENTITY, Parameter.Kind.RELATION, Parameter.Kind.CLASS, Parameter.Kind.DOCUMENT);
    private static final Comparator<CatalogDocument> MOST_CLAIMING = Comparator.comparingInt(
                    (CatalogDocument document) -> -document.claims().size())
            .thenComparing(CatalogDocument::fileName)
            .thenComparing(CatalogDocument::iri);
    private static final Comparator<Example> BEST =
            Comparator.comparingLong((Example example) -> -example.rows()).thenComparing(Example::shown);

    /// Values by the names of parameters, and how many rows may have them.
    private record Candidate(Map<String, String> values, long rows) {}

    private final Question question;
    private final QueryEngine engine;
    private final Catalog catalog;
    private final ParameterKinds kinds;

    ExampleFinder(Question question, QueryEngine engine, Catalog catalog, ParameterKinds kinds) {
        this.question = question;
        this.engine = engine;
        this.catalog = catalog;
        this.kinds = kinds;
    }

    /// Nothing where no value gives a row within the time that a query may take.
    Optional<Example> find() {
        if (Example.asksOtherServers(question)) {
            return Optional.empty();
        }
        Map<String, String> fixed = new TreeMap<>(question.example());
        List<Parameter> open = question.parameters().stream()
                .filter(parameter -> NAMED.contains(parameter.kind()))
                .filter(parameter -> parameter.required() || fixed.containsKey(parameter.name()))
                .toList();
        open.forEach(parameter -> fixed.remove(parameter.name()));
        Stream<Map<String, String>> tried = open.isEmpty()
                ? Stream.of(fixed)
                : Stream.concat(candidates(open).stream().limit(TRIED), Stream.of(question.example()));
        return tried.map(values -> with(fixed, values))
                .flatMap(values -> example(values).stream())
                .min(BEST)
                .map(this::summed);
    }

    private static Map<String, String> with(Map<String, String> fixed, Map<String, String> values) {
        Map<String, String> all = new TreeMap<>(fixed);
        all.putAll(values);
        return all;
    }

    private Optional<Example> example(Map<String, String> values) {
        try {
            long rows = question.count(engine, values);
            return rows == 0 ? Optional.empty() : Optional.of(new Example(question, values, rows, ""));
        } catch (BadParameter | QueryFailed | MemoryWatch.Exhausted e) {
            return Optional.empty();
        }
    }

    private Example summed(Example example) {
        try {
            Answer answer = question.ask(engine, example.values(), new Slice(0, SUMMED));
            return new Example(
                    question,
                    example.values(),
                    example.rows(),
                    new Summary(catalog, answer).words(example.values(), example.rows() > SUMMED));
        } catch (QueryFailed | MemoryWatch.Exhausted e) {
            return example;
        }
    }

    private List<Map<String, String>> candidates(List<Parameter> open) {
        List<String> columns = question.columnNames();
        List<String> names = open.stream().map(Parameter::name).toList();
        List<Candidate> found;
        try {
            found = columns.containsAll(names)
                    ? inColumns(open, names)
                    : open.size() == 1 ? anywhere(open.getFirst(), columns) : List.of();
        } catch (QueryFailed | MemoryWatch.Exhausted e) {
            found = List.of();
        }
        List<Map<String, String>> sorted = found.stream()
                .sorted(Comparator.comparingLong((Candidate candidate) -> -candidate.rows)
                        .thenComparing(candidate -> candidate.values.toString()))
                .map(Candidate::values)
                .toList();
        return sorted.isEmpty() && open.size() == 1 ? mostClaimed(open.getFirst()) : sorted;
    }

    private List<Candidate> inColumns(List<Parameter> open, List<String> names) {
        List<Candidate> found = new ArrayList<>();
        for (List<Cell> row : question.mostFrequent(engine, names, COUNTED).rows()) {
            Map<String, String> values = new TreeMap<>();
            for (int at = 0; at < open.size(); at++) {
                String name = names.get(at);
                named(open.get(at), row.get(at).text()).ifPresent(value -> values.put(name, value));
            }
            if (values.size() == open.size()) {
                found.add(new Candidate(values, Long.parseLong(row.getLast().text())));
            }
        }
        return found;
    }

    // A parameter that is no column is one of the things in the row.
    private List<Candidate> anywhere(Parameter parameter, List<String> columns) {
        Map<String, Long> rows = new HashMap<>();
        for (String column : columns) {
            boolean thing = columns.contains(column + LABEL)
                    && column.equals("document") == (parameter.kind() == Parameter.Kind.DOCUMENT);
            if (thing) {
                question.mostFrequent(engine, List.of(column), COUNTED)
                        .rows()
                        .forEach(row -> rows.merge(
                                row.getFirst().text(),
                                Long.parseLong(row.getLast().text()),
                                Long::sum));
            }
        }
        Map<String, Candidate> found = new LinkedHashMap<>();
        rows.forEach((iri, number) -> named(parameter, iri)
                .ifPresent(value -> found.putIfAbsent(value, new Candidate(Map.of(parameter.name(), value), number))));
        return List.copyOf(found.values());
    }

    private List<Map<String, String>> mostClaimed(Parameter parameter) {
        Stream<String> names = parameter.kind() == Parameter.Kind.DOCUMENT
                ? catalog.documents().stream().sorted(MOST_CLAIMING).map(CatalogDocument::fileName)
                : catalog.things().stream()
                        .filter(thing -> catalog.document(thing.iri()).isEmpty())
                        .filter(thing -> fits(parameter, thing))
                        .sorted(CatalogThing.MOST_CLAIMED)
                        .map(CatalogThing::label);
        return names.limit(TRIED).map(name -> Map.of(parameter.name(), name)).toList();
    }

    private boolean fits(Parameter parameter, CatalogThing thing) {
        List<String> classes = kinds.of(parameter.name());
        return classes.isEmpty() || thing.kinds().stream().anyMatch(classes::contains);
    }

    /// What a person calls it.
    private Optional<String> named(Parameter parameter, String iri) {
        return switch (parameter.kind()) {
            case DOCUMENT -> catalog.document(iri).map(CatalogDocument::fileName);
            case RELATION -> Optional.of(LinkedThing.localName(iri)).filter(name -> !name.isEmpty());
            case ENTITY, CLASS ->
                catalog.thing(iri)
                        .filter(thing -> catalog.document(iri).isEmpty())
                        .filter(thing -> fits(parameter, thing))
                        .map(CatalogThing::label);
            case IRI, TEXT, CHOICE, BOOLEAN, NUMBER, DATE -> Optional.empty();
        };
    }
}
