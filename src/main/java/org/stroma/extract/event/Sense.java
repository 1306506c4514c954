package org.stroma.extract.event;

/// The meaning of a trigger: what it says about its arguments.
///
/// @param sign which way a change goes: 1, -1, or 0 if it is unknown or there is no change
/// @param direct whether a molecule named alone is meant by its function: "inhibits X", not "reduces X"
/// @param relation the relation that it states, for {@link Kind#RELATION}; the one whose own verb it is, for
///     {@link Kind#CAUSE}; otherwise empty
public record Sense(Kind kind, int sign, boolean direct, String relation) {

    /// What sort of event it is.
    public enum Kind {
        /// More or less of something.
        CHANGE,
        /// Something is brought about: a change, a disease, an effect.
        CAUSE,
        /// More of a function, less of a harm.
        IMPROVE,
        /// Less of a function, more of a harm.
        WORSEN,
        /// A change without direction.
        AFFECT,
        /// The subject needs the object.
        DEPEND,
        /// A relation of its own, such as binding.
        RELATION
    }

    static final Sense INCREASE = new Sense(Kind.CHANGE, 1, false, "");
    static final Sense DECREASE = new Sense(Kind.CHANGE, -1, false, "");
    static final Sense ACTIVATE = new Sense(Kind.CHANGE, 1, true, "");
    static final Sense INHIBIT = new Sense(Kind.CHANGE, -1, true, "");
    static final Sense CAUSE = new Sense(Kind.CAUSE, 1, false, "");
    static final Sense AFFECT = new Sense(Kind.AFFECT, 0, false, "");

    /// @param name as in `ontology/senses.ttl`
    static Sense of(String name) {
        return switch (name) {
            case "increase" -> INCREASE;
            case "decrease" -> DECREASE;
            case "activate" -> ACTIVATE;
            case "inhibit" -> INHIBIT;
            case "cause" -> CAUSE;
            case "improve" -> new Sense(Kind.IMPROVE, 1, false, "");
            case "worsen" -> new Sense(Kind.WORSEN, -1, false, "");
            case "affect" -> AFFECT;
            case "depend" -> new Sense(Kind.DEPEND, 1, false, "");
            default -> relation(name);
        };
    }

    /// To bring about, as a relation of that name says it of diseases and adverse effects.
    static Sense causing(String relation) {
        return new Sense(Kind.CAUSE, 1, false, relation);
    }

    static Sense relation(String name) {
        return new Sense(Kind.RELATION, 0, false, name);
    }

    /// A change of the given direction.
    static Sense change(int sign) {
        return sign < 0 ? DECREASE : INCREASE;
    }

    boolean isChange() {
        return switch (kind) {
            case CHANGE, CAUSE, IMPROVE, WORSEN -> true;
            case AFFECT, DEPEND, RELATION -> false;
        };
    }

    boolean is(Kind... kinds) {
        for (Kind each : kinds) {
            if (kind == each) {
                return true;
            }
        }
        return false;
    }
}
