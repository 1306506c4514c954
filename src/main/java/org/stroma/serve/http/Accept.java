package org.stroma.serve.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Content negotiation by the Accept header (RFC 9110, section 12.5.1). Jena's `AcceptList` does not follow it: there
/// `text/*, text/turtle;q=0` takes Turtle, since the closest range does not decide, and no header at all takes nothing.
public final class Accept {

    private static final String ANY = "*/*";

    /// A range of media types and how much it is liked; one that cannot be read fits nothing.
    private record Range(String type, double quality) {

        static Range parse(String text) {
            String[] parts = text.split(";");
            double quality = Arrays.stream(parts)
                    .skip(1)
                    .map(String::strip)
                    .filter(part -> part.regionMatches(true, 0, "q=", 0, 2))
                    .map(part -> part.substring(2).strip())
                    .mapToDouble(number -> number.matches("[01](\\.\\d{0,3})?") ? Double.parseDouble(number) : 0)
                    .findFirst()
                    .orElse(1);
            return new Range(parts[0].strip().toLowerCase(Locale.ROOT), quality);
        }

        /// 3 for the type itself, 1 for any type at all, 0 if it does not fit.
        int closeness(String offer) {
            if (type.equals(offer)) {
                return 3;
            }
            if (type.endsWith("/*") && offer.startsWith(type.substring(0, type.length() - 1))) {
                return 2;
            }
            return type.equals(ANY) ? 1 : 0;
        }
    }

    private Accept() {}

    /// The offer that the request likes best; the first where it says nothing, none where it likes none. Of those it
    /// likes equally, the one it names more closely, then the first.
    public static Optional<String> choose(HttpServletRequest request, String... offers) {
        return choose(header(request), offers);
    }

    /// The same of a header.
    public static Optional<String> choose(String header, String... offers) {
        List<Range> ranges = ranges(header);
        return Arrays.stream(offers)
                .filter(offer -> quality(ranges, offer) > 0)
                .max(Comparator.comparingDouble((String offer) -> quality(ranges, offer))
                        .thenComparingInt(offer -> closest(ranges, offer)
                                .map(range -> range.closeness(offer))
                                .orElse(0))
                        .thenComparing(Comparator.comparingInt(
                                        (String offer) -> List.of(offers).indexOf(offer))
                                .reversed()));
    }

    /// All that the request accepts, as it says so.
    public static String header(HttpServletRequest request) {
        String header = String.join(",", Collections.list(request.getHeaders("Accept")));
        return header.isBlank() ? ANY : header;
    }

    private static List<Range> ranges(String header) {
        return Arrays.stream(header.split(","))
                .filter(text -> !text.isBlank() && !text.strip().startsWith(";"))
                .map(Range::parse)
                .toList();
    }

    private static double quality(List<Range> ranges, String offer) {
        return closest(ranges, offer).map(Range::quality).orElse(0.0);
    }

    private static Optional<Range> closest(List<Range> ranges, String offer) {
        return ranges.stream()
                .filter(range -> range.closeness(offer) > 0)
                .max(Comparator.comparingInt((Range range) -> range.closeness(offer))
                        .thenComparingDouble(Range::quality));
    }
}
