package org.stroma.graph;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;

/// What a change can have broken is found without looking at everything.
class ChangedGraphTest {

    private static final String SHAPES = """
            @prefix sh: <http://www.w3.org/ns/shacl#> .
            @prefix kg: <https://w3id.org/stroma/ontology#> .
            kg:ClaimShape a sh:NodeShape ; kg:checks kg:Graph ; sh:targetClass kg:Claim ;
                sh:property [ sh:path kg:belief ; sh:maxInclusive 0.5 ; sh:message "too sure" ] ,
                    [ sh:path kg:hasEvidence ; sh:class kg:Evidence ; sh:message "no evidence" ] .
            """;
    private static final String WITH_A_QUERY = SHAPES + """
            kg:FarShape a sh:NodeShape ; kg:checks kg:Graph ; sh:targetClass kg:Claim ;
                sh:sparql [ sh:message "far" ; sh:select "SELECT $this WHERE { $this ?p ?e . ?e a <https://w3id.org/stroma/ontology#Odd> }" ] .
            """;

    private static final String CLAIM = quad("c", "http://www.w3.org/1999/02/22-rdf-syntax-ns#type", "<kg#Claim>");
    private static final String EVIDENCE =
            quad("e", "http://www.w3.org/1999/02/22-rdf-syntax-ns#type", "<kg#Evidence>");
    private static final String ODD = quad("e", "http://www.w3.org/1999/02/22-rdf-syntax-ns#type", "<kg#Odd>");
    private static final String LINK = quad("c", "kg#hasEvidence", "<http://x/e>");
    private static final String SURE = quad("c", "kg#belief", "\"0.9\"^^<http://www.w3.org/2001/XMLSchema#decimal>");

    @Test
    void findsAValueThatIsOutOfRangeNow() {
        assertBreaks("too sure", SHAPES, List.of(CLAIM, LINK, EVIDENCE), List.of(), List.of(SURE));
    }

    @Test
    void findsWhatPointsAtAThingThatLostItsClass() {
        assertBreaks("no evidence", SHAPES, List.of(CLAIM, LINK), List.of(EVIDENCE), List.of());
    }

    @Test
    void looksEverywhereForShapesThatLookFurther() {
        assertBreaks("far", WITH_A_QUERY, List.of(CLAIM, LINK, EVIDENCE), List.of(), List.of(ODD));
    }

    @Test
    void isContentWithAnAllowedChange() {
        assertThatCode(() -> check(WITH_A_QUERY, List.of(CLAIM), List.of(SURE), List.of(LINK, EVIDENCE)))
                .doesNotThrowAnyException();
    }

    private static void assertBreaks(
            String message, String shapes, List<String> same, List<String> gone, List<String> added) {
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> check(shapes, same, gone, added))
                .withMessageContaining(message);
    }

    private static void check(String shapes, List<String> same, List<String> gone, List<String> added) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        GraphFile.read(lines(same), dataset::add);
        GraphFile.read(lines(added), dataset::add);
        new ShapeCheck(shapes).check(dataset, new LineChanges(lines(gone), lines(added)));
    }

    private static List<byte[]> lines(List<String> quads) {
        return quads.stream().map(quad -> quad.getBytes(StandardCharsets.UTF_8)).toList();
    }

    private static String quad(String subject, String predicate, String object) {
        return "<http://x/%s> <%s> %s <http://x/g> .%n"
                .formatted(subject, predicate, object)
                .replace("kg#", "https://w3id.org/stroma/ontology#");
    }
}
