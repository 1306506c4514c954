package org.stroma.graph.search;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stroma.model.search.Suggestion.Fit;
import org.stroma.model.text.Greek;

/// A name as suggestions compare it: without case, accents and punctuation, Greek letters spelled out. Spaces are kept
/// to tell where words begin; where names are compared they make no difference, so "T-cell" is "T cell" and "IL2" is
/// "IL-2".
///
/// @param words letters and digits, with single spaces between words; one in front of an accession of some database,
/// which begins inside its identifier
record FoldedName(String words) {

    private static final int LONGEST = 200;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ACCESSION = Pattern.compile("[^/#_:]+$");

    static FoldedName of(String name) {
        String start = name.length() > LONGEST ? name.substring(0, LONGEST) : name;
        String plain =
                MARKS.matcher(Normalizer.normalize(start, Normalizer.Form.NFKD)).replaceAll("");
        String spelled = Greek.spelled(plain.toLowerCase(Locale.ROOT));
        return new FoldedName(BETWEEN.matcher(spelled).replaceAll(" ").strip());
    }

    /// What follows the name of the database in the IRI of an identifier.
    static FoldedName ofAccession(String iri) {
        return new FoldedName(" "
                + ACCESSION
                        .matcher(iri)
                        .results()
                        .findFirst()
                        .map(found -> of(found.group()).words)
                        .orElse(""));
    }

    boolean isAccession() {
        return words.startsWith(" ");
    }

    /// Without spaces.
    String letters() {
        return words.replace(" ", "");
    }

    /// The rest from the beginning of each word but the first, without spaces.
    Set<String> tails() {
        Set<String> tails = new LinkedHashSet<>();
        for (int at = words.indexOf(' '); at >= 0; at = words.indexOf(' ', at + 1)) {
            tails.add(words.substring(at).replace(" ", ""));
        }
        return tails;
    }

    /// @param letters of another name, without spaces
    boolean fits(String letters, Fit fit) {
        return switch (fit) {
            case EXACT -> after(0, letters) == words.length();
            case BEGINNING -> !isAccession() && after(0, letters) >= 0;
            case WORD -> beginsAtWord(letters);
            case INSIDE -> Stream.of(words.split(" ")).anyMatch(word -> word.contains(letters));
            case TYPO -> false;
        };
    }

    private boolean beginsAtWord(String letters) {
        for (int at = words.indexOf(' '); at >= 0; at = words.indexOf(' ', at + 1)) {
            if (after(at, letters) >= 0) {
                return true;
            }
        }
        return false;
    }

    /// Where the letters end that stand there, -1 if others do.
    private int after(int from, String letters) {
        int at = from;
        for (int i = 0; i < letters.length(); i++) {
            while (at < words.length() && words.charAt(at) == ' ') {
                at++;
            }
            if (at == words.length() || words.charAt(at) != letters.charAt(i)) {
                return -1;
            }
            at++;
        }
        return at;
    }
}
