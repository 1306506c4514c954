package org.stroma.serve.example;

import java.util.Comparator;
import java.util.Iterator;
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
import org.stroma.query.engine.QueryEngine;
import org.stroma.query.engine.QueryFailed;
import org.stroma.query.engine.Slice;
import org.stroma.serve.catalog.Catalog;
import org.stroma.serve.catalog.CatalogClaim;
import org.stroma.serve.catalog.CatalogDocument;
import org.stroma.serve.catalog.CatalogThing;
import org.stroma.serve.limit.MemoryWatch;
import org.stroma.serve.lookup.LinkedThing;

/// Finds values of a question's parameters that give rows, and no more than a person reads: of things, documents and
/// claims
/// that the graph speaks of in not too many places, those with the most claims are tried first. To ask about all of
/// them,
/// or about those of which there are thousands of places, would take minutes in a large graph.
final class ExampleFinder {

    // A thing that gives nothing costs little.
    private static final int TRIED = 400;
    private static final int MOST_PLACES = 300;
    private static final int ENOUGH = 20;
    private static final int SUMMED = 200;
    private static final List<String> CLAIM = List.of("subject", "relation", "object");
    private static final Set<Parameter.Kind> NAMED =
            Set.of(Parameter.Kind.ENTITY, Parameter.Kind.RELATION, Parameter.Kind.CLASS, Parameter.Kind.DOCUMENT);
    private static final Comparator<CatalogDocument> MOST_CLAIMING = Comparator.comparingInt(
                    (CatalogDocument document) -> -document.claims().size())
            .thenComparing(CatalogDocument::fileName)
            .thenComparing(CatalogDocument::iri);

    private static final Comparator<CatalogClaim> MOST_PLACES_FIRST =
            Comparator.comparingInt((CatalogClaim claim) -> -claim.places()).thenComparing(CatalogClaim::iri);

    private record Found(Map<String, String> values, long rows) {}

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
                : Stream.concat(Stream.of(question.example()), candidates(open).limit(TRIED));
        return best(tried.map(values -> with(fixed, values)).iterator()).map(this::example);
    }

    /// The first that gives enough rows; if none does, the one that gives most.
    private Optional<Found> best(Iterator<Map<String, String>> tried) {
        Optional<Found> best = Optional.empty();
        while (tried.hasNext() && best.filter(found -> found.rows >= ENOUGH).isEmpty()) {
            Optional<Found> next = found(tried.next());
            long most = best.map(Found::rows).orElse(0L);
            if (next.filter(found -> found.rows > most).isPresent()) {
                best = next;
            }
        }
        return best;
    }

    private static Map<String, String> with(Map<String, String> fixed, Map<String, String> values) {
        Map<String, String> all = new TreeMap<>(fixed);
        all.putAll(values);
        return all;
    }

    private Optional<Found> found(Map<String, String> values) {
        try {
            int rows =
                    question.some(engine, values, Example.LOOKED_AT + 1L).rows().size();
            return rows == 0 ? Optional.empty() : Optional.of(new Found(values, rows));
        } catch (BadParameter | QueryFailed | MemoryWatch.Exhausted e) {
            return Optional.empty();
        }
    }

    private Example example(Found found) {
        boolean more = found.rows > Example.LOOKED_AT;
        return new Example(
                question, found.values, Math.min(found.rows, Example.LOOKED_AT), more, more ? "" : summary(found));
    }

    // All these rows are a page's: it finds the answer remembered.
    private String summary(Found found) {
        try {
            Answer answer = question.ask(engine, found.values, new Slice(0, Example.LOOKED_AT).withOneMore());
            return new Summary(catalog, answer.slice(new Slice(0, SUMMED))).words(found.values, found.rows > SUMMED);
        } catch (QueryFailed | MemoryWatch.Exhausted e) {
            return "";
        }
    }

    private Stream<Map<String, String>> candidates(List<Parameter> open) {
        List<String> names = open.stream().map(Parameter::name).toList();
        if (open.size() == 1) {
            return mostClaimed(open.getFirst()).map(value -> Map.of(names.getFirst(), value));
        }
        return CLAIM.containsAll(names) ? claims(names) : Stream.of();
    }

    private Stream<Map<String, String>> claims(List<String> names) {
        return catalog.claims().stream()
                .filter(claim -> claim.places() <= MOST_PLACES && claim.object() >= 0)
                .sorted(MOST_PLACES_FIRST)
                .map(claim -> {
                    Map<String, String> values = new TreeMap<>();
                    values.put(
                            CLAIM.get(0), catalog.things().get(claim.subject()).label());
                    values.put(CLAIM.get(1), LinkedThing.localName(claim.relation()));
                    values.put(
                            CLAIM.get(2), catalog.things().get(claim.object()).label());
                    values.keySet().retainAll(names);
                    return values;
                });
    }

    /// What a person calls them.
    private Stream<String> mostClaimed(Parameter parameter) {
        return parameter.kind() == Parameter.Kind.DOCUMENT
                ? catalog.documents().stream().sorted(MOST_CLAIMING).map(CatalogDocument::fileName)
                : catalog.things().stream()
                        .filter(thing -> catalog.document(thing.iri()).isEmpty())
                        .filter(thing -> fits(parameter, thing))
                        .sorted(CatalogThing.MOST_CLAIMED)
                        .filter(thing -> catalog.about(thing).stream()
                                        .mapToInt(CatalogClaim::places)
                                        .sum()
                                <= MOST_PLACES)
                        .map(CatalogThing::label);
    }

    private boolean fits(Parameter parameter, CatalogThing thing) {
        List<String> classes = kinds.of(parameter.name());
        return classes.isEmpty() || thing.kinds().stream().anyMatch(classes::contains);
    }
}
