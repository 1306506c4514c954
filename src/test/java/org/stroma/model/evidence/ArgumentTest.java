package org.stroma.model.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.EntityType;
import org.stroma.model.document.Document;
import org.stroma.model.document.Paper;
import org.stroma.model.text.Span;

/// What a text calls a thing whose name was put together.
class ArgumentTest {

    private static boolean isNamedBy(String words) {
        Document document = Paper.of("a.txt", words).document();
        Concept clearance = Concept.coined("caffeine clearance", new EntityType("Process"));
        return new Argument(clearance, new Span(0, words.length()))
                .writtenName(document)
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource({"clearance of caffeine", "rapid clearance of caffeine"})
    void isAPhraseThatNamesItAlone(String words) {
        assertThat(isNamedBy(words)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"this clearance", "clearance of caffeine, clozapine and theophylline"})
    void isNoPhraseThatPointsOrListsOthersBesides(String words) {
        assertThat(isNamedBy(words)).isFalse();
    }
}
