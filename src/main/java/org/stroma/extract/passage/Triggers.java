package org.stroma.extract.passage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stroma.model.ontology.Relation;
import org.stroma.model.ontology.Wording;
import org.stroma.model.ontology.Wording.Form;
import org.stroma.model.text.English;

/// The trigger words of relations outside of events: verbs by any of their forms, nouns by their last word.
public final class Triggers {

    /// A wording and whose it is.
    public record Saying(Relation relation, Wording wording) {}

    private final Map<String, List<Saying>> verbs = new HashMap<>();
    private final Map<String, List<Saying>> nouns = new HashMap<>();
    private final Map<String, List<Saying>> relationalNouns = new HashMap<>();

    public Triggers(List<Relation> relations) {
        for (Relation relation : relations) {
            relation.wordings().forEach(wording -> add(new Saying(relation, wording)));
        }
    }

    private void add(Saying saying) {
        Wording wording = saying.wording();
        switch (wording.form()) {
            case VERB, INVERSE_VERB, AMOUNT_VERB, ACTIVITY_VERB, NEUTRAL_VERB ->
                English.formsOf(wording.words().getFirst()).forEach(form -> put(verbs, form, saying));
            case NOUN -> put(nouns, wording.words().getLast(), saying);
            case RELATIONAL_NOUN -> put(relationalNouns, wording.words().getLast(), saying);
            case PREDICATIVE, INVERSE_PREDICATIVE, AGENT_NOUN, FRAME -> {}
        }
    }

    private static void put(Map<String, List<Saying>> index, String word, Saying saying) {
        index.computeIfAbsent(word, w -> new ArrayList<>()).add(saying);
    }

    /// What a verb can say as such, by any of its forms.
    public List<Saying> verb(String form) {
        return verbs.getOrDefault(form, List.of()).stream()
                .filter(saying -> saying.wording().form() == Form.VERB)
                .toList();
    }

    public boolean isVerb(String form) {
        return verbs.containsKey(form);
    }

    /// What a noun made of a verb can say.
    public List<Saying> noun(PassageWords words, int i) {
        return at(nouns, words, i);
    }

    /// What a noun for what one thing is to another can say; in capitals a plural keeps its form: "WARNINGS".
    public List<Saying> relationalNoun(PassageWords words, int i) {
        String word = words.lower(i);
        List<Saying> all = new ArrayList<>(at(relationalNouns, words, i));
        if (word.endsWith("s") && !words.lemma(i).equals(word.substring(0, word.length() - 1))) {
            relationalNouns.getOrDefault(word.substring(0, word.length() - 1), List.of()).stream()
                    .filter(saying -> precedes(saying.wording().words(), words, i))
                    .forEach(all::add);
        }
        return all;
    }

    private static List<Saying> at(Map<String, List<Saying>> index, PassageWords words, int i) {
        List<Saying> all = new ArrayList<>(index.getOrDefault(words.lower(i), List.of()));
        if (!words.lemma(i).equals(words.lower(i))) {
            all.addAll(index.getOrDefault(words.lemma(i), List.of()));
        }
        return all.stream()
                .filter(saying -> precedes(saying.wording().words(), words, i))
                .toList();
    }

    /// Whether the words before the last one of a noun precede it: "side" of "side effect".
    private static boolean precedes(List<String> phrase, PassageWords words, int last) {
        for (int k = 1; k < phrase.size(); k++) {
            if (!words.says(last - k, phrase.get(phrase.size() - 1 - k))) {
                return false;
            }
        }
        return true;
    }
}
