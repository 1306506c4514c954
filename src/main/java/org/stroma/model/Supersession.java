package org.stroma.model;

/// A denial that a later document made stale.
///
/// @param denied the place that denies the claim
/// @param by the place in a later document that affirms it
public record Supersession(Claim claim, Evidence denied, Evidence by) {

    public Supersession {
        Check.that(denied.polarity() == Polarity.NEGATED, "a denial", denied);
        Check.that(by.polarity() == Polarity.AFFIRMED, "an affirmation", by);
    }
}
