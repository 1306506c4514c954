package org.stroma.read.layout;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stroma.model.concept.PublicationDate;

/// Lines of a page around its text, recognised by their form: dates, bylines, names of categories.
public final class Furniture {

    private static final Pattern PARTS = Pattern.compile("\\s+[·•|⋅]\\s+|\\s+[—–-]{1,2}\\s+");
    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_PART = 8;
    private static final int LONGEST_DATELINE = 14;
    private static final Pattern STAMP = Pattern.compile(
            "(?:(?:first |originally |analyzed & |last )?(?:published|posted|updated|reviewed|modified|issued|revised)"
                    + "(?: online)?(?: on| at)?:?|date:?) (?=.*\\d).*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CHANGED =
            Pattern.compile("\\b(?:updated|reviewed|modified|revised)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern META = Pattern.compile(
            "\\d+[ -]min(?:ute)?s?(?: read)?|reading time:?.*|\\d+ (?:comments?|shares?|views?)|tags?:.*|posted (?:by|in) .*"
                    + "|print this page|(?:media|press) (?:contacts?|inquiries):?.*|contacts?:.*|keywords?:.*"
                    + "|for immediate release.*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BYLINE =
            Pattern.compile("[Bb][Yy]:? \\p{Lu}[\\p{L}.’'-]+(?:,? (?:and |& )?\\p{Lu}[\\p{L}.’'-]*){1,7}");
    private static final Pattern DATELINE = Pattern.compile("\\p{Lu}{3}[\\p{Lu} .’'-]*(?:,| [(—–-])");
    private static final Pattern COPYRIGHT =
            Pattern.compile("(?:©|\\(c\\) ?\\d|copyright (?:©|\\(c\\)|\\d)).*", Pattern.CASE_INSENSITIVE);
    private static final Pattern COUNTER = Pattern.compile("\\p{So}\\s*\\d+ \\p{L}+ \\p{L}+");
    private static final Pattern CATEGORIES = Pattern.compile(
            "(?=.*(?:\\p{Ll}{3}\\p{Lu}\\p{Ll}{3}))(?=.*&)(?:\\p{Lu}[\\p{L}-]*|&|,)(?: (?:\\p{Lu}[\\p{L}-]*|&|and|of|,)){1,15}");
    private static final Pattern CAPTION = Pattern.compile(
            "\\[(?:image|photo|picture|figure|illustration|video)\\b.*"
                    + "|(?:(?:supplementary |extended data )?(?:fig(?:ure)?s?\\.?|table|scheme|box)) ?S?\\d+[A-Za-z]?[.:|)].*"
                    + "|(?:image|photo|picture|caption)(?: credit| caption)?:.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private Furniture() {}

    /// Whether a line states nothing wherever it stands.
    static boolean isFurniture(String line) {
        return line.chars().noneMatch(Character::isLetter)
                || isMeta(line)
                || COPYRIGHT.matcher(line).matches()
                || COUNTER.matcher(line).matches()
                || line.length() <= LONGEST_LINE && CATEGORIES.matcher(line).matches();
    }

    public static boolean isCaption(String line) {
        return CAPTION.matcher(line).matches();
    }

    /// The day on which the page itself was published, where the line gives it; not that of a change.
    static Optional<PublicationDate> issued(String line) {
        if (isMeta(line)) {
            return Arrays.stream(parts(line))
                    .filter(part -> !CHANGED.matcher(part).find())
                    .map(EnglishDate::find)
                    .flatMap(Optional::stream)
                    .findFirst();
        }
        return DATELINE.matcher(line).lookingAt() ? dateline(parts(line)) : Optional.empty();
    }

    /// The date between the town and the text: `BOSTON, March 3, 2024 (Newswire) --`, `BOSTON — March 3, 2024 —`.
    private static Optional<PublicationDate> dateline(String[] parts) {
        boolean brief = parts.length > 1 && parts[0].split(" ").length <= LONGEST_DATELINE;
        if (!brief) {
            return Optional.empty();
        }
        return EnglishDate.find(parts[0])
                .or(() -> EnglishDate.isDate(parts[1]) ? EnglishDate.find(parts[1]) : Optional.empty());
    }

    /// Date, byline, reading time: short parts, of which one at least is nothing else.
    private static boolean isMeta(String line) {
        if (line.length() > LONGEST_LINE) {
            return false;
        }
        String[] parts = parts(line);
        boolean brief = Arrays.stream(parts).allMatch(part -> part.split(" ").length <= LONGEST_PART)
                || META.matcher(parts[0]).matches();
        return brief && Arrays.stream(parts).anyMatch(Furniture::isMetaPart);
    }

    private static boolean isMetaPart(String part) {
        return EnglishDate.isDate(part)
                || META.matcher(part).matches()
                || BYLINE.matcher(part).matches()
                || STAMP.matcher(part).matches() && EnglishDate.find(part).isPresent();
    }

    private static String[] parts(String line) {
        return PARTS.split(line);
    }
}
