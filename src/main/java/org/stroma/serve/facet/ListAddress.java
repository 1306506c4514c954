package org.stroma.serve.facet;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stroma.query.engine.BadParameter;
import org.stroma.serve.http.Addresses;

/// A list as its address asks for it; the whole state of a page is in it.
///
/// @param values of each parameter but the format, none of them empty
public record ListAddress(String path, Map<String, List<String>> values) {

    public static final String PAGE = "page";
    public static final String PER_PAGE = "per-page";
    public static final String SORT = "sort";
    public static final String FORMAT = "format";
    /// Names a facet of which all values are to be shown.
    public static final String SHOW = "show";

    private static final Set<String> USUAL = Set.of(PAGE, PER_PAGE, SORT, FORMAT, SHOW);
    private static final int LONGEST = 1_000;

    public ListAddress {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /// @param names of the parameters that the list knows besides the usual ones
    /// @param words those of them that take several words with commas between them
    /// @throws BadParameter if there is another parameter, or one is too long
    public static ListAddress of(HttpServletRequest request, Collection<String> names, Collection<String> words) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, given) -> {
            if (!names.contains(name) && !USUAL.contains(name)) {
                throw new BadParameter("there is no parameter " + name + " here, only " + String.join(", ", names)
                        + ", " + String.join(", ", USUAL.stream().sorted().toList()));
            }
            List<String> filled = Arrays.stream(given)
                    .flatMap(text -> words.contains(name) ? Arrays.stream(text.split(",")) : Stream.of(text))
                    .map(String::strip)
                    .filter(text -> !text.isEmpty())
                    .distinct()
                    .toList();
            if (filled.stream().anyMatch(text -> text.length() > LONGEST)) {
                throw new BadParameter(name + " is longer than " + LONGEST + " characters");
            }
            if (!filled.isEmpty() && !name.equals(FORMAT)) {
                values.put(name, filled);
            }
        });
        return new ListAddress(request.getServletPath(), values);
    }

    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    public Optional<String> first(String name) {
        return all(name).stream().findFirst();
    }

    /// @param most that it may be
    /// @throws BadParameter if it is no whole number from 1 to that
    public int number(String name, int usual, int most) {
        return first(name)
                .map(text -> {
                    if (!text.matches("[1-9]\\d{0,8}") || Integer.parseInt(text) > most) {
                        throw new BadParameter(name + " must be a whole number from 1 to " + most + ", found: " + text);
                    }
                    return Integer.parseInt(text);
                })
                .orElse(usual);
    }

    /// The first page with one more value.
    public ListAddress with(String name, String value) {
        List<String> more = new ArrayList<>(all(name));
        more.add(value);
        return put(name, more);
    }

    /// The first page with this value only.
    public ListAddress set(String name, String value) {
        return put(name, List.of(value));
    }

    /// The first page without some values.
    public ListAddress without(String name, Collection<String> given) {
        return put(
                name, all(name).stream().filter(value -> !given.contains(value)).toList());
    }

    public ListAddress without(String name) {
        return put(name, List.of());
    }

    private ListAddress put(String name, List<String> given) {
        Map<String, List<String>> changed = new LinkedHashMap<>(values);
        if (!name.equals(PAGE)) {
            changed.remove(PAGE);
        }
        if (given.isEmpty()) {
            changed.remove(name);
        } else {
            changed.put(name, List.copyOf(given));
        }
        return new ListAddress(path, changed);
    }

    /// As a link has it.
    public String text() {
        List<String> pairs = new ArrayList<>();
        values.forEach((name, given) -> given.forEach(value -> pairs.add(name + "=" + encoded(value))));
        return pairs.isEmpty() ? path : path + "?" + String.join("&", pairs);
    }

    // Colons and slashes need no escape in a query, and IRIs are easier to read with them.
    private static String encoded(String value) {
        return Addresses.encode(value).replace("%3A", ":").replace("%2F", "/");
    }
}
