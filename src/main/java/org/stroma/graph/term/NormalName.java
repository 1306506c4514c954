package org.stroma.graph.term;

import java.util.Locale;
import java.util.regex.Pattern;
import org.stroma.model.concept.EntityType;
import org.stroma.model.text.English;
import org.stroma.model.text.Greek;

/// Names as far as they tell things apart: case, marks, blanks, number and how Greek letters are written do not.
public final class NormalName {

    /// A letter in brackets within a word tells: Apo(a) is not ApoA, PD-(L)1 inhibitors are more than those of PD-L1.
    private static final Pattern BRACKETED = Pattern.compile("(?<=[\\p{L}\\d]-?)\\(([A-Za-z])\\)");

    /// Mirror images, of which "(+)" tells by its plus.
    private static final Pattern LEFT_HAND = Pattern.compile("\\([-\u2212]\\)");

    private NormalName() {}

    /// Letters, digits and plus in lower case, Greek letters by their names, the last word in the singular but for
    /// journals: Cancer and Cancers are two.
    ///
    /// @param type local name of the class
    public static String of(String name, String type) {
        int last = name.lastIndexOf(' ') + 1;
        String singular = name.substring(0, last) + English.singular(name.substring(last));
        String told = type.equals(EntityType.JOURNAL.name()) ? name : singular;
        return isAscii(told) && told.indexOf('(') < 0 ? plain(told) : spelled(told);
    }

    private static boolean isAscii(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /// The same as of any other, in a fraction of the time: nearly all names are such, and there are many.
    private static String plain(String name) {
        char[] kept = new char[name.length()];
        int length = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                kept[length++] = (char) (c + ('a' - 'A'));
            } else if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '+') {
                kept[length++] = c;
            }
        }
        return new String(kept, 0, length);
    }

    private static String spelled(String told) {
        StringBuilder kept = new StringBuilder(told.length());
        Greek.spelled(bracketed(told))
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(NormalName::tells)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static String bracketed(String name) {
        return name.indexOf('(') < 0
                ? name
                : LEFT_HAND.matcher(BRACKETED.matcher(name).replaceAll("+$1")).replaceAll("++");
    }

    /// Letters, the numbers of all scripts, and plus.
    private static boolean tells(int c) {
        return c == '+' || Character.isLetter(c) || isNumber(Character.getType(c));
    }

    private static boolean isNumber(int type) {
        return type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }
}
