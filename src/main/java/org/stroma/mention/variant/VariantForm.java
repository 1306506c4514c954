package org.stroma.mention.variant;

import java.util.BitSet;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A way to write a change of a gene or protein, and how its name is made of what was matched.
///
/// @param template such as `p.{aa1}{pos}{aa2}`, an IRI with such places, or a hyphen for no name
/// @param begins the ASCII characters that a match can begin with
/// @param doubtful whether the same letters may name something else
record VariantForm(String template, Pattern pattern, BitSet begins, boolean doubtful) {

    private static final int ASCII = 128;
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    private static final String BEGINS = "(?:(?<![\\p{L}\\p{N}])|(?=[-+*]))";
    private static final String ENDS = "(?![\\p{L}\\p{N}])";

    static VariantForm of(String template, String expression, boolean doubtful) {
        Pattern pattern = Pattern.compile(BEGINS + "(?:" + expression + ")" + ENDS);
        return new VariantForm(template, pattern, begins(pattern), doubtful);
    }

    /// A character begins no match if alone it is none, and no more of them could make it one.
    private static BitSet begins(Pattern pattern) {
        BitSet begins = new BitSet();
        for (char c = 0; c < ASCII; c++) {
            Matcher matcher = pattern.matcher(String.valueOf(c));
            begins.set(c, matcher.lookingAt() || matcher.hitEnd());
        }
        return begins;
    }

    /// Whether a match may begin with a character.
    boolean mayBegin(char first) {
        return first >= ASCII || begins.get(first);
    }

    /// The name of what was matched, where the form makes one.
    Optional<String> name(Matcher matched, Residues residues) {
        if (template.equals("-")) {
            return Optional.empty();
        }
        StringBuilder name = new StringBuilder();
        Matcher place = PLACE.matcher(template);
        while (place.find()) {
            String words = Optional.ofNullable(matched.group(place.group(1))).orElse("");
            Optional<String> code = residues.code(place.group(1), words);
            if (code.isEmpty()) {
                return Optional.empty();
            }
            place.appendReplacement(name, Matcher.quoteReplacement(code.get()));
        }
        return Optional.of(place.appendTail(name).toString());
    }
}
