package org.stroma.graph.version;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.stroma.graph.file.StoreException;
import org.stroma.graph.term.Turtle;

class TreatsShapeTest {

    private static final String DIRECT = "<https://example.org/d> kg:treats <https://example.org/c> .";
    private static final String APPROVED = "<https://example.org/d> kg:approvedFor <https://example.org/c> .";
    private static final String CLAIM = """
            <https://example.org/claim> rdf:subject <https://example.org/d> ; rdf:predicate kg:treats ;
                rdf:object <https://example.org/c> ; kg:stage""";

    private static final String PLAIN = """
            <https://example.org/claim> rdf:subject <https://example.org/d> ; rdf:predicate kg:treats ;
                rdf:object <https://example.org/c> ; kg:hasEvidence <https://example.org/e> .
            <https://example.org/e> kg:polarity kg:affirmed ; kg:certainty kg:asserted .
            """;

    private static void check(String turtle) throws IOException {
        DatasetGraph dataset = DatasetGraphFactory.create();
        String prefixes = """
                @prefix kg: <https://w3id.org/stroma/ontology#> .
                @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
                """;
        dataset.addGraph(NodeFactory.createURI("https://example.org/g"), Turtle.parse("test", prefixes + turtle));
        new ShapeCheck(Files.readString(Path.of("ontology/shapes.ttl"))).check(dataset);
    }

    @Test
    void refusesTreatmentThatNothingInPeopleShows() {
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> check(DIRECT))
                .withMessageContaining("treats needs an approval");
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> check(DIRECT + CLAIM + " kg:AnimalModel ."))
                .withMessageContaining("treats needs an approval");
    }

    @Test
    void takesTreatmentThatWasApprovedOrShownInPeople() {
        assertThatCode(() -> check(DIRECT + APPROVED)).doesNotThrowAnyException();
        assertThatCode(() -> check(DIRECT + CLAIM + " kg:Phase3 .")).doesNotThrowAnyException();
        assertThatCode(() -> check(DIRECT + PLAIN)).doesNotThrowAnyException();
    }
}
