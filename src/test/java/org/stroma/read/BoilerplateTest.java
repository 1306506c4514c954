package org.stroma.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoilerplateTest {

    private final Boilerplate boilerplate = new Boilerplate(List.of(
            "share",
            "subscribe",
            "references",
            "copyright",
            "follow us",
            "all rights reserved",
            "^\\s*©",
            "\\bclick (here|below)\\b",
            "(c"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Share this article!",
                "Please share this update with your network.",
                "We encourage our readers to share this update with their medical networks.",
                "Subscribe to our newsletter.",
                "Follow us for more news.",
                "This text is protected, all rights reserved.",
                "© 2025 Example News",
                "To upgrade, click here."
            })
    void knowsCallsToTheReader(String sentence) {
        assertThat(boilerplate.matches(sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tumors share mutations.",
                "The receptors share 40% of their sequence, and your cells carry both.",
                "A share of patients responded.",
                "Share of responders by arm.",
                "The cells follow use-dependent signals.",
                "References to CXCR4 are rare."
            })
    void keepsWhatCellsAndPatientsDo(String sentence) {
        assertThat(boilerplate.matches(sentence)).isFalse();
    }
}
