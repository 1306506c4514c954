package org.stroma.mention.dictionary;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.stroma.model.concept.EntityType;

/// What speaks for one meaning of a name against another, the strongest first: whatever a rule says weighs more
/// than all rules after it. Where they leave a draw, the list that comes first in the terminology wins.
enum NameRule {
    /// Its context has been asked for by then.
    JOURNAL("a journal that may be meant here is meant", (name, words) -> name.isOf(EntityType.JOURNAL)),

    CHOSEN("a name that people of this project chose", (name, words) -> name.chosen()),

    PREFERRED("the preferred name of the thing", (name, words) -> name.preferred()),

    AS_WRITTEN(
            "written as in the list, letter by letter",
            (name, words) -> name.words().equals(words));

    private final String reason;
    private final BiPredicate<ListedName, String> holds;

    NameRule(String reason, BiPredicate<ListedName, String> holds) {
        this.reason = reason;
        this.holds = holds;
    }

    String reason() {
        return reason;
    }

    /// @param words as the text writes them
    boolean holds(ListedName name, String words) {
        return holds.test(name, words);
    }

    int points() {
        return 1 << values().length - 1 - ordinal();
    }

    static int score(ListedName name, String words) {
        return holding(name, words).stream().mapToInt(NameRule::points).sum();
    }

    static List<NameRule> holding(ListedName name, String words) {
        return Stream.of(values()).filter(rule -> rule.holds(name, words)).toList();
    }
}
