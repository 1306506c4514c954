package org.stroma.exchange;

import java.util.List;
import java.util.stream.Stream;

/// A claim with all that is said of it.
///
/// @param relation local name
record Exported(
        String iri, ExchangedThing subject, String relation, ExchangedThing object, String belief, List<Said> said) {

    /// What is said alike: affirmed or negated, asserted or hedged.
    record Voice(String polarity, String certainty, List<Said> said) {}

    Exported {
        said = List.copyOf(said);
    }

    /// One for each polarity and certainty that somebody speaks with.
    List<Voice> voices() {
        return Stream.of("affirmed", "negated")
                .flatMap(polarity -> Stream.of("asserted", "hedged").map(certainty -> voice(polarity, certainty)))
                .filter(voice -> !voice.said().isEmpty())
                .toList();
    }

    private Voice voice(String polarity, String certainty) {
        return new Voice(
                polarity,
                certainty,
                said.stream()
                        .filter(each -> each.polarity().equals(polarity)
                                && each.certainty().equals(certainty))
                        .toList());
    }
}
