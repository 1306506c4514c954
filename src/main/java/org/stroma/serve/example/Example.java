package org.stroma.serve.example;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stroma.query.Question;
import org.stroma.serve.http.Addresses;

/// A question with values for which this graph has an answer.
///
/// @param values by the names of the parameters
/// @param rows of the answer, so far as they are counted; one at least
/// @param more whether there are more rows than {@link #LOOKED_AT}, which nobody counts
/// @param summary what it answers, in a line; empty where it would take long to tell
public record Example(Question question, Map<String, String> values, long rows, boolean more, String summary) {

    /// Rows that a page of a question looks at; who asks for so many finds what another has asked for remembered.
    public static final int LOOKED_AT = 2_000;

    private static final Pattern SERVICE = Pattern.compile("(?i)\\bSERVICE\\s+(SILENT\\s+)?[<?$\\w]");

    public Example {
        if (rows < 1) {
            throw new IllegalArgumentException("an example with rows expected: " + question.name() + " " + values);
        }
        values = Collections.unmodifiableMap(new TreeMap<>(values));
    }

    /// Whether a question asks other servers, which nobody does unasked.
    public static boolean asksOtherServers(Question question) {
        return question.sparql()
                .lines()
                .filter(line -> !line.startsWith("#"))
                .anyMatch(line -> SERVICE.matcher(line).find());
    }

    /// The question with the values in it.
    public String words() {
        return question.asked(values);
    }

    /// The values alone; empty where there are none.
    public String shown() {
        return question.parameters().stream()
                .filter(parameter -> values.containsKey(parameter.name()))
                .map(parameter -> values.getOrDefault(parameter.name(), ""))
                .collect(Collectors.joining(" · "));
    }

    /// Of the page that answers it.
    public String address() {
        return "/ask/" + question.name() + parameters();
    }

    private String parameters() {
        return values.isEmpty()
                ? ""
                : values.entrySet().stream()
                        .map(value -> value.getKey() + "=" + Addresses.encode(value.getValue()))
                        .collect(Collectors.joining("&", "?", ""));
    }
}
