package org.stroma.app.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stroma.model.concept.Variant;
import org.stroma.model.text.Text;

/// The ways to write a variant as the shipped ontology lists them.
class VariantNamesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X",
                "stop",
                "a stop",
                "a stop codon",
                "a termination codon",
                "a premature stop codon",
                "a premature termination",
                "premature termination codon",
                "termination"
            })
    void callTheEndOfAProteinByItsCode(String end) {
        String text = "A mutation of the PAH gene was found: the substitution of Arg243 to " + end + ".";
        assertThat(Shipped.PIPELINE.passages(Example.document(Text.of(text))).stream()
                        .flatMap(passage -> passage.mentions().stream())
                        .map(mention -> mention.concept())
                        .flatMap(concept -> concept.variant().flatMap(Variant::hgvs).stream()))
                .containsExactly("p.Arg243Ter");
    }
}
