package org.stroma.model.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stroma.model.text.Part;
import org.stroma.model.text.Span;
import org.stroma.model.text.Text;

class FindingsTest {

    private static final Text TEXT = Text.of("The trial enrolled 302 patients.");

    @Test
    void keepsItsNumbersWithoutItsSentences() {
        Findings all = new Findings(Sample.document("a.txt", TEXT, List.of()), List.of(), List.of(), List.of())
                .with(List.of(size()));
        assertThat(all.withoutSentences().measurements()).containsExactly(size());
    }

    private static Measurement size() {
        Amount amount = new Amount(
                BigDecimal.valueOf(302),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "{patient}",
                Bound.EXACT);
        return new Measurement(
                "a.txt",
                "SampleSize",
                amount,
                new Span(23, 31),
                Optional.empty(),
                Optional.empty(),
                new Span(19, 22),
                new Span(0, 31),
                Part.BODY,
                Polarity.AFFIRMED,
                Certainty.ASSERTED,
                "sample-size",
                0.9);
    }
}
