package org.stroma.language;

import java.util.Locale;
import java.util.Set;

/// Penn Treebank tags made from universal ones, the form of the word and its neighbours. The published models know
/// only the universal tags, but claims hang on what these leave out: participle or past, singular or plural.
final class PennTags {

    private static final Set<String> BE =
            Set.of("be", "is", "are", "was", "were", "been", "being", "am", "'s", "’s", "'re", "’re");
    private static final Set<String> HAVE = Set.of("have", "has", "had", "having", "'ve", "’ve", "'d", "’d");
    private static final Set<String> MODAL = Set.of(
            "can", "could", "may", "might", "will", "would", "shall", "should", "must", "ca", "wo", "'ll", "’ll");
    private static final Set<String> WH = Set.of("which", "that", "who", "whom", "whose", "what");
    private static final Set<String> PARTICIPLES = Set.of(
            "known",
            "shown",
            "found",
            "given",
            "taken",
            "seen",
            "driven",
            "led",
            "made",
            "bound",
            "lost",
            "held",
            "broken",
            "grown",
            "become",
            "begun",
            "chosen",
            "written",
            "withdrawn",
            "thought",
            "brought",
            "built",
            "kept",
            "left",
            "set",
            "put",
            "cut",
            "spread",
            "used",
            "linked",
            "proven",
            "done",
            "worn",
            "shut",
            "told",
            "won",
            "met");

    private PennTags() {}

    static String[] of(String[] words, String[] upos) {
        String[] tags = new String[words.length];
        for (int i = 0; i < words.length; i++) {
            tags[i] = tag(words, upos, tags, i);
        }
        return tags;
    }

    private static String tag(String[] words, String[] upos, String[] tags, int i) {
        String lower = words[i].toLowerCase(Locale.ROOT);
        return switch (upos[i]) {
            case "NOUN" -> isPlural(lower) ? "NNS" : "NN";
            case "PROPN" ->
                isPlural(lower) && Character.isLowerCase(words[i].charAt(words[i].length() - 1)) ? "NNPS" : "NNP";
            case "VERB" -> verb(lower, upos, words, i);
            case "AUX" -> MODAL.contains(lower) ? "MD" : verb(lower, upos, words, i);
            case "ADJ" -> lower.endsWith("est") ? "JJS" : "JJ";
            case "ADV" -> "RB";
            case "PRON" -> WH.contains(lower) ? "WP" : "PRP";
            case "DET" -> lower.startsWith("wh") ? "WDT" : "DT";
            case "ADP" -> "IN";
            case "SCONJ" -> "IN";
            case "CCONJ" -> "CC";
            case "NUM" -> "CD";
            case "PART" -> lower.equals("to") ? "TO" : lower.startsWith("'") || lower.startsWith("’") ? "POS" : "RB";
            case "INTJ" -> "UH";
            case "PUNCT" -> words[i];
            case "SYM" -> "SYM";
            default -> "FW";
        };
    }

    private static boolean isPlural(String lower) {
        return lower.length() > 2
                && lower.endsWith("s")
                && !lower.endsWith("ss")
                && !lower.endsWith("us")
                && !lower.endsWith("is");
    }

    private static String verb(String lower, String[] upos, String[] words, int i) {
        if (lower.endsWith("ing") && lower.length() > 4) {
            return "VBG";
        }
        String before = before(upos, words, i);
        if (isPast(lower)) {
            return BE.contains(before) || HAVE.contains(before) || !hasSubject(upos, words, i) ? "VBN" : "VBD";
        }
        if (MODAL.contains(before)
                || before.equals("to")
                || before.equals("do")
                || before.equals("does")
                || before.equals("did")) {
            return "VB";
        }
        return switch (lower) {
            case "is", "has", "does", "'s", "’s" -> "VBZ";
            case "are", "am", "have", "do", "'re", "’re", "'ve", "’ve" -> "VBP";
            case "was", "were", "had", "did" -> "VBD";
            case "be" -> "VB";
            case "been" -> "VBN";
            default -> lower.endsWith("s") && !lower.endsWith("ss") ? "VBZ" : "VBP";
        };
    }

    private static boolean isPast(String lower) {
        return lower.endsWith("ed") && lower.length() > 3 || PARTICIPLES.contains(lower);
    }

    /// The auxiliary before, adverbs and "not" aside.
    private static String before(String[] upos, String[] words, int i) {
        int j = i - 1;
        while (j >= 0 && (upos[j].equals("ADV") || words[j].equals("not") || words[j].endsWith("n't"))) {
            j--;
        }
        return j < 0 ? "" : words[j].toLowerCase(Locale.ROOT);
    }

    /// A past form right behind a noun or pronoun, and not before "by", is a past tense rather than a participle.
    private static boolean hasSubject(String[] upos, String[] words, int i) {
        int j = i - 1;
        while (j >= 0 && upos[j].equals("ADV")) {
            j--;
        }
        boolean noun = j >= 0
                && switch (upos[j]) {
                    case "NOUN", "PROPN", "PRON", "NUM", "PUNCT", "CCONJ" -> true;
                    default -> false;
                };
        boolean by = i + 1 < words.length && words[i + 1].equalsIgnoreCase("by");
        return noun && !by;
    }
}
