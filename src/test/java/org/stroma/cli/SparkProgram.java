package org.stroma.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.stroma.Main;

/// The program under test as `./stroma build --spark` runs it: one jar, its libraries, what runs on Spark, and Spark.
///
/// @param folder holds `stroma.jar`, `lib` and `spark`; kept, since Spark has 220 MB
record SparkProgram(Path folder) {

    private static final String MAVEN_FILE = "src/spark/pom.xml";

    /// Skips the test that asks where Spark is not at hand and cannot be fetched; what does not compile fails it.
    static SparkProgram made(Path folder) throws IOException, InterruptedException {
        SparkProgram program = new SparkProgram(folder);
        Files.createDirectories(program.spark());
        program.jar();
        program.libraries();
        Path log = folder.resolve("maven.log");
        assumeTrue(
                program.maven("dependency:copy-dependencies@jars", log), () -> "Spark cannot be fetched: see " + log);
        assertThat(program.maven("package", log))
                .as("src/spark compiles, see " + log)
                .isTrue();
        return program;
    }

    Path spark() {
        return folder.resolve("spark");
    }

    /// A build that begins at once.
    ///
    /// @param log gets all that it says
    Process build(Path log, Object... arguments) throws IOException {
        String classPath = Stream.of("stroma.jar", "spark/stroma-spark.jar", "lib/*", "spark/jars/*")
                .map(part -> folder.resolve(part).toString())
                .reduce((one, other) -> one + File.pathSeparator + other)
                .orElseThrow();
        List<String> command = new ArrayList<>(List.of(
                java().toString(),
                "@" + Path.of("deploy/spark/java.options").toAbsolutePath(),
                "-Xmx1g",
                "-cp",
                classPath,
                Main.class.getName(),
                "build"));
        Stream.of(arguments).map(Object::toString).forEach(command::add);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    /// A master and two workers of one core each on loopback.
    ///
    /// @param work where they leave logs, and the process number of each worker
    Process cluster(Path work, int port) throws IOException {
        ProcessBuilder cluster = new ProcessBuilder(
                        "deploy/spark/cluster.sh",
                        "--spark",
                        spark().toString(),
                        "--folder",
                        work.toString(),
                        "--port",
                        Integer.toString(port))
                .redirectErrorStream(true)
                .redirectOutput(
                        Files.createDirectories(work).resolve("cluster.log").toFile());
        cluster.environment().put("JAVA_HOME", System.getProperty("java.home"));
        cluster.environment().remove("STROMA_JAVA");
        return cluster.start();
    }

    private boolean maven(String goal, Path log) throws IOException, InterruptedException {
        ProcessBuilder maven = new ProcessBuilder("mvn", "-q", "-B", "-f", MAVEN_FILE, "-Dprogram=" + folder, goal)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        maven.environment().put("JAVA21_HOME", System.getProperty("java.home"));
        try {
            return maven.start().waitFor() == 0;
        } catch (IOException e) {
            Files.writeString(log, "Maven is needed: " + e.getMessage());
            return false;
        }
    }

    private void jar() throws IOException {
        Path classes = Path.of("target/classes");
        try (OutputStream file = Files.newOutputStream(folder.resolve("stroma.jar"));
                JarOutputStream jar = new JarOutputStream(file);
                Stream<Path> all = Files.walk(classes)) {
            jar.setLevel(1);
            for (Path path : all.filter(Files::isRegularFile).sorted().toList()) {
                jar.putNextEntry(
                        new JarEntry(classes.relativize(path).toString().replace(File.separatorChar, '/')));
                Files.copy(path, jar);
                jar.closeEntry();
            }
        }
    }

    private void libraries() throws IOException {
        Path lib = Files.createDirectories(folder.resolve("lib"));
        try (Stream<Path> old = Files.list(lib)) {
            for (Path link : old.toList()) {
                Files.delete(link);
            }
        }
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            Path library = Path.of(entry).toAbsolutePath();
            if (entry.endsWith(".jar")) {
                Files.createSymbolicLink(lib.resolve(library.getFileName()), library);
            }
        }
    }

    private static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }
}
