package org.stroma.model.text;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The rules of English inflection.
public final class English {

    private static final IrregularForms FORMS = IrregularForms.load();

    /// Present forms of the two verbs that follow no rule even there.
    private static final Map<String, List<String>> PRESENTS =
            Map.of("be", List.of("am", "is", "are", "being"), "have", List.of("has"));

    private static final Pattern GREEK_PLURAL = Pattern.compile("(?:stases|gnoses|lyses|theses|mboses|broses|croses)$");
    private static final Pattern SIBILANT_PLURAL =
            Pattern.compile("(?:sses|shes|(?<!da|^a|ma)ches|xes|zzes|tzes|ruses|nuses|tuses)$");

    private English() {}

    /// The singular of a noun, or the word itself where it has no plural ending.
    public static String singular(String noun) {
        String irregular = FORMS.singulars().get(noun);
        if (irregular != null) {
            return irregular;
        }
        if (noun.length() < 3 || isSingular(noun) || FORMS.unchanged().contains(noun)) {
            return noun;
        }
        if (noun.endsWith("ies") && noun.length() > 4) {
            return noun.substring(0, noun.length() - 3) + "y";
        }
        if (GREEK_PLURAL.matcher(noun).find()) {
            return noun.substring(0, noun.length() - 2) + "is";
        }
        boolean sibilant = SIBILANT_PLURAL.matcher(noun).find();
        return noun.substring(0, noun.length() - (sibilant ? 2 : 1));
    }

    private static boolean isSingular(String noun) {
        return !noun.endsWith("s") || noun.endsWith("ss") || noun.endsWith("us") || noun.endsWith("is");
    }

    /// All forms of a verb: infinitive, third person, past, participles. More forms than exist are harmless, fewer are
    /// not.
    public static Set<String> formsOf(String verb) {
        Set<String> forms = new LinkedHashSet<>(List.of(verb, thirdPerson(verb)));
        forms.addAll(PRESENTS.getOrDefault(verb, List.of()));
        List<String> past = FORMS.pasts().get(verb);
        for (String stem : stems(verb)) {
            forms.add(stem + "ing");
            if (past == null) {
                forms.add(stem + (stem.endsWith("e") ? "d" : "ed"));
            }
        }
        if (past != null) {
            forms.addAll(past);
        }
        return forms;
    }

    /// Past forms and past participles among the forms of a verb.
    public static boolean isPastForm(String verb, String form) {
        List<String> past = FORMS.pasts().get(verb);
        return past == null ? form.endsWith("ed") : past.contains(form) && !form.equals(verb) || form.endsWith("ed");
    }

    private static String thirdPerson(String verb) {
        if (verb.matches(".*[^aeiou]y")) {
            return verb.substring(0, verb.length() - 1) + "ies";
        }
        return verb.matches(".*(?:s|sh|ch|x|z|o)") ? verb + "es" : verb + "s";
    }

    private static List<String> stems(String verb) {
        if (verb.endsWith("ie")) {
            return List.of(verb.substring(0, verb.length() - 2) + "y", verb.substring(0, verb.length() - 1));
        }
        if (verb.endsWith("e") && !verb.endsWith("ee")) {
            return List.of(verb.substring(0, verb.length() - 1));
        }
        if (verb.matches(".*[^aeiou]y")) {
            return List.of(verb, verb.substring(0, verb.length() - 1) + "i");
        }
        if (verb.endsWith("ic")) {
            return List.of(verb + "k");
        }
        if (verb.matches(
                "[^aeiou]*[aeiou][bdgklmnprt]|.*(?:fer|mit|pel|cel|trap|nap|get|top|rog|stop|trol|cur|quip|nel|gram|gin|step|plug)")) {
            return List.of(verb, verb + verb.charAt(verb.length() - 1));
        }
        return List.of(verb);
    }

    /// The verb of an irregular past form or participle, such as "bind" for "bound".
    public static Optional<String> verbOfIrregular(String form) {
        return FORMS.pasts().entrySet().stream()
                .filter(entry ->
                        entry.getValue().contains(form) && !entry.getKey().equals(form))
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst();
    }

    /// Forms of several verbs, each to the verb it is a form of; the first verb wins.
    public static Map<String, String> verbsByForm(Iterable<String> verbs) {
        Map<String, String> byForm = new HashMap<>();
        for (String verb : verbs) {
            formsOf(verb).forEach(form -> byForm.putIfAbsent(form, verb));
        }
        return byForm;
    }
}
