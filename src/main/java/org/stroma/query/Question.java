package org.stroma.query;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;

/// What one file of `queries/` asks.
///
/// @param name file name without `.rq`
/// @param title the question as a person would put it
/// @param description what the answer holds and how to read it
/// @param group of questions it belongs to
/// @param parameters in the order of the file
/// @param example parameters with which it is worth asking
/// @param sparql the whole file, which is valid SPARQL as it stands
public record Question(
        String name,
        String title,
        String description,
        String group,
        List<Parameter> parameters,
        Map<String, String> example,
        String sparql) {

    public Question {
        parameters = List.copyOf(parameters);
        example = Collections.unmodifiableMap(new LinkedHashMap<>(example));
    }

    /// Reads a file. One without `#+` lines is a query that takes no parameters.
    ///
    /// @throws BadQuestion if the file cannot be read, or its header or its SPARQL is broken
    public static Question read(Path file) {
        String fileName = file.getFileName().toString();
        try {
            return parse(fileName, Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new BadQuestion(file.toString(), "cannot be read: " + e.getMessage(), e);
        }
    }

    /// Reads the content of a file.
    ///
    /// @throws BadQuestion if the header or the SPARQL is broken
    public static Question parse(String fileName, String content) {
        return new QuestionFile(fileName, content).read();
    }

    /// Asks it. Values are bound as RDF terms, never pasted into the text; names are looked up where the query is run.
    ///
    /// @param values by the name of the parameter; may lack those that are not required
    /// @throws BadParameter if a value is missing, malformed or not asked for
    /// @throws UnknownName if nothing bears a given name
    /// @throws QueryFailed if no answer could be had
    public Answer ask(QueryEngine engine, Map<String, String> values) {
        checkNames(values);
        Query query = QueryFactory.create(sparql);
        Values bound = new Values(query);
        Terms terms = new Terms(new Names(engine));
        for (Parameter parameter : parameters) {
            given(parameter, values).ifPresent(value -> bound.bind(parameter.name(), terms.of(parameter, value)));
        }
        return engine.run(bound.query());
    }

    private Optional<String> given(Parameter parameter, Map<String, String> values) {
        Optional<String> value = Optional.ofNullable(values.get(parameter.name()))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .or(parameter::fallback);
        if (parameter.required() && value.isEmpty()) {
            throw new BadParameter(name + " needs " + parameter.name() + ": " + parameter.description());
        }
        return value;
    }

    private void checkNames(Map<String, String> values) {
        List<String> known = parameters.stream().map(Parameter::name).toList();
        for (String given : new TreeMap<>(values).keySet()) {
            if (!known.contains(given)) {
                throw new BadParameter(name + " takes no parameter " + given + "; it takes "
                        + (known.isEmpty() ? "none" : String.join(", ", known)));
            }
        }
    }
}
