package org.stroma.learn.name;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Texts that nothing may be learnt from: neither they nor sentences of theirs, whatever number another corpus gives
/// them.
final class NameHoldout {

    private static final int EVERY = 10;

    /// Letters of a text that tell it apart.
    private static final int BEGINNING = 80;

    private static final int SHORTEST = 25;

    private final Set<String> ids = new HashSet<>();
    private final String letters;

    NameHoldout(List<NameText> texts) {
        texts.forEach(text -> ids.add(text.id()));
        letters = texts.stream().map(NameHoldout::letters).collect(Collectors.joining("|"));
    }

    /// Every tenth article with all its passages.
    static List<NameText> tenth(List<NameText> texts) {
        Set<String> chosen = new HashSet<>();
        int number = 0;
        for (String id : texts.stream().map(NameText::id).collect(Collectors.toCollection(TreeSet::new))) {
            if (number++ % EVERY == 0) {
                chosen.add(id);
            }
        }
        return texts.stream().filter(text -> chosen.contains(text.id())).toList();
    }

    /// The texts that are none of these.
    List<NameText> without(List<NameText> texts) {
        return texts.stream().filter(text -> !holds(text)).toList();
    }

    private boolean holds(NameText text) {
        String beginning = letters(text);
        beginning = beginning.substring(0, Math.min(BEGINNING, beginning.length()));
        return ids.contains(text.id()) || beginning.length() >= SHORTEST && letters.contains(beginning);
    }

    private static String letters(NameText text) {
        return text.document().text().toString().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
