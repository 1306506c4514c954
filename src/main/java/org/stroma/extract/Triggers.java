package org.stroma.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stroma.model.English;
import org.stroma.model.Lexicon;
import org.stroma.model.Relation;
import org.stroma.model.Wording;
import org.stroma.model.Wording.Form;

/// The wordings of all relations, found by the word that calls them.
final class Triggers {

    /// A wording and whose it is.
    record Saying(Relation relation, Wording wording) {}

    private final Map<String, List<Saying>> verbs = new HashMap<>();
    private final Map<Form, Map<String, List<Saying>>> others = new HashMap<>();
    private final Map<String, List<Saying>> governing = new HashMap<>();

    private final Set<String> pasts = new HashSet<>();
    private final Set<String> causatives = new HashSet<>();

    Triggers(List<Relation> relations, Lexicon lexicon) {
        lexicon.of("causativeVerb").forEach(verb -> causatives.addAll(English.formsOf(verb)));
        for (Relation relation : relations) {
            relation.wordings().forEach(wording -> add(new Saying(relation, wording)));
        }
    }

    private void add(Saying saying) {
        Wording wording = saying.wording();
        switch (wording.form()) {
            case VERB, INVERSE_VERB, AMOUNT_VERB, ACTIVITY_VERB, NEUTRAL_VERB ->
                addVerb(wording.words().getFirst(), saying);
            case PREDICATIVE, INVERSE_PREDICATIVE ->
                put(of(wording.form()), wording.words().getFirst(), saying);
            case NOUN, AGENT_NOUN, RELATIONAL_NOUN ->
                put(of(wording.form()), wording.words().getLast(), saying);
            case FRAME -> addFrame(saying);
        }
    }

    private void addFrame(Saying saying) {
        put(of(Form.FRAME), saying.wording().trigger(), saying);
        if (Governed.isShapeOf(saying.wording().words())) {
            put(governing, saying.wording().words().getFirst(), saying);
        }
    }

    private void addVerb(String verb, Saying saying) {
        for (String form : English.formsOf(verb)) {
            put(verbs, form, saying);
            if (English.isPastForm(verb, form)) {
                pasts.add(form);
            }
        }
    }

    private Map<String, List<Saying>> of(Form form) {
        return others.computeIfAbsent(form, f -> new HashMap<>());
    }

    private static void put(Map<String, List<Saying>> index, String word, Saying saying) {
        index.computeIfAbsent(word, w -> new ArrayList<>()).add(saying);
    }

    /// What a verb can say, by any of its forms.
    List<Saying> verb(String form) {
        return verbs.getOrDefault(form, List.of());
    }

    /// The frames of a verb with an object and a preposition, by the verb's lemma.
    List<Saying> governing(String lemma) {
        return governing.getOrDefault(lemma, List.of());
    }

    boolean isVerb(String form) {
        return verbs.containsKey(form);
    }

    /// Whether a word is a past form or participle of a verb that some relation knows.
    boolean isPast(String form) {
        return pasts.contains(form);
    }

    boolean isCausative(String form) {
        return causatives.contains(form);
    }

    /// What a token can say in one of the other forms, by its text or its lemma.
    List<Saying> at(Form form, Words words, int i) {
        Map<String, List<Saying>> index = others.getOrDefault(form, Map.of());
        List<Saying> all = new ArrayList<>(index.getOrDefault(words.lower(i), List.of()));
        if (form == Form.RELATIONAL_NOUN && words.lower(i).endsWith("s")) {
            // In capitals a plural keeps its form: "WARNINGS".
            all.addAll(index.getOrDefault(
                    words.lower(i).substring(0, words.lower(i).length() - 1), List.of()));
        }
        if (!words.lemma(i).equals(words.lower(i))) {
            all.addAll(index.getOrDefault(words.lemma(i), List.of()));
        }
        return form == Form.NOUN || form == Form.AGENT_NOUN || form == Form.RELATIONAL_NOUN
                ? all.stream()
                        .filter(saying -> precedes(saying.wording().words(), words, i))
                        .toList()
                : all;
    }

    /// Whether the words before the last one of a noun stand before it: "inverse" of "inverse agonist".
    private static boolean precedes(List<String> phrase, Words words, int last) {
        for (int k = 1; k < phrase.size(); k++) {
            if (!words.says(last - k, phrase.get(phrase.size() - 1 - k))) {
                return false;
            }
        }
        return true;
    }
}
