package org.stroma.model.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RememberedTest {

    private final Remembered<String, Integer> lengths = new Remembered<>();

    @Test
    void makesAValueOnce() {
        AtomicInteger made = new AtomicInteger();
        for (int i = 0; i < 3; i++) {
            assertThat(lengths.get("four", key -> {
                        made.incrementAndGet();
                        return key.length();
                    }))
                    .isEqualTo(4);
        }
        assertThat(made).hasValue(1);
    }

    @Test
    void forgetsWhatWasNotAskedForSinceItLastForgot() {
        lengths.keep("a", 1);
        lengths.keep("bc", 2);
        lengths.forgetUnasked();
        assertThat(lengths.find("a")).contains(1);
        lengths.forgetUnasked();
        assertThat(lengths.find("a")).contains(1);
        assertThat(lengths.find("bc")).isEmpty();
    }
}
