package org.stroma.read.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stroma.model.document.Retraction;
import org.stroma.model.document.Retraction.Kind;

class RetractedTitleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RETRACTED: X blocks Y",
                "Retracted: X blocks Y",
                "RETRACTED ARTICLE: X blocks Y",
                "Retracted article: X blocks Y",
                "[Retracted] X blocks Y",
                "[RETRACTED ARTICLE] X blocks Y",
                "WITHDRAWN: X blocks Y"
            })
    void knowsWhatWasTakenBack(String title) {
        assertThat(RetractedTitle.mark(title)).map(Retraction::kind).contains(Kind.RETRACTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Retraction: X blocks Y",
                "Retraction Note: X blocks Y",
                "Retraction Note to: X blocks Y",
                "Retraction notice to “X blocks Y”",
                "Notice of Retraction: X blocks Y"
            })
    void knowsTheNotice(String title) {
        assertThat(RetractedTitle.mark(title)).map(Retraction::kind).contains(Kind.NOTICE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Retracted papers still get cited",
                "Retraction of the tail in migrating cells",
                "Withdrawn drug returns: a new hope",
                "Withdrawn: the drug that failed",
                "Why was the study retracted?",
                "Retractions: a survey"
            })
    void doesNotMindTheWordAlone(String title) {
        assertThat(RetractedTitle.mark(title)).isEmpty();
    }
}
