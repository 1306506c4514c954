package org.stroma.graph.term;

import java.util.Locale;
import org.stroma.model.concept.EntityType;
import org.stroma.model.text.English;

/// Names as far as they tell things apart: case, marks, blanks and number do not.
public final class NormalName {

    private NormalName() {}

    /// Letters, digits and plus in lower case, the last word in the singular but for journals: Cancer and Cancers are
    /// two.
    ///
    /// @param type local name of the class
    public static String of(String name, String type) {
        int last = name.lastIndexOf(' ') + 1;
        String singular = name.substring(0, last) + English.singular(name.substring(last));
        String told = type.equals(EntityType.JOURNAL.name()) ? name : singular;
        StringBuilder kept = new StringBuilder(told.length());
        told.toLowerCase(Locale.ROOT).codePoints().filter(NormalName::tells).forEach(kept::appendCodePoint);
        return kept.toString();
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
