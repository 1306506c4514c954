package org.stroma.serve.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.stroma.serve.Sites;

class FollowingTest {

    private final AtomicReference<String> current = new AtomicReference<>("one");
    private final AtomicLong nanoTime = new AtomicLong();
    private final List<String> closed = new ArrayList<>();

    private final Versions versions = new Versions() {
        @Override
        public String current() {
            return current.get();
        }

        @Override
        public Snapshot open(String version) {
            if (version.equals("broken")) {
                throw new IllegalStateException("cannot open broken");
            }
            return new Snapshot(version, Sites.numbers(1), () -> closed.add(version));
        }
    };

    @Test
    void keepsTheVersionThatARequestBeganWith() {
        Following following = new Following(versions, nanoTime::get);
        Following.Lease old = following.lease();
        switchTo("two");
        try (Following.Lease fresh = following.lease()) {
            assertThat(fresh.snapshot().version()).isEqualTo("two");
            assertThat(old.snapshot().version()).isEqualTo("one");
            assertThat(closed).isEmpty();
        }
        old.close();
        old.close();
        assertThat(closed).containsExactly("one");
        following.close();
        assertThat(closed).containsExactly("one", "two");
    }

    @Test
    void letsAnotherUseTheVersionOfARequestAfterASwitch() {
        Following following = new Following(versions, nanoTime::get);
        Following.Lease old = following.lease();
        Snapshot snapshot = old.snapshot();
        switchTo("two");
        following.lease().close();
        Following.Lease again = following.again(snapshot).orElseThrow();
        old.close();
        assertThat(closed).isEmpty();
        again.close();
        assertThat(closed).containsExactly("one");
        assertThat(following.again(snapshot)).isEmpty();
    }

    @Test
    void looksForASwitchOnceASecond() {
        Following following = new Following(versions, nanoTime::get);
        current.set("two");
        nanoTime.addAndGet(999_999_999);
        assertThat(version(following)).isEqualTo("one");
        nanoTime.addAndGet(1);
        assertThat(version(following)).isEqualTo("two");
        assertThat(closed).containsExactly("one");
    }

    @Test
    void servesTheOldVersionWhileTheNewOneCannotBeOpened() {
        Following following = new Following(versions, nanoTime::get);
        switchTo("broken");
        assertThat(version(following)).isEqualTo("one");
        assertThat(following.problem()).isEqualTo("cannot open broken");
        switchTo("two");
        assertThat(version(following)).isEqualTo("two");
        assertThat(following.problem()).isEmpty();
    }

    private void switchTo(String version) {
        current.set(version);
        nanoTime.addAndGet(1_000_000_000);
    }

    private static String version(Following following) {
        try (Following.Lease lease = following.lease()) {
            return lease.snapshot().version();
        }
    }
}
