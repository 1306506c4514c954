package org.stroma.app.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stroma.app.build.BuildQueue;
import org.stroma.app.build.BuildRequest;
import org.stroma.app.report.Reporter;
import org.stroma.cli.Ran;
import org.stroma.graph.version.Store;

@SuppressWarnings("try") // A watch is there to be closed.
class FolderWatchTest {

    private static final long LONG = 20;

    @TempDir
    private Path folder;

    private final Semaphore told = new Semaphore(0);

    @Test
    void tellsOfFilesThatComeChangeAndGo() throws Exception {
        Path file = folder.resolve("paper.txt");
        try (FolderWatch watch = watch(folder)) {
            Files.writeString(file, "Plerixafor blocks CXCR4.");
            assertTold();
            Files.writeString(file, "Imatinib blocks KIT.");
            assertTold();
            Files.delete(file);
            assertTold();
        }
    }

    @Test
    void tellsOnceOfManyFiles() throws Exception {
        try (FolderWatch watch = watch(folder)) {
            for (int i = 0; i < 50; i++) {
                Files.writeString(folder.resolve(i + ".txt"), "Words.");
            }
            assertTold();
            assertThat(told.tryAcquire(1, TimeUnit.SECONDS)).isFalse();
        }
    }

    @Test
    void followsFoldersThatComeLater() throws Exception {
        try (FolderWatch watch = watch(folder)) {
            Path inner = Files.createDirectories(folder.resolve("a/b"));
            assertTold();
            Files.writeString(inner.resolve("paper.txt"), "Words.");
            assertTold();
        }
    }

    @Test
    void passesOverHiddenFilesAndTheStore() throws Exception {
        Path store = Files.createDirectory(folder.resolve("store"));
        Path hidden = Files.createDirectory(folder.resolve(".git"));
        try (FolderWatch watch = watch(folder)) {
            Files.writeString(store.resolve("current"), "1");
            Files.writeString(hidden.resolve("HEAD"), "1");
            Files.writeString(folder.resolve(".paper.txt.swp"), "1");
            assertThat(told.tryAcquire(1, TimeUnit.SECONDS)).isFalse();
        }
    }

    @Test
    void followsOneFileAmongOthers() throws Exception {
        Path file = Files.writeString(folder.resolve("paper.txt"), "Words.");
        try (FolderWatch watch = watch(file)) {
            Files.writeString(folder.resolve("other.txt"), "Words.");
            assertThat(told.tryAcquire(1, TimeUnit.SECONDS)).isFalse();
            Files.writeString(file, "Other words.");
            assertTold();
        }
    }

    @Test
    void buildsWhatACleanBuildDoes() throws Exception {
        Path documents = Files.createDirectory(folder.resolve("documents"));
        Files.writeString(documents.resolve("one.txt"), "Plerixafor blocks CXCR4.");
        Path followed = folder.resolve("followed");
        BuildRequest request = BuildRequest.of(List.of(documents), followed);
        assertThat(Ran.build(followed, documents).status()).isZero();
        try (FolderWatch watch = WatchedBuild.start(Reporter.SILENT, request, new BuildQueue())) {
            Files.writeString(documents.resolve("two.txt"), "Imatinib inhibits KIT in mice.");
            Path clean = folder.resolve("clean");
            assertThat(Ran.build(clean, documents).status()).isZero();
            assertComes(followed, id(clean));
        }
    }

    private FolderWatch watch(Path path) {
        return FolderWatch.start(List.of(path), List.of(folder.resolve("store")), told::release);
    }

    private void assertTold() throws InterruptedException {
        assertThat(told.tryAcquire(LONG, TimeUnit.SECONDS)).isTrue();
        told.drainPermits();
    }

    private static void assertComes(Path store, String id) throws InterruptedException {
        for (int i = 0; i < LONG * 10 && !id(store).equals(id); i++) {
            Thread.sleep(100);
        }
        assertThat(id(store)).isEqualTo(id);
    }

    private static String id(Path store) {
        return Store.open(store).currentId().orElseThrow();
    }
}
