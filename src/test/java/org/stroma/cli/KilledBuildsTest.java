package org.stroma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stroma.Main;
import org.stroma.app.resource.Resources;
import org.stroma.graph.version.Store;
import org.stroma.graph.version.Version;

/// Builds in processes of their own that are killed (SIGKILL) at random moments.
@Tag("slow")
class KilledBuildsTest {

    /// Fewer may be asked for where there is no time.
    private static final int KILLS = Integer.getInteger("stroma.test.kills", 50);
    private static final String KG = "https://w3id.org/stroma/ontology#";

    @TempDir
    private Path folder;

    private final Random random = new Random(4);

    @Test
    void leaveAStoreThatIsWholeAndThatTheNextBuildCompletes() throws Exception {
        GeneratedDocuments documents = new GeneratedDocuments(5, folder.resolve("documents"), 12);
        Path store = folder.resolve("store");
        documents.step();
        assertThat(start(store, documents.folder()).waitFor()).isZero();
        int early = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            documents.step();
            documents.step();
            early += killed(store, documents.folder(), kill % 2 == 0) ? 1 : 0;
            verify(store);
            assertThat(Ran.build(store, documents.folder()).status()).isZero();
            Path clean = folder.resolve("clean" + kill);
            Ran.build(clean, documents.folder());
            assertThat(export(store)).as("kill " + kill).isEqualTo(export(clean));
            assertThat(store.resolve("building")).doesNotExist();
        }
        assertThat(early).as("builds that were killed before they were done").isGreaterThan(KILLS / 2);
    }

    /// Kills at any time, or just while the new version is written.
    ///
    /// @return whether the build was still going on
    private boolean killed(Path store, Path documents, boolean writing) throws Exception {
        Process build = start(store, documents);
        if (writing) {
            while (build.isAlive() && !Files.exists(store.resolve("building"))) {
                Thread.sleep(1);
            }
        }
        boolean done = build.waitFor(random.nextInt(writing ? 1_500 : 8_000), TimeUnit.MILLISECONDS);
        build.destroyForcibly().waitFor();
        return !done;
    }

    private static Process start(Path store, Path documents) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "build",
                        "--store",
                        store.toString(),
                        documents.toString())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.DISCARD)
                .start();
    }

    /// The current version opens, meets the shapes, and has the text of each of its documents.
    private static void verify(Path store) {
        try (Version version = Store.open(store).openCurrent()) {
            Txn.executeRead(
                    version.dataset(),
                    () -> assertThat(ShaclValidator.get()
                                    .validate(shapes(), version.dataset().getUnionGraph())
                                    .getEntries())
                            .isEmpty());
            assertThat(version.documents())
                    .isNotEmpty()
                    .allMatch(key -> version.text(key).orElse("").contains("The study was"));
        }
    }

    private static Graph shapes() {
        Graph shapes = RDFParser.fromString(Resources.ontology().get("shapes.ttl"), Lang.TURTLE)
                .toGraph();
        Node files = NodeFactory.createURI(KG + "OntologyFiles");
        shapes.find(Node.ANY, NodeFactory.createURI(KG + "checks"), files)
                .mapWith(Triple::getSubject)
                .toList()
                .forEach(shape -> shapes.remove(shape, Node.ANY, Node.ANY));
        return shapes;
    }

    private String export(Path store) throws IOException {
        Path file = folder.resolve("export.nq");
        assertThat(Ran.stroma("export", "--store", store, "--output", file).status())
                .isZero();
        return Files.readString(file);
    }
}
