package org.stroma.language.tag;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.stroma.model.text.Parse;

/// Universal parts of speech made from Penn tags and from what a word is to its head, which tells an auxiliary from a
/// verb and a conjunction from a preposition.
public final class UniversalTags {

    private static final Set<String> AUXILIARIES = Set.of(
            "be", "is", "are", "was", "were", "been", "being", "am", "'s", "’s", "'re", "’re", "'m", "’m", "have",
            "has", "had", "having", "'ve", "’ve", "'d", "’d", "do", "does", "did");
    private static final Set<String> SUBORDINATORS = Set.of("mark", "advcl", "advcl:relcl");

    private UniversalTags() {}

    public static List<String> of(List<String> words, List<String> tags, Parse parse) {
        String[] upos = new String[words.size()];
        for (int i = 0; i < upos.length; i++) {
            String relation = parse.isEmpty() ? "" : parse.relation(i);
            upos[i] = of(words.get(i).toLowerCase(Locale.ROOT), tags.get(i), relation);
        }
        return List.of(upos);
    }

    private static String of(String word, String tag, String relation) {
        return switch (tag) {
            case "NN", "NNS" -> "NOUN";
            case "NNP", "NNPS" -> "PROPN";
            case "JJ", "JJR", "JJS", "AFX" -> "ADJ";
            case "RB", "RBR", "RBS", "WRB" -> word.matches("not|n['’]?t") ? "PART" : "ADV";
            case "VB", "VBD", "VBG", "VBN", "VBP", "VBZ" -> isAuxiliary(word, relation) ? "AUX" : "VERB";
            case "MD" -> "AUX";
            case "CD" -> "NUM";
            case "CC" -> "CCONJ";
            case "IN" -> SUBORDINATORS.contains(relation) ? "SCONJ" : "ADP";
            case "RP" -> "ADP";
            case "TO" -> relation.equals("case") ? "ADP" : "PART";
            case "POS" -> "PART";
            case "DT", "PDT", "WDT" -> relation.isEmpty() || relation.startsWith("det") ? "DET" : "PRON";
            case "PRP", "PRP$", "WP", "WP$", "EX" -> "PRON";
            case "UH" -> "INTJ";
            case "SYM", "$" -> "SYM";
            case "FW", "GW", "ADD", "LS", "XX" -> "X";
            default -> "PUNCT";
        };
    }

    private static boolean isAuxiliary(String word, String relation) {
        boolean helps = relation.startsWith("aux") || relation.equals("cop") || relation.isEmpty();
        return helps && AUXILIARIES.contains(word);
    }
}
