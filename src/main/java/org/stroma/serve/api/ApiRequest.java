package org.stroma.serve.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.stroma.query.engine.BadParameter;
import org.stroma.query.engine.Slice;
import org.stroma.serve.http.Addresses;

/// What a request for an answer says, besides the question's name.
///
/// @param values of the question's own parameters
/// @param slice rows that are wanted; all unless it says `limit` or `offset`
record ApiRequest(String address, Map<String, String> values, Slice slice, ApiFormat format) {

    static final String LIMIT = "limit";
    static final String OFFSET = "offset";

    private static final List<String> NOT_OF_THE_QUESTION = List.of(LIMIT, OFFSET, ApiFormat.PARAMETER);

    /// @throws BadParameter if format, limit or offset are malformed, or a parameter is given twice
    static ApiRequest of(HttpServletRequest request) {
        Map<String, String> values = new TreeMap<>();
        request.getParameterMap().forEach((name, given) -> {
            if (given.length > 1) {
                throw new BadParameter(name + " is given " + given.length + " times; it takes one value");
            }
            values.put(name, given[0]);
        });
        values.keySet().removeAll(NOT_OF_THE_QUESTION);
        Slice slice = new Slice(number(request, OFFSET, 0), number(request, LIMIT, Long.MAX_VALUE));
        return new ApiRequest(request.getRequestURI(), values, slice, ApiFormat.of(request));
    }

    /// Whether all rows are wanted.
    boolean isWhole() {
        return slice.limit() == Long.MAX_VALUE;
    }

    /// Where the rows after these are.
    String next() {
        Map<String, String> all = new TreeMap<>(values);
        all.put(LIMIT, Long.toString(slice.limit()));
        all.put(OFFSET, Long.toString(slice.next().offset()));
        all.put(ApiFormat.PARAMETER, format.word());
        return all.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + Addresses.encode(entry.getValue()))
                .collect(Collectors.joining("&", address + "?", ""));
    }

    private static long number(HttpServletRequest request, String name, long usual) {
        Optional<String> given = Optional.ofNullable(request.getParameter(name));
        if (given.filter(text -> !text.matches("\\d{1,12}")).isPresent()) {
            throw new BadParameter(name + " must be a whole number, found: " + given.get());
        }
        return given.map(Long::parseLong).orElse(usual);
    }
}
