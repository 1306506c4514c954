package org.stroma.extract;

import java.util.List;
import java.util.function.BiConsumer;

/// Subjects with objects: each with each, or one by one where the sentence says "respectively".
final class Pairs {

    private Pairs() {}

    static void each(Words words, List<Role> subjects, List<Role> objects, BiConsumer<Role, Role> pair) {
        boolean oneByOne = subjects.size() == objects.size() && subjects.size() > 1 && saysRespectively(words);
        for (int s = 0; s < subjects.size(); s++) {
            for (int o = 0; o < objects.size(); o++) {
                if (!oneByOne || s == o) {
                    pair.accept(subjects.get(s), objects.get(o));
                }
            }
        }
    }

    private static boolean saysRespectively(Words words) {
        for (int i = 0; i < words.size(); i++) {
            if (words.lower(i).equals("respectively")) {
                return true;
            }
        }
        return false;
    }
}
