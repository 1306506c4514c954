package org.stroma.vocabulary.merge;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stroma.model.concept.EntityType;
import org.stroma.model.concept.Terminology.Entry;
import org.stroma.model.text.English;
import org.stroma.model.text.Greek;

/// Names by which two things can be told to be one: letters and digits in lower case, Greek letters by their names, the
/// last word in the singular, long enough to mean one thing. What tells mirror images apart, "(+)-" and "(-)-", stays.
public final class TellingNames {

    /// Shorter names mean too many things.
    static final int SHORTEST = 5;

    private static final Pattern MIRRORED = Pattern.compile("\\(([-+\u2212])\\)");

    /// The mark of a mirror image, not of a charge.
    private static final Pattern HAND = Pattern.compile("(?<![A-Za-z0-9])\\(([-+\u2212])\\)-");

    private TellingNames() {}

    /// Folded form to the name as its list writes it, the label first.
    static Map<String, String> of(Entry entry) {
        Map<String, String> names = new LinkedHashMap<>();
        Stream.concat(Stream.of(entry.concept().label()), entry.names().stream())
                .forEach(name -> add(names, name, entry));
        return names;
    }

    /// Those that a person chose, the label among them; none of an entry that nobody chose.
    static Map<String, String> chosen(Entry entry) {
        Map<String, String> names = new LinkedHashMap<>();
        if (entry.curated()) {
            add(names, entry.concept().label(), entry);
        }
        entry.chosen().stream().sorted().forEach(name -> add(names, name, entry));
        return names;
    }

    /// Marks of mirror images in all names: "+", "-".
    static Set<String> hands(Entry entry) {
        return Stream.concat(Stream.of(entry.concept().label()), entry.names().stream())
                .flatMap(name -> HAND.matcher(name).results())
                .map(hand -> hand.group(1).equals("+") ? "+" : "-")
                .collect(Collectors.toSet());
    }

    /// A name of an entry. Journals are told apart by their number: Cancer and Cancers are two.
    public static String folded(String name, Entry entry) {
        return entry.concept().type().equals(EntityType.JOURNAL) ? lettersAndDigits(name) : folded(name);
    }

    public static String folded(String name) {
        int last = name.lastIndexOf(' ') + 1;
        return lettersAndDigits(name.substring(0, last) + English.singular(name.substring(last)));
    }

    private static String lettersAndDigits(String name) {
        StringBuilder folded = new StringBuilder(name.length());
        Matcher hand = MIRRORED.matcher(name);
        while (hand.find()) {
            folded.append(hand.group(1).equals("+") ? '+' : '-');
        }
        Greek.spelled(name)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }

    private static void add(Map<String, String> names, String name, Entry entry) {
        String folded = folded(name, entry);
        if (folded.length() >= SHORTEST) {
            names.putIfAbsent(folded, name);
        }
    }
}
