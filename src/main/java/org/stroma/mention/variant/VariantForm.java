package org.stroma.mention.variant;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A way to write a change of a gene or protein, and how its name is made of what was matched.
///
/// @param template such as `p.{aa1}{pos}{aa2}`, an IRI with such places, or a hyphen for no name
/// @param doubtful whether the same letters may name something else
record VariantForm(String template, Pattern pattern, boolean doubtful) {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    private static final String BEGINS = "(?:(?<![\\p{L}\\p{N}])|(?=[-+*]))";
    private static final String ENDS = "(?![\\p{L}\\p{N}])";

    static VariantForm of(String template, String expression, boolean doubtful) {
        return new VariantForm(template, Pattern.compile(BEGINS + "(?:" + expression + ")" + ENDS), doubtful);
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
            place.appendReplacement(name, Matcher.quoteReplacement(residues.code(place.group(1), words)));
        }
        return Optional.of(place.appendTail(name).toString());
    }
}
