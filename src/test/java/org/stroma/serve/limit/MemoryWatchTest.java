package org.stroma.serve.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.QueryCancelledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MemoryWatchTest {

    private static final long HEAP = 100L << 20;
    private static final int TAKEN = 10 << 20;

    private final MemoryWatch watch = new MemoryWatch(HEAP);
    private final AtomicBoolean cancelled = new AtomicBoolean();

    @AfterEach
    void close() {
        watch.close();
    }

    @Test
    void endsTheQueryThatTookMostWhenLittleIsLeft() {
        AtomicBoolean other = new AtomicBoolean();
        assertThatThrownBy(() -> watch.watching(cancelled, () -> {
                    byte[] taken = new byte[TAKEN];
                    return watch.watching(other, () -> {
                        watch.look(HEAP);
                        assertThat(other).isFalse();
                        return ended(taken);
                    });
                }))
                .isInstanceOf(MemoryWatch.Exhausted.class)
                .hasMessage("the query needs more memory than there is");
    }

    @Test
    void leavesQueriesAloneWhileThereIsEnough() {
        watch.watching(cancelled, () -> {
            byte[] taken = new byte[TAKEN];
            watch.look(HEAP / 2);
            return taken;
        });
        assertThat(cancelled).isFalse();
    }

    @Test
    void endsNoSmallQueryForWhatOthersTook() {
        watch.watching(cancelled, () -> {
            watch.look(HEAP);
            return "";
        });
        assertThat(cancelled).isFalse();
    }

    @Test
    void keepsToItsOwnReasonWhatWasCancelledForAnother() {
        assertThatThrownBy(() -> watch.watching(cancelled, () -> ended(new byte[0])))
                .isInstanceOf(QueryCancelledException.class);
    }

    private static String ended(byte[] taken) {
        assertThat(taken.length).isNotNegative();
        throw new QueryCancelledException();
    }
}
