package org.stroma.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.QueryException;

/// Reads a `.rq` file whose comments that begin with `#+` are its header:
///
/// ```
/// #+ title: Which drugs block which receptors?
/// #+ description: one or more lines
/// #+ group: Mechanism
/// #+ asked: Which receptors does {drug} block?
/// #+ param: drug entity optional "a drug: name, synonym or IRI"
/// #+ param: belief number default=0.5 "least belief"
/// #+ param: polarity affirmed|negated optional "one of these words"
/// #+ example: drug=plerixafor receptor="C-X-C motif chemokine receptor 4"
/// ```
final class QuestionFile {

    private static final Pattern LINE = Pattern.compile("#\\+\\s*([a-z]+):\\s*(.*?)\\s*");
    private static final Pattern PARAMETER = Pattern.compile("(\\S+)\\s+(\\S+)\\s+(\\S+)\\s+\"([^\"]+)\"");
    private static final Pattern PAIR = Pattern.compile("([A-Za-z][A-Za-z0-9]*)=(?:\"([^\"]*)\"|(\\S+))(?:\\s+|$)");
    private static final String DEFAULT = "default=";

    private final String fileName;
    private final String content;
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final List<Parameter> parameters = new ArrayList<>();
    private final Map<String, String> example = new LinkedHashMap<>();
    private int lineNumber;

    QuestionFile(String fileName, String content) {
        this.fileName = fileName;
        this.content = content;
    }

    Question read() {
        String name = fileName.replaceFirst("\\.rq$", "");
        content.lines().forEach(this::line);
        boolean plain = texts.isEmpty() && parameters.isEmpty() && example.isEmpty();
        String title = plain ? name.replace('-', ' ') : text("title");
        String description = plain ? "" : text("description");
        String group = plain ? "" : text("group");
        checkQuery();
        checkExample();
        String asked = texts.getOrDefault("asked", "");
        return new Question(name, title, description, group, asked, parameters, example, content);
    }

    private void line(String line) {
        lineNumber++;
        if (!line.startsWith("#+")) {
            return;
        }
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            throw broken("expected \"#+ key: value\", found: " + line);
        }
        String value = matcher.group(2);
        switch (matcher.group(1)) {
            case "title", "description", "group", "asked" ->
                texts.merge(matcher.group(1), value, (before, more) -> before + " " + more);
            case "param" -> parameters.add(parameter(value));
            case "example" -> readExample(value);
            default -> throw broken("unknown key " + matcher.group(1));
        }
    }

    private Parameter parameter(String value) {
        Matcher matcher = PARAMETER.matcher(value);
        if (!matcher.matches()) {
            throw broken("expected \"name type required|optional|default=VALUE \"description\"\", found: " + value);
        }
        String need = matcher.group(3);
        boolean required = need.equals("required");
        Optional<String> fallback = Optional.of(need)
                .filter(word -> word.startsWith(DEFAULT))
                .map(word -> word.substring(DEFAULT.length()));
        if (!required && fallback.isEmpty() && !need.equals("optional")) {
            throw broken("expected required, optional or default=VALUE, found: " + need);
        }
        String type = matcher.group(2);
        List<String> choices = type.contains("|") ? List.of(type.split("\\|")) : List.of();
        Parameter.Kind kind = choices.isEmpty() ? kind(type) : Parameter.Kind.CHOICE;
        return new Parameter(matcher.group(1), kind, required, fallback, matcher.group(4), choices);
    }

    private Parameter.Kind kind(String word) {
        for (Parameter.Kind kind : Parameter.Kind.values()) {
            boolean named = kind.name().toLowerCase(Locale.ROOT).equals(word);
            if (named && kind != Parameter.Kind.CHOICE) {
                return kind;
            }
        }
        throw broken("no such type of parameter: " + word);
    }

    private void readExample(String value) {
        Matcher matcher = PAIR.matcher(value);
        int end = 0;
        while (matcher.find() && matcher.start() == end) {
            example.put(matcher.group(1), matcher.group(2) == null ? matcher.group(3) : matcher.group(2));
            end = matcher.end();
        }
        if (end != value.length()) {
            throw broken("expected name=value or name=\"value\", found: " + value.substring(end));
        }
    }

    private String text(String key) {
        String value = texts.getOrDefault(key, "");
        if (value.isBlank()) {
            lineNumber = 1;
            throw broken("the header has no " + key);
        }
        return value;
    }

    private void checkQuery() {
        try {
            Question.parsed(content);
        } catch (QueryException e) {
            throw new BadQuestion(fileName, "no valid SPARQL: " + e.getMessage(), e);
        }
        for (Parameter parameter : parameters) {
            if (!Pattern.compile("[?$]" + parameter.name() + "\\b")
                    .matcher(content)
                    .find()) {
                throw new BadQuestion(fileName, 1, "the query has no variable for parameter " + parameter.name());
            }
        }
    }

    private void checkExample() {
        List<String> names = parameters.stream().map(Parameter::name).toList();
        for (String name : example.keySet()) {
            if (!names.contains(name)) {
                throw new BadQuestion(fileName, 1, "the example gives " + name + ", which is no parameter");
            }
        }
    }

    private BadQuestion broken(String reason) {
        return new BadQuestion(fileName, lineNumber, reason);
    }
}
