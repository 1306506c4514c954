package org.stroma.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;
import org.stroma.query.engine.QueryEngine;

/// A store has one named graph for each document, thousands of them. A query that says GRAPH ?g may not go through
/// all of them for each row.
class JoinTest {

    private static final int DOCUMENTS = 10_000;
    private static final Duration LIMIT = Duration.ofSeconds(4);
    private static final String QUERY =
            "SELECT ?a { GRAPH ?g { ?a <http://x/p> ?b } GRAPH ?h { ?b <http://x/p> ?c } GRAPH ?i { ?c <http://x/p> ?d } }";

    private static DatasetGraph documents() {
        StringBuilder statements = new StringBuilder();
        for (int i = 0; i < DOCUMENTS; i++) {
            statements.append("<http://x/g%d> { <http://x/s%d> <http://x/p> <http://x/s%d> }%n".formatted(i, i, i + 1));
        }
        return Sites.trig(statements.toString());
    }

    @Test
    void joinsAcrossManyGraphsByTheirIndexes() {
        DatasetGraph documents = documents();
        try (Server server = Sites.start(documents, LIMIT)) {
            HttpResponse<String> answer = Sites.ask(server, QUERY, "text/csv");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body().lines()).hasSize(DOCUMENTS - 1);
        }
        assertThat(QueryEngine.over(documents, LIMIT)
                        .run(QueryFactory.create(QUERY))
                        .rows())
                .hasSize(DOCUMENTS - 2);
    }
}
