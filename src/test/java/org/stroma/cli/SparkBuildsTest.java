package org.stroma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.io.TempDirFactory;
import org.stroma.graph.version.Store;

/// Builds on a standalone master of Spark and two workers, all processes of their own on loopback. Where Spark is not
/// at
/// hand and cannot be fetched they are skipped, and JUnit says so.
@Tag("slow")
class SparkBuildsTest {

    private static final Path DOCUMENTS = Path.of("data/documents").toAbsolutePath();
    private static final Duration LONG = Duration.ofMinutes(10);

    @TempDir(factory = TempDirFactory.Standard.class)
    private Path folder;

    private SparkProgram program;
    private Process cluster;
    private String master;
    private String plain;

    @BeforeEach
    void start() throws Exception {
        program = SparkProgram.made(Path.of("target/spark-test").toAbsolutePath());
        plain = version(built("plain"));
        int port = freePort();
        master = "spark://127.0.0.1:" + port;
        cluster = program.cluster(folder.resolve("cluster"), port);
        await(() -> started(1) && started(2));
    }

    @AfterEach
    void stop() throws InterruptedException {
        if (cluster != null) {
            Stream<ProcessHandle> children = cluster.descendants().toList().stream();
            cluster.destroy();
            cluster.waitFor(30, TimeUnit.SECONDS);
            children.forEach(ProcessHandle::destroyForcibly);
        }
    }

    @Test
    void giveTheVersionOfAPlainBuild() throws Exception {
        assertThat(version(built("two", "--spark", master))).isEqualTo(plain);
        assertThat(worked(1)).isNotEmpty();
        assertThat(worked(2)).isNotEmpty();
    }

    @Test
    void giveItAlsoWhenAWorkerIsKilledInTheMiddle() throws Exception {
        Path store = folder.resolve("killed");
        Process build = building("killed", "--spark", master);
        await(() -> !build.isAlive() || !names(store.resolve("readings")).isEmpty());
        ProcessHandle worker = worker(1);
        assertThat(worked(1)).as("the worker has work").isNotEmpty();
        assertThat(build.isAlive())
                .as("the build goes on when the worker is killed")
                .isTrue();
        worker.destroyForcibly();
        assertThat(version(ended("killed", build))).isEqualTo(plain);
        assertThat(worker.isAlive()).isFalse();
    }

    private Path built(String name, String... options) throws Exception {
        return ended(name, building(name, options));
    }

    private Process building(String name, String... options) throws IOException {
        Object[] arguments = Stream.of(
                        Stream.of("--store", folder.resolve(name)), Stream.of(options), Stream.of(DOCUMENTS))
                .flatMap(part -> part)
                .toArray();
        return program.build(folder.resolve(name + ".log"), arguments);
    }

    private Path ended(String name, Process build) throws Exception {
        assertThat(build.waitFor(LONG.toSeconds(), TimeUnit.SECONDS)).as(name).isTrue();
        assertThat(build.exitValue())
                .as(Files.readString(folder.resolve(name + ".log")))
                .isZero();
        return folder.resolve(name);
    }

    private static String version(Path store) {
        return Store.open(store).currentId().orElseThrow();
    }

    private boolean started(int worker) {
        return Files.isDirectory(folder.resolve("cluster/work-" + worker));
    }

    private ProcessHandle worker(int number) throws IOException {
        String pid = Files.readString(folder.resolve("cluster/worker-" + number + ".pid"));
        return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
    }

    /// What a worker's folder holds of programs that it ran.
    private List<String> worked(int worker) throws IOException {
        return names(folder.resolve("cluster/work-" + worker));
    }

    private static List<String> names(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).toList();
        }
    }

    private interface Condition {
        boolean holds() throws IOException;
    }

    private static void await(Condition condition) throws Exception {
        long end = System.nanoTime() + LONG.toNanos();
        while (!condition.holds()) {
            assertThat(System.nanoTime()).as("waited in vain").isLessThan(end);
            Thread.sleep(50);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
