package org.stroma.model.text;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The rules of English inflection.
public final class English {

    private static final Map<String, String> SINGULARS = Map.ofEntries(
            Map.entry("mice", "mouse"),
            Map.entry("children", "child"),
            Map.entry("women", "woman"),
            Map.entry("men", "man"),
            Map.entry("people", "people"),
            Map.entry("metastases", "metastasis"),
            Map.entry("diagnoses", "diagnosis"),
            Map.entry("analyses", "analysis"),
            Map.entry("hypotheses", "hypothesis"),
            Map.entry("bacteria", "bacterium"),
            Map.entry("nuclei", "nucleus"),
            Map.entry("stimuli", "stimulus"),
            Map.entry("emboli", "embolus"),
            Map.entry("crises", "crisis"),
            Map.entry("axes", "axis"),
            Map.entry("niches", "niche"),
            Map.entry("gases", "gas"),
            Map.entry("indices", "index"),
            Map.entry("matrices", "matrix"),
            Map.entry("mitochondria", "mitochondrion"),
            Map.entry("criteria", "criterion"),
            Map.entry("phenomena", "phenomenon"),
            Map.entry("fungi", "fungus"),
            Map.entry("loci", "locus"),
            Map.entry("foci", "focus"),
            Map.entry("thrombi", "thrombus"),
            Map.entry("calories", "calorie"),
            Map.entry("lives", "life"));

    /// Nouns that end as a plural does and are none.
    private static final Set<String> SINGULAR_AS_THEY_ARE = Set.of(
            "series",
            "species",
            "diabetes",
            "ascites",
            "pancreas",
            "rabies",
            "scabies",
            "caries",
            "herpes",
            "measles",
            "mumps",
            "menses",
            "feces",
            "faeces",
            "biceps",
            "triceps",
            "bias",
            "gas",
            "lens",
            "atlas",
            "asbestos",
            "always");

    /// Past form and participle of verbs that follow no rule.
    private static final Map<String, List<String>> PASTS = Map.ofEntries(
            Map.entry("bind", List.of("bound")),
            Map.entry("lead", List.of("led")),
            Map.entry("drive", List.of("drove", "driven")),
            Map.entry("shut", List.of("shut")),
            Map.entry("cut", List.of("cut")),
            Map.entry("overcome", List.of("overcame", "overcome")),
            Map.entry("give", List.of("gave", "given")),
            Map.entry("find", List.of("found")),
            Map.entry("hold", List.of("held")),
            Map.entry("keep", List.of("kept")),
            Map.entry("let", List.of("let")),
            Map.entry("make", List.of("made")),
            Map.entry("take", List.of("took", "taken")),
            Map.entry("lose", List.of("lost")),
            Map.entry("grow", List.of("grew", "grown")),
            Map.entry("rise", List.of("rose", "risen")),
            Map.entry("fall", List.of("fell", "fallen")),
            Map.entry("strike", List.of("struck")),
            Map.entry("fight", List.of("fought")),
            Map.entry("shrink", List.of("shrank", "shrunk")),
            Map.entry("spread", List.of("spread")),
            Map.entry("break", List.of("broke", "broken")),
            Map.entry("hit", List.of("hit")),
            Map.entry("set", List.of("set")),
            Map.entry("put", List.of("put")),
            Map.entry("seek", List.of("sought")),
            Map.entry("send", List.of("sent")),
            Map.entry("begin", List.of("began", "begun")),
            Map.entry("become", List.of("became", "become")),
            Map.entry("speed", List.of("sped", "speeded")),
            Map.entry("draw", List.of("drew", "drawn")),
            Map.entry("bring", List.of("brought")),
            Map.entry("feed", List.of("fed")),
            Map.entry("hide", List.of("hid", "hidden")),
            Map.entry("know", List.of("knew", "known")),
            Map.entry("show", List.of("showed", "shown")),
            Map.entry("withstand", List.of("withstood")),
            Map.entry("have", List.of("had")),
            Map.entry("be", List.of("was", "were", "been")),
            Map.entry("fuel", List.of("fueled", "fuelled")),
            Map.entry("signal", List.of("signaled", "signalled")),
            Map.entry("swell", List.of("swelled", "swollen")),
            Map.entry("tear", List.of("tore", "torn")),
            Map.entry("pen", List.of("penned")),
            Map.entry("win", List.of("won")),
            Map.entry("eat", List.of("ate", "eaten")),
            Map.entry("see", List.of("saw", "seen")),
            Map.entry("say", List.of("said")),
            Map.entry("do", List.of("did", "done")),
            Map.entry("go", List.of("went", "gone")),
            Map.entry("undergo", List.of("underwent", "undergone")),
            Map.entry("undertake", List.of("undertook", "undertaken")),
            Map.entry("underlie", List.of("underlay", "underlain")),
            Map.entry("arise", List.of("arose", "arisen")),
            Map.entry("oversee", List.of("oversaw", "overseen")),
            Map.entry("come", List.of("came", "come")),
            Map.entry("run", List.of("ran", "run")),
            Map.entry("shed", List.of("shed")),
            Map.entry("sit", List.of("sat")),
            Map.entry("lie", List.of("lay", "lain", "lied")),
            Map.entry("get", List.of("got", "gotten")),
            Map.entry("bear", List.of("bore", "borne")),
            Map.entry("teach", List.of("taught")),
            Map.entry("leave", List.of("left")),
            Map.entry("slay", List.of("slew", "slain")),
            Map.entry("dwell", List.of("dwelt", "dwelled")),
            Map.entry("co-lead", List.of("co-led")),
            Map.entry("write", List.of("wrote", "written")),
            Map.entry("choose", List.of("chose", "chosen")),
            Map.entry("withdraw", List.of("withdrew", "withdrawn")));

    /// Present forms of the two verbs that follow no rule even there.
    private static final Map<String, List<String>> PRESENTS =
            Map.of("be", List.of("am", "is", "are", "being"), "have", List.of("has"));

    private English() {}

    /// The singular of a noun, or the word itself where it has no plural ending.
    public static String singular(String noun) {
        String irregular = SINGULARS.get(noun);
        if (irregular != null) {
            return irregular;
        }
        if (noun.length() < 3 || noun.matches(".*(?:[^s]|ss|us|is)") || SINGULAR_AS_THEY_ARE.contains(noun)) {
            return noun;
        }
        if (noun.endsWith("ies") && noun.length() > 4) {
            return noun.substring(0, noun.length() - 3) + "y";
        }
        if (noun.matches(".*(?:stases|gnoses|lyses|theses|mboses|broses|croses)")) {
            return noun.substring(0, noun.length() - 2) + "is";
        }
        boolean sibilant = noun.matches(".*(?:sses|shes|(?<!da|^a|ma)ches|xes|zzes|tzes|ruses|nuses|tuses)");
        return noun.substring(0, noun.length() - (sibilant ? 2 : 1));
    }

    /// All forms of a verb: infinitive, third person, past, participles. More forms than exist are harmless, fewer are
    /// not.
    public static Set<String> formsOf(String verb) {
        Set<String> forms = new LinkedHashSet<>(List.of(verb, thirdPerson(verb)));
        forms.addAll(PRESENTS.getOrDefault(verb, List.of()));
        List<String> past = PASTS.get(verb);
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
        List<String> past = PASTS.get(verb);
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
        return PASTS.entrySet().stream()
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
