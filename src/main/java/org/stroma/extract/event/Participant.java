package org.stroma.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.Mention;
import org.stroma.model.text.Token;

/// A thing as an argument of an event, and what aspect of it is meant.
///
/// @param token the token that heads its name
/// @param from first token of the phrase that fills the place, inclusive
/// @param to its last token, exclusive
/// @param sign -1 where less of it is spoken of, or its absence
/// @param adjective 1 or -1 where an adjective says that there is more or less of it, otherwise 0
/// @param negated whether the phrase itself says no
/// @param direct whether its function is meant though nothing says so: "inhibition of X"
/// @param steps how the phrase came to the thing, such as `loss`, `relative`, `list`
public record Participant(
        Mention mention,
        int token,
        int from,
        int to,
        int sign,
        Aspect aspect,
        int adjective,
        boolean negated,
        boolean direct,
        List<String> steps) {

    /// What of a thing is spoken of.
    public enum Aspect {
        THING,
        /// How much there is of it.
        AMOUNT,
        /// What it does.
        ACTIVITY,
        /// Its being regulated, in whatever direction.
        REGULATION
    }

    public Participant {
        steps = List.copyOf(steps);
    }

    static Participant of(Mention mention, int token, int from, int to) {
        return new Participant(mention, token, from, to, 1, Aspect.THING, 0, false, false, List.of());
    }

    /// Several things that act as one.
    static Participant joint(List<Participant> parts, List<Token> tokens) {
        int from = parts.stream().mapToInt(Participant::from).min().orElseThrow();
        int to = parts.stream().mapToInt(Participant::to).max().orElseThrow();
        Concept concept = Concept.combination(parts.stream()
                .map(part -> part.mention().concept())
                .flatMap(one -> one.members().isEmpty() ? Stream.of(one) : one.members().stream())
                .toList());
        Mention mention =
                new Mention(tokens.get(from).span().to(tokens.get(to - 1).span()), concept, Mention.Found.COMBINATION);
        return of(mention, parts.getFirst().token(), from, to).by("joint");
    }

    public String type() {
        return mention.concept().type().name();
    }

    public boolean isOf(String... types) {
        for (String each : types) {
            if (type().equals(each)) {
                return true;
            }
        }
        return false;
    }

    Participant by(String step) {
        if (steps.contains(step)) {
            return this;
        }
        List<String> more = new ArrayList<>(steps);
        more.add(step);
        return new Participant(mention, token, from, to, sign, aspect, adjective, negated, direct, more);
    }

    Participant turned() {
        return new Participant(mention, token, from, to, -sign, aspect, adjective, negated, direct, steps);
    }

    Participant times(int other) {
        return other < 0 ? turned() : this;
    }

    /// Of what is spoken of, unless the phrase inside said it already.
    Participant as(Aspect other) {
        return aspect == Aspect.THING
                ? new Participant(mention, token, from, to, sign, other, adjective, negated, direct, steps)
                : this;
    }

    Participant withAdjective(int other) {
        return adjective != 0 || other == 0
                ? this
                : new Participant(mention, token, from, to, sign, aspect, other, negated, direct, steps);
    }

    Participant asNegated() {
        return new Participant(mention, token, from, to, sign, aspect, adjective, true, direct, steps);
    }

    Participant asDirect() {
        return new Participant(mention, token, from, to, sign, aspect, adjective, negated, true, steps);
    }

    /// The same in a phrase that also holds another word.
    Participant within(int word) {
        return word >= from && word < to
                ? this
                : new Participant(
                        mention,
                        token,
                        Math.min(from, word),
                        Math.max(to, word + 1),
                        sign,
                        aspect,
                        adjective,
                        negated,
                        direct,
                        steps);
    }

    boolean isSameAs(Participant other) {
        return mention.concept().iri().equals(other.mention.concept().iri())
                && sign == other.sign
                && aspect == other.aspect;
    }

    /// Sign, name, aspect and steps, for people: `-IL-6 [amount; loss]`.
    String describe() {
        List<String> more = new ArrayList<>();
        if (aspect != Aspect.THING) {
            more.add(aspect.name().toLowerCase(Locale.ROOT));
        }
        if (adjective != 0) {
            more.add(adjective > 0 ? "more" : "less");
        }
        more.addAll(steps);
        return (negated ? "not " : "")
                + (sign < 0 ? "-" : "")
                + mention.concept().label()
                + (more.isEmpty() ? "" : " [" + String.join("; ", more) + "]");
    }
}
