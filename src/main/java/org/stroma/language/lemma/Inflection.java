package org.stroma.language.lemma;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.stroma.model.text.English;

/// The rules of English inflection, backwards.
final class Inflection {

    private static final Set<String> DOUBLED = Set.of("b", "d", "g", "k", "l", "m", "n", "p", "r", "t", "v");
    private static final Set<String> PREFIXES = Set.of(
            "re", "un", "de", "co", "over", "under", "up", "down", "out", "pre", "mis", "dis", "trans", "inter", "auto",
            "counter", "cross", "hyper", "hypo", "bio", "photo", "micro", "fore", "sub", "post", "immuno", "electro",
            "radio", "dys", "mal");

    private static final int LONGEST_PREFIX = 7;

    /// The past of "lie" is the infinitive "lay": "delay" and "relay" are no forms of it.
    private static final String NO_PAST = "lay";

    /// A syllable with one vowel and one consonant behind it would have doubled that before an ending; it has lost an
    /// e.
    private static final Pattern OPEN_SYLLABLE = Pattern.compile("(?:[^aeiou]*|[^aeiou]*qu)[aeiouy][^aeiouwxy]");
    private static final Pattern LOST_E = Pattern.compile(
            ".*(?:[^aeiou][aeiou][tdp]|[iu]at|[aeiouylrp]s|[cvzu]|[^aeioul]l|[^aeiou]il|[dnr]g|[^aeiou][aiou][kr]|[ui]d"
                    + "|[^aeiou]ib|duc|iz|yz|in|ol)");
    private static final Pattern KEEPS_ENDING =
            Pattern.compile(".*(?:[ei]t|er|or|en|eer|oid|ain|ein|gain|join|bin|rol|elop|ing|ong|ng)");
    private static final Pattern DOUBLED_STEM = Pattern.compile(".*[aeiou]([bdgkmnprt])\\1|.*[bcpv]ell");
    private static final Pattern LOST_E_COMPARED = Pattern.compile(".*(?:[cvz]|[bdgpt]l|[nlr]s|oos|rg)");
    private static final Pattern DOUBLED_COMPARED = Pattern.compile(".*[aeiou]([bdgmnpt])\\1");

    private Inflection() {}

    /// The infinitive of a third person, past form or participle.
    ///
    /// @param isVerb whether a word is known to be an infinitive; decides between "plan" and "plane" for "planed"
    static String infinitive(String form, Predicate<String> isVerb) {
        Optional<String> irregular = English.verbOfIrregular(form);
        if (irregular.isPresent()) {
            return irregular.get();
        }
        List<String> candidates = candidates(form);
        return candidates.stream().filter(isVerb).findFirst().orElseGet(() -> prefixed(form, candidates, isVerb));
    }

    /// The positive of a comparative or superlative: "close" of "closest".
    static String positive(String form) {
        int ending = form.endsWith("est") ? 3 : form.endsWith("er") ? 2 : 0;
        String stem = cut(form, ending);
        if (ending == 0 || stem.length() < 3) {
            return form;
        }
        if (stem.endsWith("i")) {
            return cut(stem, 1) + "y";
        }
        if (DOUBLED_COMPARED.matcher(stem).matches()) {
            return cut(stem, 1);
        }
        boolean lostE = OPEN_SYLLABLE.matcher(stem).matches()
                || LOST_E_COMPARED.matcher(stem).matches();
        return lostE ? stem + "e" : stem;
    }

    /// "upregulates" is a form of "upregulate" because "regulate" is known.
    private static String prefixed(String form, List<String> candidates, Predicate<String> isVerb) {
        for (String candidate : candidates) {
            for (int cut = 2; cut <= LONGEST_PREFIX && candidate.length() - cut >= 3; cut++) {
                if (isVerb.test(candidate.substring(cut)) && PREFIXES.contains(candidate.substring(0, cut))) {
                    return candidate;
                }
            }
        }
        return prefixedIrregular(form).orElseGet(() -> byEnding(form));
    }

    /// "outgrew" is a form of "outgrow".
    private static Optional<String> prefixedIrregular(String form) {
        for (int cut = 2; cut <= LONGEST_PREFIX && form.length() - cut >= 3; cut++) {
            String rest = form.substring(cut);
            String prefix = form.substring(0, cut);
            Optional<String> verb = PREFIXES.contains(prefix) && !rest.equals(NO_PAST)
                    ? English.verbOfIrregular(rest)
                    : Optional.empty();
            if (verb.isPresent()) {
                return Optional.of(prefix + verb.get());
            }
        }
        return Optional.empty();
    }

    /// What a form can be a form of, the likelier first.
    private static List<String> candidates(String form) {
        List<String> candidates = new ArrayList<>();
        if (form.endsWith("ies") || form.endsWith("ied")) {
            candidates.add(cut(form, 3) + "y");
            candidates.add(cut(form, 1));
        } else if (form.endsWith("es")) {
            candidates.add(cut(form, 1));
            candidates.add(cut(form, 2));
        } else if (form.endsWith("s") && !form.endsWith("ss")) {
            candidates.add(cut(form, 1));
        } else if (form.endsWith("ying") && form.length() <= 6) {
            candidates.add(cut(form, 4) + "ie");
            candidates.add(cut(form, 3));
        } else if (form.endsWith("ing")) {
            addStems(cut(form, 3), candidates);
        } else if (form.endsWith("ed")) {
            addStems(cut(form, 2), candidates);
        }
        candidates.add(form);
        return candidates;
    }

    private static void addStems(String stem, List<String> into) {
        if (stem.length() < 2) {
            return;
        }
        String last = stem.substring(stem.length() - 1);
        boolean doubled = stem.endsWith(last + last) && DOUBLED.contains(last);
        if (doubled) {
            into.add(stem);
            into.add(cut(stem, 1));
        } else {
            into.add(stem + "e");
            into.add(stem);
        }
        if (stem.endsWith("ck")) {
            into.add(cut(stem, 1));
        }
    }

    private static String cut(String word, int letters) {
        return word.substring(0, Math.max(0, word.length() - letters));
    }

    private static String byEnding(String form) {
        if (form.endsWith("ies") || form.endsWith("ied")) {
            return cut(form, 3) + "y";
        }
        if (form.matches(".*(?:sses|shes|ches|xes|zzes)")) {
            return cut(form, 2);
        }
        if (form.endsWith("s") && !form.endsWith("ss") && !form.endsWith("us") && !form.endsWith("is")) {
            return cut(form, 1);
        }
        if (form.endsWith("ing") && form.length() > 5) {
            return stem(cut(form, 3));
        }
        return form.endsWith("ed") && form.length() > 4 ? stem(cut(form, 2)) : form;
    }

    /// Undoes a doubled consonant, or gives back the silent e that a stem such as "secret-" or "releas-" has lost.
    private static String stem(String cut) {
        if (DOUBLED_STEM.matcher(cut).matches()) {
            return cut(cut, 1);
        }
        boolean lostE = OPEN_SYLLABLE.matcher(cut).matches()
                || LOST_E.matcher(cut).matches() && !KEEPS_ENDING.matcher(cut).matches();
        return lostE ? cut + "e" : cut;
    }
}
