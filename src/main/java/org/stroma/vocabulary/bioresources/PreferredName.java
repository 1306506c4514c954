package org.stroma.vocabulary.bioresources;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The name to show for an identifier whose list does not mark one.
final class PreferredName {

    /// Names that chemists build from a structure are nobody's preferred ones.
    private static final Pattern SYSTEMATIC = Pattern.compile(".*(?:[\\[\\](){},;]|\\d-.*-).*");

    /// Numbers of registers, such as E 920.
    private static final Pattern CODE = Pattern.compile("[A-Z]{1,4}[ -]?\\d+[A-Za-z]?|.*\\d{4,}.*");

    private static final int LONGEST = 40;

    /// Endings of names of substances, which nobody writes with a capital: what else has one may be a brand.
    private static final Pattern SUBSTANCE = Pattern.compile(
            "(?i).*(?:acid|[ai]te|ide|[aei]ne|one|ol|ose|yl|CoA|coenzyme A|aldehyde|amine|glycan|peptide)(?:\\(\\d[-+]\\))?");

    /// A word in capitals, or the first one with one.
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{4,}|^[^\\p{L}]*\\p{Lu}(?=\\p{Ll}{3})");

    private PreferredName() {}

    /// The same for a chemical: in lower case, as papers write substances, whatever the list does.
    static String ofChemical(List<String> names) {
        String name = of(names);
        return SUBSTANCE.matcher(name).matches()
                ? CAPITALS.matcher(name).replaceAll(word -> word.group().toLowerCase(Locale.ROOT))
                : name;
    }

    /// The name in lower case that is shortest but no abbreviation, code or formula. Ties go to the first of the
    /// alphabet.
    static String of(List<String> names) {
        return names.stream()
                .min(Comparator.comparing(PreferredName::isSystematic)
                        .thenComparing(name -> CODE.matcher(name).matches())
                        .thenComparing(name -> name.length() < 3)
                        .thenComparing(
                                name -> name.endsWith("s") && names.contains(name.substring(0, name.length() - 1)))
                        .thenComparing(name -> name.length() < 5)
                        .thenComparing(name -> !name.equals(name.toLowerCase(Locale.ROOT)))
                        .thenComparing(name -> name.endsWith("s"))
                        .thenComparingInt(String::length)
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }

    private static boolean isSystematic(String name) {
        return name.length() > LONGEST || SYSTEMATIC.matcher(name).matches();
    }
}
