package org.stroma.serve.suggest;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.stroma.serve.Server;
import org.stroma.serve.Sites;

/// Tests that ask a server on the graph of {@link Named}.
abstract class NamedSite {

    static Server server;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void start() {
        server = Sites.start(Named.version(folder, Named.things()));
    }

    @AfterAll
    static void stop() {
        server.close();
    }
}
