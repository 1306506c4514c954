package org.stroma.language;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Mends what a tagger of web English gets wrong in papers: closed classes are closed ("therapy" is no pronoun),
/// names with digits are no numbers, and the endings of learned words tell their class.
final class TagRepair {

    private static final Set<String> PRONOUNS = Set.of(
            "i",
            "you",
            "he",
            "she",
            "it",
            "we",
            "they",
            "me",
            "him",
            "her",
            "us",
            "them",
            "my",
            "your",
            "his",
            "its",
            "our",
            "their",
            "mine",
            "yours",
            "hers",
            "ours",
            "theirs",
            "myself",
            "himself",
            "herself",
            "itself",
            "themselves",
            "this",
            "that",
            "these",
            "those",
            "who",
            "whom",
            "whose",
            "which",
            "what",
            "whatever",
            "one",
            "ones",
            "each",
            "other",
            "another",
            "both",
            "all",
            "some",
            "any",
            "none",
            "nothing",
            "something",
            "anything",
            "everything",
            "someone",
            "anyone",
            "everyone",
            "nobody",
            "many",
            "most",
            "few",
            "several",
            "there",
            "such",
            "much",
            "more");

    private static final Set<String> CONJUNCTIONS = Set.of(
            "and", "or", "but", "nor", "&", "yet", "plus", "as", "both", "either", "neither", "so", "versus", "vs",
            "/");

    private static final Pattern NOUN_ENDING = Pattern.compile(
            ".*(?:tion|sion|ment|ness|ity|apy|ogy|isis|osis|itis|emia|aemia|oma|omas|ance|ence|ism|ist|ists|cyte|cytes|blast|blasts|ase|ases|"
                    + "mab|nib|tinib|statin|kine|kines|phage|phages|peptide|toxicity)");

    private static final Pattern ADJECTIVE_ENDING =
            Pattern.compile(".*(?:ous|ic|ical|ial|onal|ular|able|ible|ary|ive|enic|genic|less|ful)");
    private static final Pattern NAME_WITH_DIGIT = Pattern.compile("(?=.*\\p{L})(?=.*\\d)[\\p{L}\\d]{2,}");
    private static final Pattern ORDINAL =
            Pattern.compile("\\d+(?:st|nd|rd|th|%|s|mg|ml|kg|nm|x|h|d)", Pattern.CASE_INSENSITIVE);

    private TagRepair() {}

    /// Universal tags as they should be; the given array is left as it was.
    static String[] mend(String[] words, String[] upos) {
        String[] mended = upos.clone();
        for (int i = 0; i < words.length; i++) {
            mended[i] = mend(words[i], words[i].toLowerCase(Locale.ROOT), upos[i]);
        }
        return mended;
    }

    private static String mend(String word, String lower, String tag) {
        if (lower.matches("['’]s") && !tag.equals("AUX")) {
            return "PART";
        }
        if (!word.isEmpty()
                && !Character.isLetterOrDigit(word.charAt(0))
                && !tag.equals("PART")
                && !tag.equals("AUX")) {
            return word.matches("[%$€£+=<>≥≤±~×°&]") ? "SYM" : "PUNCT";
        }
        if (NAME_WITH_DIGIT.matcher(word).matches() && !ORDINAL.matcher(word).matches()) {
            return "NOUN";
        }
        if (lower.equals("cannot")) {
            return "AUX";
        }
        return switch (tag) {
            case "PRON" -> PRONOUNS.contains(lower) ? tag : open(lower);
            case "CCONJ" -> CONJUNCTIONS.contains(lower) ? tag : open(lower);
            case "NUM" ->
                word.chars().anyMatch(Character::isDigit) || lower.length() > 2 && !isUpper(word) ? tag : "NOUN";
            case "ADV" -> NOUN_ENDING.matcher(lower).matches() && lower.length() > 6 ? "NOUN" : tag;
            case "VERB" ->
                lower.endsWith("ous") ? "ADJ" : lower.matches(".{4,}(?:tion|sion|ity|therapy)") ? "NOUN" : tag;
            case "X", "PUNCT", "SYM" -> open(lower);
            default -> tag;
        };
    }

    private static boolean isUpper(String word) {
        return word.equals(word.toUpperCase(Locale.ROOT));
    }

    private static String open(String lower) {
        return ADJECTIVE_ENDING.matcher(lower).matches() ? "ADJ" : "NOUN";
    }
}
