package org.stroma.language.features;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Words seen before need not be taken apart again. One for each thread.
public final class WordForms {

    private static final int KEPT = 1 << 16;

    private final Map<String, WordForm> known = new HashMap<>();

    public WordForm[] of(List<String> words) {
        if (known.size() > KEPT) {
            known.clear();
        }
        WordForm[] forms = new WordForm[words.size()];
        for (int i = 0; i < forms.length; i++) {
            forms[i] = known.computeIfAbsent(words.get(i), WordForm::new);
        }
        return forms;
    }
}
