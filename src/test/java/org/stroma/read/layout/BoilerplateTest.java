package org.stroma.read.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
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

    private static final List<String> TEXTS = List.of(
            "a",
            "x b c",
            "A c",
            "so b c",
            "Sign up",
            "signup",
            "now sign up",
            "ac",
            "ABBC",
            "ab d",
            "abc d",
            "x abc d",
            "cd",
            "ab",
            "x CD",
            "that a",
            "this a",
            "( a",
            "| a",
            "x | a",
            "b",
            "ab c",
            "ab cc",
            "a|b",
            "x a|b",
            "");

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

    /// What decides quickly that an expression does not match must decide as the expression would.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "^\\s*a|b c",
                "^(a|b) c",
                "\\bsign ?up\\b",
                "\\bab*c",
                "\\babc? d",
                "\\bab|\\bcd",
                "\\b(this|that) a",
                "^[(|)] a",
                "\\ba{0,1}b",
                "\\bab c+",
                "^a\\|b"
            })
    void findsWhatTheExpressionFinds(String expression) {
        Boilerplate phrases = new Boilerplate(List.of(expression));
        Pattern pattern = Pattern.compile(expression, Pattern.CASE_INSENSITIVE);
        for (String text : TEXTS) {
            assertThat(phrases.matches(text))
                    .as(text)
                    .isEqualTo(pattern.matcher(text).find());
        }
    }
}
