package org.stroma.query;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.stroma.query.engine.Answer;
import org.stroma.query.engine.EntityNames;
import org.stroma.query.engine.Prefixes;
import org.stroma.query.engine.QueryEngine;
import org.stroma.query.engine.Slice;

/// What one file of `queries/` asks.
///
/// @param name file name without `.rq`
/// @param title the question as a person would put it
/// @param description what the answer holds and how to read it
/// @param group of questions it belongs to
/// @param asked the question with `{name}` where the value of a parameter belongs; empty where it has no such words
/// @param parameters in the order of the file
/// @param example parameters with which it is worth asking
/// @param sparql the whole file, which is valid SPARQL as it stands
public record Question(
        String name,
        String title,
        String description,
        String group,
        String asked,
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

    /// Asks it. Values are bound as RDF terms, never pasted into the text; names are looked up where the query is
    /// run.
    ///
    /// @param values by the name of the parameter; those that are not required may be missing
    /// @throws BadParameter if a value is missing, malformed or not asked for
    /// @throws UnknownName if nothing in the graph has a given name; a name of the example gives no rows instead
    /// @throws QueryFailed if no answer could be had
    public Answer ask(QueryEngine engine, Map<String, String> values) {
        return ask(engine, values, Slice.ALL);
    }

    /// The same for some of the rows.
    ///
    /// @throws BadParameter if a value is missing, malformed or not asked for
    /// @throws QueryFailed if no answer could be had
    public Answer ask(QueryEngine engine, Map<String, String> values, Slice slice) {
        return new Asking(this, engine).ask(values, slice);
    }

    /// Some rows of its answer, in no order: as soon as there are so many, no others are looked for.
    ///
    /// @param most rows that are wanted
    /// @throws BadParameter if a value is missing, malformed or not asked for
    /// @throws QueryFailed if no answer could be had
    public Answer some(QueryEngine engine, Map<String, String> values, long most) {
        return new Asking(this, engine).some(values, most);
    }

    /// Its SPARQL with these values in place.
    ///
    /// @throws BadParameter if a value is missing, malformed or not asked for
    public String sparql(QueryEngine engine, Map<String, String> values) {
        return values.isEmpty() ? sparql : "# " + asked(values) + "\n" + new Asking(this, engine).written(values);
    }

    /// Names of the columns of its answer; none where that is a graph.
    public List<String> columnNames() {
        Query query = parsed(sparql);
        return query.isSelectType() ? List.copyOf(query.getResultVars()) : List.of();
    }

    /// The question with these values in it, where its file has words for that; else its title.
    public String asked(Map<String, String> values) {
        String words = asked;
        for (Map.Entry<String, String> value : values.entrySet()) {
            words = words.replace("{" + value.getKey() + "}", value.getValue());
        }
        return words.isEmpty() || words.contains("{") ? title : words;
    }

    /// Names of the parameters whose value finds nothing even when no other is given: why an answer is empty.
    ///
    /// @throws BadParameter if a value is malformed
    /// @throws QueryFailed if no answer could be had
    public List<String> matchingNothing(QueryEngine engine, Map<String, String> values) {
        return new Asking(this, engine).matchingNothing(values);
    }

    /// IRIs of the classes to which the query restricts a parameter; none where it takes things of any class.
    public List<String> classes(Parameter parameter) {
        return ParameterClasses.of(parsed(sparql), parameter.name());
    }

    /// Prefixes that the server knows need no declaration here either.
    static Query parsed(String sparql) {
        Query query = new Query();
        Prefixes.all().forEach((prefix, namespace) -> {
            if (sparql.contains(prefix + ":")) {
                query.setPrefix(prefix, namespace);
            }
        });
        return QueryFactory.parse(query, sparql, null, Syntax.syntaxARQ);
    }

    /// What the columns of its answers hold, as far as the query and the ontology say.
    ///
    /// @throws QueryFailed if the graph's ontology cannot be asked
    public List<Column> columns(QueryEngine engine) {
        return new Columns(new EntityNames(engine).ranges()).of(parsed(sparql));
    }
}
