package org.stroma.model.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpanTest {

    @Test
    void countsItsLengthWithoutItsEnd() {
        assertThat(new Span(3, 7).length()).isEqualTo(4);
    }

    @Test
    void refusesToBeEmptyBackwardsOrBeforeTheText() {
        assertThatThrownBy(() -> new Span(4, 4)).hasMessage("no span: 4 to 4");
        assertThatThrownBy(() -> new Span(5, 4)).hasMessageContaining("5 to 4");
        assertThatThrownBy(() -> new Span(-1, 4)).hasMessageContaining("-1 to 4");
    }

    @Test
    void containsItselfAndWhatLiesInside() {
        Span span = new Span(2, 8);
        assertThat(span.contains(span)).isTrue();
        assertThat(span.contains(new Span(2, 3))).isTrue();
        assertThat(span.contains(new Span(7, 9))).isFalse();
        assertThat(new Span(7, 9).contains(span)).isFalse();
    }

    @Test
    void overlapsWhatSharesACodePointButNotItsNeighbour() {
        Span span = new Span(2, 8);
        assertThat(span.overlaps(new Span(7, 9))).isTrue();
        assertThat(span.overlaps(new Span(0, 3))).isTrue();
        assertThat(span.overlaps(new Span(8, 9))).isFalse();
        assertThat(span.overlaps(new Span(0, 2))).isFalse();
    }

    @Test
    void joinsTwoSpansInEitherOrder() {
        assertThat(new Span(5, 6).to(new Span(1, 2))).isEqualTo(new Span(1, 6));
        assertThat(new Span(1, 9).to(new Span(3, 4))).isEqualTo(new Span(1, 9));
    }

    @Test
    void standsInReadingOrderTheLongerFirst() {
        assertThat(Stream.of(new Span(3, 4), new Span(0, 2), new Span(0, 5), new Span(1, 2))
                        .sorted())
                .containsExactly(new Span(0, 5), new Span(0, 2), new Span(1, 2), new Span(3, 4));
    }
}
