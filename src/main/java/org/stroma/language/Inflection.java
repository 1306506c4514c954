package org.stroma.language;

/// The rules of English inflection, backwards.
final class Inflection {

    private Inflection() {}

    /// The infinitive of a third person, past form, or participle that follows the rules.
    static String infinitive(String form) {
        if (form.endsWith("ies") || form.endsWith("ied")) {
            return form.substring(0, form.length() - 3) + "y";
        }
        if (form.matches(".*(?:sses|shes|ches|xes)")) {
            return form.substring(0, form.length() - 2);
        }
        if (form.endsWith("s") && !form.endsWith("ss")) {
            return form.substring(0, form.length() - 1);
        }
        if (form.endsWith("ing") && form.length() > 5) {
            return stem(form.substring(0, form.length() - 3));
        }
        if (form.endsWith("ed") && form.length() > 4) {
            return stem(form.substring(0, form.length() - 2));
        }
        return form;
    }

    /// Undoes a doubled consonant, or gives back the silent e that a stem such as "secret-" or "releas-" has lost.
    private static String stem(String cut) {
        if (cut.matches(".*[aeiou]([bdgklmnprt])\\1") && !cut.endsWith("ll")) {
            return cut.substring(0, cut.length() - 1);
        }
        boolean silent = cut.matches(
                        ".*(?:[^aeiou][aeiou]t|[aeiou]s|[cvzu]|[^aeiou]l|dg|rg|is|[^aeiou][aiou][kr]|[ui]d|duc|iz|yz|in)")
                && !cut.matches(".*(?:[ei]t|er|or|en|eer|oid|ain|ein|gain|join|bin)");
        return silent ? cut + "e" : cut;
    }
}
