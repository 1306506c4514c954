package org.stroma.learn.gold;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stroma.model.text.Greek;

/// A name as stems in which spellings, articles, plural and word order meet.
///
/// @param words stems in order; `+` between the parts of a combination
public record GoldName(List<String> words) {

    private record Spelling(Pattern from, String to) {
        Spelling(String from, String to) {
            this(Pattern.compile(from, Pattern.UNICODE_CHARACTER_CLASS), to);
        }
    }

    private static final List<Spelling> SPELLINGS = List.of(
            new Spelling("\\((\\+|-)\\)", "$1"),
            new Spelling("['’]s\\b", ""),
            new Spelling("^(the|an?|its|their) ", ""),
            new Spelling("our", "or"),
            new Spelling("[ao]e", "e"),
            new Spelling("^combin\\w+(?: treatment| use)? (?:of|with) (.+?) (?:and|with|plus) ", "$1 + "),
            new Spelling(" plus ", " + "),
            // infiltration of T cells, T cell infiltration
            new Spelling("^([^+]+?) (?:of|to|in) (?:the )?([^+]+)$", "$2 $1"),
            // CXCR4 receptor, CXCR4; not VEGF receptor
            new Spelling("\\b(\\w*r\\d\\w?|\\w{1,3}r) receptors?\\b", "$1"));
    private static final Pattern NO_WORD = Pattern.compile("[^\\w+]+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern CODE = Pattern.compile(
            "\\w?\\d+\\w?|\\w|[ivx]+|alpha|beta|gamma|delta|epsilon|zeta|eta|theta|iota|kappa|lambda|mu|nu|xi|pi|rho|sigma"
                    + "|tau|phi|chi|psi|omega",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Set<String> TURNS = Set.of("anti", "non");
    private static final Set<String> TAILS = Stream.of(
                    "protein",
                    "gene",
                    "axis",
                    "pathway",
                    "signaling",
                    "activity",
                    "expression",
                    "level",
                    "cell",
                    "tissue")
            .map(GoldName::stem)
            .collect(Collectors.toUnmodifiableSet());

    public GoldName {
        words = List.copyOf(words);
    }

    public static GoldName of(String name) {
        String folded =
                Greek.spelled(Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT));
        for (Spelling spelling : SPELLINGS) {
            folded = spelling.from().matcher(folded).replaceAll(spelling.to());
        }
        String ordered = Arrays.stream(folded.split(" \\+ ", -1)).sorted().collect(Collectors.joining(" + "));
        String plain = NO_WORD.matcher(ordered).replaceAll(" ").strip();
        return new GoldName(
                plain.isEmpty()
                        ? List.of()
                        : Arrays.stream(plain.split(" ")).map(GoldName::stem).toList());
    }

    /// The name without spaces: T-cell, T cell.
    public String joined() {
        return String.join("", words);
    }

    /// Whether one name is the other with modifiers before it or a code behind it (KRAS G12C), tails such as "pathway"
    /// aside. Another last word, an "anti-" or a second component make it another thing.
    public boolean overlaps(GoldName other) {
        List<String> mine = trunk();
        List<String> others = other.trunk();
        boolean less = mine.size() <= others.size();
        List<String> shorter = less ? mine : others;
        List<String> longer = less ? others : mine;
        Set<String> more = new HashSet<>(longer);
        shorter.forEach(more::remove);
        return !shorter.isEmpty()
                && longer.containsAll(shorter)
                && 2 * shorter.size() >= longer.size()
                && more.stream().noneMatch(TURNS::contains)
                && shorter.contains("+") == longer.contains("+")
                && (longer.getLast().equals(shorter.getLast())
                        || more.stream().allMatch(word -> CODE.matcher(word).matches()));
    }

    private List<String> trunk() {
        int end = words.size();
        while (end > 1 && TAILS.contains(words.get(end - 1))) {
            end--;
        }
        return words.subList(0, end);
    }

    /// A stem in which singular and plural meet: cell(s), virus(es), metastasis and metastases, antibody and
    /// antibodies.
    private static String stem(String word) {
        int length = word.length();
        if (length > 4 && (word.endsWith("ies") || word.endsWith("sis"))) {
            return word.endsWith("ies") ? word.substring(0, length - 3) + "y" : word.substring(0, length - 2);
        }
        boolean plural = length > 3 && word.endsWith("s") && !word.matches(".*(?:ss|us|is)");
        String singular = plural ? word.substring(0, length - 1) : word;
        return singular.length() > 3 && singular.endsWith("e")
                ? singular.substring(0, singular.length() - 1)
                : singular;
    }
}
