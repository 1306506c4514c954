package org.stroma.serve.sparql;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stroma.serve.http.Keywords;

/// The version that an answer is from. The same question in the same type has the same answer until a new version
/// is built.
///
/// @param version its hash
/// @param built when it was made, where that is known
public record Freshness(String version, Optional<Instant> built) {

    // What gives another answer each time, or one of somebody else.
    private static final Keywords MAYBE_CHANGING = Keywords.with("now", "rand", "uuid", "service", "function");
    private static final Pattern CHANGING =
            Pattern.compile("\\b(NOW|RAND|UUID|STRUUID|SERVICE)\\b|function|\\\\u", Pattern.CASE_INSENSITIVE);

    private static final DateTimeFormatter HTTP_DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH);

    /// Whether the answer to a query depends on the version alone.
    static boolean isLasting(String query) {
        return !MAYBE_CHANGING.mayBeIn(query) || !CHANGING.matcher(query).find();
    }

    void label(HttpServletResponse response, AnswerType type) {
        response.setHeader("ETag", tag(type));
        response.setHeader("Cache-Control", "no-cache");
        built.ifPresent(time -> response.setHeader("Last-Modified", date(time)));
    }

    /// Whether the client has the answer already.
    boolean isKnownTo(HttpServletRequest request, AnswerType type) {
        String tags = request.getHeader("If-None-Match");
        if (tags != null) {
            return isAmong(tags, tag(type));
        }
        return built.filter(time -> !time.truncatedTo(ChronoUnit.SECONDS).isAfter(since(request)))
                .isPresent();
    }

    /// Whether a tag is one of those that an If-None-Match names.
    public static boolean isAmong(String tags, String own) {
        return Arrays.stream(tags.split(","))
                .map(tag -> tag.strip().replace("W/", "").replace("--gzip", ""))
                .anyMatch(tag -> tag.equals("*") || tag.equals(own));
    }

    private String tag(AnswerType type) {
        return '"' + version + '.' + type.name().toLowerCase(Locale.ROOT) + '"';
    }

    private static Instant since(HttpServletRequest request) {
        String header = request.getHeader("If-Modified-Since");
        try {
            return header == null ? Instant.MIN : DateTimeFormatter.RFC_1123_DATE_TIME.parse(header, Instant::from);
        } catch (DateTimeException e) {
            return Instant.MIN;
        }
    }

    /// A time as HTTP writes it.
    public static String date(Instant time) {
        return HTTP_DATE.format(time.atOffset(ZoneOffset.UTC));
    }
}
