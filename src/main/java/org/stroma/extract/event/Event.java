package org.stroma.extract.event;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.stroma.model.text.Token;

/// A trigger with its cause and its theme. Arguments that are events themselves are flattened into their things,
/// with the product of the signs on the way.
///
/// @param trigger the token that calls it
/// @param group the first token of its verb group, or the trigger itself
/// @param construction how it was read, such as `active`
/// @param usesAdjectives whether "reduced" before a theme is the change itself ("led to reduced X") and not a state
///     before it ("restored reduced X")
/// @param negated whether the construction itself says no: "had no effect on"
/// @param respective whether each cause goes with one theme, in order
public record Event(
        Sense sense,
        List<Participant> causes,
        List<Participant> themes,
        int trigger,
        int group,
        String construction,
        boolean usesAdjectives,
        boolean negated,
        boolean respective) {

    public Event {
        causes = List.copyOf(causes);
        themes = List.copyOf(themes);
    }

    Event(Sense sense, List<Participant> causes, List<Participant> themes, int trigger, String construction) {
        this(sense, causes, themes, trigger, trigger, construction, false, false, false);
    }

    Event usingAdjectives() {
        return new Event(sense, causes, themes, trigger, group, construction, true, negated, respective);
    }

    Event asNegated(boolean denied) {
        return denied
                ? new Event(sense, causes, themes, trigger, group, construction, usesAdjectives, true, respective)
                : this;
    }

    Event from(int first) {
        return new Event(sense, causes, themes, trigger, first, construction, usesAdjectives, negated, respective);
    }

    Event with(List<Participant> otherCauses, List<Participant> otherThemes) {
        return new Event(
                sense, otherCauses, otherThemes, trigger, group, construction, usesAdjectives, negated, respective);
    }

    /// The same with its sides in the order of the text, each cause for one theme.
    Event respectively() {
        return new Event(
                sense, inOrder(causes), inOrder(themes), trigger, group, construction, usesAdjectives, negated, true);
    }

    private static List<Participant> inOrder(List<Participant> things) {
        return things.stream()
                .sorted(Comparator.comparingInt(Participant::token))
                .toList();
    }

    /// The event in one line, for people: its trigger, and each argument with how the phrase led to it.
    public String describe(List<Token> tokens) {
        String what = sense.relation().isEmpty() ? sense.kind().name().toLowerCase(Locale.ROOT) : sense.relation();
        String sign = sense.sign() > 0 ? "+" : sense.sign() < 0 ? "-" : "";
        return what + sign + " \"" + tokens.get(trigger).text() + "\" (" + construction + ")"
                + (negated ? ", denied" : "")
                + ": cause " + described(causes) + "; theme " + described(themes);
    }

    private static String described(List<Participant> things) {
        return things.stream().map(Participant::describe).collect(Collectors.joining(", "));
    }
}
