package org.stroma.serve.sparql;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.Test;
import org.stroma.query.engine.QueryFailed;
import org.stroma.serve.Sites;
import org.stroma.serve.limit.MemoryWatch;
import org.stroma.serve.limit.ServerOptions;
import org.stroma.serve.version.Snapshot;

class EnginesTest {

    // Java remembers where a loop failed, unless the pattern refers back to a group.
    private static final String BACKTRACKING = "REGEX(CONCAT(\"" + "a".repeat(40) + "!\", ?o), \"^(a+)+\\\\1c$\")";

    private final ServerOptions options = new ServerOptions(0, true, Sites.BASE, Duration.ofMillis(300));

    @Test
    void endARegularExpressionInTheMiddle() {
        Snapshot snapshot = new Snapshot("v1", Sites.numbers(3), () -> {});
        Query filter = QueryFactory.create("SELECT * { ?s ?p ?o FILTER " + BACKTRACKING + " }");
        Query count = QueryFactory.create("SELECT (COUNT(" + BACKTRACKING + ") AS ?n) { ?s ?p ?o }");
        try (MemoryWatch memory = MemoryWatch.ofThisProcess()) {
            Engines engines = Engines.of(options, memory);
            assertThatThrownBy(() -> engines.of(snapshot).run(filter)).isInstanceOf(QueryFailed.class);
            assertThatThrownBy(() -> engines.of(snapshot).run(count)).isInstanceOf(QueryFailed.class);
        }
    }
}
