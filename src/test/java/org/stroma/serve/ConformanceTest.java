package org.stroma.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Our own situations after the SPARQL 1.1 specifications, asked from outside. Where Debian's python3-rdflib is missing
/// they are skipped, and JUnit says so.
@Tag("slow")
class ConformanceTest {

    private static final String PYTHON = "/usr/bin/python3";

    @Test
    void answersAsTheSpecificationsSay() throws IOException, InterruptedException {
        assumeTrue(run(PYTHON, "-c", "import rdflib") == 0, "python3-rdflib is missing");
        try (Server server = plain();
                Server partner = plain()) {
            assertThat(run(PYTHON, ".ci/w3c.py", ".ci/w3c", address(server), "--partner", address(partner), "--misses"))
                    .isZero();
        }
    }

    private static Server plain() {
        return Server.plain(DatasetGraphFactory.createTxnMem(), 0, true);
    }

    private static String address(Server server) {
        return "http://localhost:" + server.port() + "/sparql";
    }

    private static int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }
}
