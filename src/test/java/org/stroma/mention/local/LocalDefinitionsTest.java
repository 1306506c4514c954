package org.stroma.mention.local;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stroma.mention.draft.Bench;
import org.stroma.model.concept.Mention;
import org.stroma.model.concept.Mention.Found;

/// What a document says of its own names.
class LocalDefinitionsTest {

    @Test
    void usesAShortFormAllOverTheDocument() {
        String text = "We treated acute myeloid leukemia (AML). AML was cured. No AMLs came back.";
        assertThat(Bench.meaning(text, "AML")).contains(Bench.AML);
        assertThat(Bench.meaning(text, "AMLs")).contains(Bench.AML);
        assertThat(Bench.mentions(text))
                .filteredOn(mention -> mention.found() == Found.ABBREVIATION)
                .hasSize(3);
    }

    @Test
    void usesAShortFormBeforeItIsDefined() {
        assertThat(Bench.meaning("AML is deadly. Here acute myeloid leukemia (AML) was cured.", "AML"))
                .contains(Bench.AML);
    }

    @Test
    void forgetsAShortFormInTheNextDocument() {
        assertThat(Bench.names("We treated acute myeloid leukemia (AML).")).isNotEmpty();
        assertThat(Bench.names("AML was cured.")).isEmpty();
    }

    @Test
    void readsALongFormThatSaysAWordTwice() {
        String text = "The maximal electroshock electroshock test (MET) was used. MET was repeated.";
        assertThat(Bench.mentions(text)).noneMatch(mention -> mention.concept().equals(Bench.MET));
    }

    @Test
    void takesAnUnknownShortFormForNothingElse() {
        String text = "The maximal electroshock test (MET) was used. MET was repeated.";
        assertThat(Bench.mentions(text)).noneMatch(mention -> mention.concept().equals(Bench.MET));
        assertThat(Bench.meaning("MET was repeated.", "MET")).contains(Bench.MET);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Plerixafor, also known as AMD3100, blocks CXCR4. AMD3100 is safe.|AMD3100",
                "Plerixafor (also known as AMD3100) blocks CXCR4. AMD3100 is safe.|AMD3100",
                "Plerixafor, formerly AMD3100, blocks CXCR4. AMD3100 is safe.|AMD3100",
                "Plerixafor, formerly called AMD3100, blocks CXCR4. AMD3100 is safe.|AMD3100",
                "Plerixafor (AMD3100) blocks CXCR4. AMD3100 is safe.|AMD3100",
                "AMD3100 (plerixafor) blocks CXCR4. AMD3100 is safe.|AMD3100"
            })
    void joinsAnAliasToItsThingInThatDocument(String text, String alias) {
        assertThat(Bench.mentions(text))
                .filteredOn(mention -> alias.equals(Bench.paragraph(text).quote(mention.span())))
                .hasSize(2)
                .extracting(Mention::concept)
                .containsOnly(Bench.PLERIXAFOR);
    }

    @Test
    void forgetsAnAliasInTheNextDocument() {
        assertThat(Bench.names("Plerixafor, also known as AMD3100, blocks CXCR4."))
                .contains("AMD3100 = plerixafor");
        assertThat(Bench.meaning("AMD3100 is safe.", "AMD3100").map(concept -> concept.label()))
                .contains("AMD3100");
    }

    @Test
    void takesTheCodeOfAnInhibitorForNoNameOfItsTarget() {
        assertThat(Bench.names("An inhibitor of CXCR4 (AMD3100) was given. AMD3100 is safe."))
                .doesNotContain("AMD3100 = CXCR4");
    }

    @Test
    void takesNoKnownNameForAnAlias() {
        assertThat(Bench.meaning("Plerixafor, unlike nivolumab, blocks CXCR4 (PD-1 is left alone).", "PD-1"))
                .contains(Bench.PD_1);
    }
}
