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
        return told.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}+]", "");
    }
}
