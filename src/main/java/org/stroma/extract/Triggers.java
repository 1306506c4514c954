package org.stroma.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stroma.model.English;
import org.stroma.model.Relation;
import org.stroma.model.Wording;
import org.stroma.model.Wording.Form;

/// The wordings of all relations, found by the word that calls them.
final class Triggers {

    /// A wording and whose it is.
    record Saying(Relation relation, Wording wording) {}

    private final Map<String, List<Saying>> verbs = new HashMap<>();
    private final Map<Form, Map<String, List<Saying>>> others = new HashMap<>();

    Triggers(List<Relation> relations) {
        for (Relation relation : relations) {
            relation.wordings().forEach(wording -> add(new Saying(relation, wording)));
        }
    }

    private void add(Saying saying) {
        Wording wording = saying.wording();
        switch (wording.form()) {
            case VERB, INVERSE_VERB, AMOUNT_VERB, ACTIVITY_VERB -> English.formsOf(wording.words().getFirst())
                    .forEach(form -> put(verbs, form, saying));
            case PREDICATIVE, INVERSE_PREDICATIVE, NOUN, AGENT_NOUN -> put(of(wording.form()), wording.words().getFirst(), saying);
            case FRAME -> put(of(Form.FRAME), wording.trigger(), saying);
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

    boolean isVerb(String form) {
        return verbs.containsKey(form);
    }

    /// What a token can say in one of the other forms, by its text or its lemma.
    List<Saying> at(Form form, Words words, int i) {
        Map<String, List<Saying>> index = others.getOrDefault(form, Map.of());
        List<Saying> found = index.getOrDefault(words.lower(i), List.of());
        return found.isEmpty() ? index.getOrDefault(words.lemma(i), List.of()) : found;
    }
}
