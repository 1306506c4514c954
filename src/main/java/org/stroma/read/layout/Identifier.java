package org.stroma.read.layout;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Names by which publications and trials are registered, without the addresses that may be written around them.
public final class Identifier {

    private static final Pattern DOI = Pattern.compile("(?:^|doi\\.org/|doi:\\s*)(10\\.\\d{4,9}/\\S*[^\\s.,;])");
    private static final Pattern PMID = Pattern.compile("(?:.*pubmed\\D*/)?(\\d{1,8})/?");
    private static final Pattern PMCID = Pattern.compile("(?:.*/)?(?:PMC)?(\\d{1,9})(?:\\.\\d+)?/?");
    private static final Pattern TRIAL = Pattern.compile("\\bNCT\\d{8}\\b");

    private Identifier() {}

    public static Optional<String> doi(String words) {
        return found(DOI.matcher(words.strip()));
    }

    public static Optional<String> pmid(String words) {
        return whole(PMID.matcher(words.strip()));
    }

    public static Optional<String> pmcid(String words) {
        return whole(PMCID.matcher(words.strip())).map(digits -> "PMC" + digits);
    }

    /// All NCT numbers in the words.
    public static List<String> trials(String words) {
        return TRIAL.matcher(words).results().map(match -> match.group()).toList();
    }

    /// An identifier of a publication as other documents name it.
    ///
    /// @param type `doi`, `pmid`, `pmc` or a word for one of them, as formats have them
    public static Optional<String> named(String type, String words) {
        return switch (type) {
            case "doi" -> doi(words).map(id -> "doi:" + id.toLowerCase(Locale.ROOT));
            case "pmid", "pubmed" -> pmid(words).map(id -> "pmid:" + id);
            case "pmc", "pmcid" -> pmcid(words).map(id -> "pmcid:" + id);
            default -> doi(words).map(id -> "doi:" + id.toLowerCase(Locale.ROOT));
        };
    }

    private static Optional<String> found(Matcher matcher) {
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static Optional<String> whole(Matcher matcher) {
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
