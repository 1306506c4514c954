package org.stroma.query;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.stroma.query.engine.Answer;
import org.stroma.query.engine.BadParameter;
import org.stroma.query.engine.EntityNames;
import org.stroma.query.engine.Nearest;
import org.stroma.query.engine.QueryEngine;
import org.stroma.query.engine.Slice;
import org.stroma.query.engine.Values;

/// One question asked of one graph.
record Asking(Question question, QueryEngine engine) {

    Answer ask(Map<String, String> values, Slice slice) {
        checkNames(values);
        for (Parameter parameter : question.parameters()) {
            if (parameter.required() && given(parameter, values).isEmpty()) {
                throw new BadParameter(question.name() + " needs " + parameter.name() + ": " + parameter.description());
            }
        }
        try {
            return run(bound(values), slice);
        } catch (UnknownName e) {
            if (isExample(e)) {
                return Answer.none(Question.parsed(question.sparql()));
            }
            throw e;
        }
    }

    /// The query with the values in its pattern; for an example that the graph does not know, without.
    String written(Map<String, String> values) {
        try {
            return bound(values).serialize();
        } catch (UnknownName e) {
            if (isExample(e)) {
                return question.sparql();
            }
            throw e;
        }
    }

    /// So many rows, whichever come first.
    Answer some(Map<String, String> values, long most) {
        checkNames(values);
        Query query = bound(values);
        if (query.hasOrderBy()) {
            query.getOrderBy().clear();
        }
        return run(query, new Slice(0, most));
    }

    /// A graph of other documents than those the example was made for has no answer; the example is not at fault.
    private boolean isExample(UnknownName e) {
        return e.name().equals(question.example().get(e.parameter()));
    }

    private boolean findsNothing(String name, String value) {
        try {
            return run(bound(Map.of(name, value)), new Slice(0, 1)).rows().isEmpty();
        } catch (UnknownName e) {
            if (isExample(e)) {
                return true;
            }
            throw e;
        }
    }

    /// Names of parameters whose value finds no row, whatever the others are.
    List<String> matchingNothing(Map<String, String> values) {
        return question.parameters().stream()
                .filter(parameter -> given(parameter, values).isPresent())
                .map(Parameter::name)
                .filter(name -> findsNothing(name, requireNonNull(values.get(name))))
                .toList();
    }

    private Query bound(Map<String, String> values) {
        Query query = Question.parsed(question.sparql());
        for (Parameter parameter : question.parameters()) {
            if (given(parameter, values).or(parameter::fallback).isEmpty()) {
                query = new OpenVariable(Var.alloc(parameter.name())).leftOut(query);
            }
        }
        Values bound = new Values(query);
        ParameterTerms terms = new ParameterTerms(new EntityNames(engine), question);
        for (Parameter parameter : question.parameters()) {
            given(parameter, values)
                    .or(parameter::fallback)
                    .ifPresent(value -> bound.bind(parameter.name(), terms.of(parameter, value)));
        }
        return bound.query();
    }

    /// Statements can be sorted only once all of them are there; the rows of a table come in the order of the query.
    private Answer run(Query query, Slice slice) {
        if (query.isSelectType()) {
            long own = query.hasLimit() ? Math.max(0, query.getLimit() - slice.offset()) : Long.MAX_VALUE;
            long limit = Math.min(own, slice.limit());
            query.setLimit(limit == Long.MAX_VALUE ? Query.NOLIMIT : limit);
            query.setOffset(slice.offset() + (query.hasOffset() ? query.getOffset() : 0));
            return engine.run(query);
        }
        return engine.run(query).slice(slice);
    }

    private static Optional<String> given(Parameter parameter, Map<String, String> values) {
        return Optional.ofNullable(values.get(parameter.name()))
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    private void checkNames(Map<String, String> values) {
        List<String> known = question.parameters().stream().map(Parameter::name).toList();
        for (String given : new TreeMap<>(values).keySet()) {
            if (!known.contains(given)) {
                List<String> nearest = Nearest.to(given, known);
                throw new BadParameter(question.name() + " takes no parameter " + given + "; it takes "
                        + (known.isEmpty() ? "none" : String.join(", ", known))
                        + (nearest.isEmpty() ? "" : "; nearest: " + nearest.getFirst()));
            }
        }
    }
}
