package org.stroma.mention.dictionary;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stroma.model.text.English;

/// Other ways to write a name that a list may hold, where the words are known to be one: in the singular, without a
/// word that adds nothing, in the word order of a register, with a number for a Roman numeral, with the noun for
/// the adjective. Each is tried only after those before it found nothing.
public final class NameVariants {

    /// Words after a name that do not change what it means, or hardly.
    private static final Pattern TAIL = Pattern.compile(
            "(.{2,}?)[ -](?:genes?|proteins?|mRNAs?|cDNAs?|polypeptides?|transcripts?|loc(?:us|i)|antigens?|molecules?"
                    + "|alleles?|isoforms?|enzymes?|promoters?|hydrochloride|sodium|sulfate|syndromes?|diseases?|disorders?"
                    + "|ions?|treatments?|patients?|tumou?rs?|symptoms?)");

    /// Words before a name that say how grave it is, where, or in whom.
    private static final Pattern HEAD = Pattern.compile(
            "(?i)(?:acute|chronic|severe|mild|moderate|progressive|congenital|inherited|hereditary|familial|sporadic"
                    + "|primary|secondary|metastatic|advanced|recurrent|idiopathic|isolated|transient|persistent|early|late"
                    + "|human|mouse|murine|rat|bovine|porcine|recombinant|wild[- ]type|mutant|endogenous|exogenous|anti"
                    + "|serum|plasma|total|free|soluble|the|a|an)[ -](.+)");

    private static final Pattern LAST_WORD = Pattern.compile("(.+) (\\S+)");
    private static final Pattern INVERTED = Pattern.compile("([^,]+), ([^,]+)");
    private static final Pattern OF = Pattern.compile("(\\S+) (?:of|to|in) (?:the )?(.+)");
    private static final Pattern NUMERAL = Pattern.compile("(.*[ -])([IVX]+|\\d+)([ABab]?)");
    private static final List<String> ROMAN = List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X");
    private static final Pattern GREEK =
            Pattern.compile("(.*?[A-Za-z0-9])[ -]?(alpha|beta|gamma|delta|epsilon|kappa|[αβγδεκ])([ -]?\\d*)");

    private static final Map<String, String> LATIN = Map.ofEntries(
            Map.entry("alpha", "A"),
            Map.entry("beta", "B"),
            Map.entry("gamma", "G"),
            Map.entry("delta", "D"),
            Map.entry("epsilon", "E"),
            Map.entry("kappa", "K"),
            Map.entry("α", "A"),
            Map.entry("β", "B"),
            Map.entry("γ", "G"),
            Map.entry("δ", "D"),
            Map.entry("ε", "E"),
            Map.entry("κ", "K"));

    /// What is wrong with an organ or a faculty; registers call it a disease or disorder of it.
    private static final Pattern TROUBLE = Pattern.compile(
            "(.+) (?:injur(?:y|ies)|damage|lesions?|dysfunctions?"
                    + "|impairments?|abnormalit(?:y|ies)|deficits?|defects?|attacks?|toxicit(?:y|ies)|malformations?|complications?|failure)");

    private static final Pattern FIRST_OF_SEVERAL = Pattern.compile("(.+?)(?:/| and | or |, ).+");

    /// Endings of adjectives made of the names of diseases, and what the names end in.
    private static final Map<String, List<String>> NOUNS = Map.of(
            "ic", List.of("ia", "y", "is", "ism", "icity", "ias"),
            "atory", List.of("ation"),
            "tic", List.of("sis", "s", "ses"),
            "tive", List.of("tion"),
            "sive", List.of("sion"),
            "ar", List.of("a"),
            "oid", List.of("oidism"),
            "ous", List.of("a", "osis", "us"),
            "ed", List.of("ion"),
            "ese", List.of("esity"));

    private static final Pattern FIRST_WORD = Pattern.compile("(\\S+) (.+)");

    /// Greek letters as people write them who have none.
    private static final Map<String, String> GREEK_PREFIXES =
            Map.of("a-", "alpha-", "b-", "beta-", "g-", "gamma-", "A-", "alpha-", "B-", "beta-", "G-", "gamma-");

    private static final Pattern LATIN_LETTER = Pattern.compile("(.*(?:[^0-9]\\d|[A-Za-z]{3}))[ -]?([abg])");
    private static final Map<String, String> GREEK_LETTERS = Map.of("a", "alpha", "b", "beta", "g", "gamma");
    private static final Pattern RECEPTOR = Pattern.compile("([A-Z][A-Z0-9]+)[ -]receptors?(?:[ -]([A-Z0-9]{1,3}))?");
    private static final Pattern ISOFORM = Pattern.compile("([A-Z]{2,}-?\\d+)[A-Z]");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?(?= )");

    /// A type of a type: "type 2B von Willebrand disease".
    private static final Pattern SUBTYPE = Pattern.compile("(.*[Tt]ype \\d+)[A-Za-z]\\b(.*)");

    private static final Pattern TYPE = Pattern.compile("([Tt]ype \\S+) (.+)");

    /// What registers add to the name of a germ, a discoverer or an organ.
    private static final List<String> COMPLEMENTS = List.of(" disease", " syndrome", " disorder", " infection");

    /// Words that name everything of a kind: no answer.
    private static final Pattern GENERIC = Pattern.compile(
            "(?i)diseases?|syndromes?|disorders?|deficienc(?:y|ies)|symptoms?|tumou?rs?|cancers?|genes?|proteins?|receptors?|drugs?|patients?"
                    + "|(?:deficiency|growth|receptor) (?:disease|syndrome|disorder|infection)");

    private static final Pattern JOINT = Pattern.compile("[ -]");

    private NameVariants() {}

    /// The words themselves first.
    public static List<String> of(String words) {
        Set<String> variants = new LinkedHashSet<>();
        addForms(words, variants);
        match(TAIL, words).ifPresent(tail -> addForms(tail.group(1), variants));
        String bare = words;
        for (Optional<Matcher> head = match(HEAD, bare); head.isPresent(); head = match(HEAD, bare)) {
            bare = head.get().group(1);
            addForms(bare, variants);
            match(TAIL, bare).ifPresent(tail -> addForms(tail.group(1), variants));
        }
        String withoutTail = match(TAIL, bare).map(tail -> tail.group(1)).orElse(bare);
        for (String form : List.of(words, bare, withoutTail)) {
            match(TROUBLE, form).ifPresent(trouble -> {
                variants.add(trouble.group(1) + " disease");
                variants.add(trouble.group(1) + " disorder");
            });
            COMPLEMENTS.forEach(complement -> variants.add(singular(form) + complement));
            match(FIRST_OF_SEVERAL, form).ifPresent(several -> addForms(several.group(1), variants));
            match(SUBTYPE, form).ifPresent(type -> addForms(type.group(1) + type.group(2), variants));
        }
        return List.copyOf(variants);
    }

    private static void addForms(String words, Set<String> variants) {
        String singular = singular(words);
        for (String form : List.of(words, singular, withoutPossessive(singular))) {
            variants.add(form);
            match(INVERTED, form).ifPresent(parts -> variants.add(parts.group(2) + " " + parts.group(1)));
            match(OF, form).ifPresent(parts -> variants.add(parts.group(2) + " " + parts.group(1)));
            match(LAST_WORD, form).ifPresent(parts -> variants.add(parts.group(2) + ", " + parts.group(1)));
            match(FIRST_WORD, form).ifPresent(parts -> variants.add(parts.group(2) + ", " + parts.group(1)));
            match(TYPE, form).ifPresent(parts -> variants.add(parts.group(2) + " " + parts.group(1)));
            match(NUMERAL, form).flatMap(NameVariants::otherNumeral).ifPresent(variants::add);
            match(GREEK, form)
                    .ifPresent(parts -> variants.add(parts.group(1) + LATIN.get(parts.group(2)) + parts.group(3)));
        }
        if (words.length() > 2 && GREEK_PREFIXES.containsKey(words.substring(0, 2))) {
            variants.add(GREEK_PREFIXES.get(words.substring(0, 2)) + singular.substring(2));
        }
        variants.addAll(nouns(singular));
        variants.add(words + "s");
        variants.add(allSingular(words));
        variants.addAll(geneForms(singular));
    }

    /// "FGF receptor 4" is written FGFR4, too, "HNF-1b" HNF-1 beta, and "TCF-4J" is a form of TCF-4.
    private static List<String> geneForms(String words) {
        List<String> forms = new ArrayList<>();
        match(LATIN_LETTER, words)
                .ifPresent(parts -> forms.add(parts.group(1) + " " + GREEK_LETTERS.get(parts.group(2))));
        match(RECEPTOR, words)
                .ifPresent(parts -> forms.add(parts.group(1) + "R"
                        + Optional.ofNullable(parts.group(2)).orElse("")));
        match(ISOFORM, words).ifPresent(parts -> forms.add(parts.group(1)));
        return forms;
    }

    private static String allSingular(String words) {
        return Stream.of(words.split(" ")).map(English::singular).collect(Collectors.joining(" "));
    }

    private static String withoutPossessive(String words) {
        return POSSESSIVE.matcher(words).replaceAll("");
    }

    /// What the words are a kind of, by the words themselves: "oxygen-induced retinopathy" is a retinopathy. The
    /// longest first.
    public static List<String> heads(String words) {
        List<String> heads = new ArrayList<>();
        Matcher joint = JOINT.matcher(words);
        while (joint.find()) {
            heads.addAll(of(words.substring(joint.end())));
        }
        return heads.stream()
                .filter(head -> head.length() > 3 && !GENERIC.matcher(head).matches())
                .distinct()
                .toList();
    }

    /// The words with the last one in the singular.
    public static String singular(String words) {
        int last = words.lastIndexOf(' ') + 1;
        return words.substring(0, last) + English.singular(words.substring(last));
    }

    private static Optional<String> otherNumeral(Matcher parts) {
        String numeral = parts.group(2);
        int roman = ROMAN.indexOf(numeral);
        if (roman > 0) {
            return Optional.of(parts.group(1) + roman + parts.group(3));
        }
        boolean small = numeral.matches("[1-9]|10");
        return small
                ? Optional.of(parts.group(1) + ROMAN.get(Integer.parseInt(numeral)) + parts.group(3))
                : Optional.empty();
    }

    private static List<String> nouns(String adjective) {
        List<String> nouns = new ArrayList<>();
        NOUNS.keySet().stream().filter(adjective::endsWith).sorted().forEach(ending -> {
            String stem = adjective.substring(0, adjective.length() - ending.length());
            requireNonNull(NOUNS.get(ending)).forEach(noun -> nouns.add(stem + noun));
        });
        return adjective.length() > 4 ? nouns : List.of();
    }

    private static Optional<Matcher> match(Pattern pattern, String words) {
        Matcher matcher = pattern.matcher(words);
        return matcher.matches() ? Optional.of(matcher) : Optional.empty();
    }
}
