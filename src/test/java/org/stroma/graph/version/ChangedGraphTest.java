package org.stroma.graph.version;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.stroma.graph.file.GraphFile;
import org.stroma.graph.file.LineChanges;
import org.stroma.graph.file.StoreException;

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

    private static final String WITH_A_STEP = SHAPES + """
            kg:StepShape a sh:NodeShape ; kg:checks kg:Graph ; sh:targetClass kg:Claim ;
                sh:property [ sh:path kg:hasEvidence ; sh:node kg:WeighedShape ; sh:message "not weighed" ] ,
                    [ sh:path kg:hasEvidence ; sh:property [ sh:path kg:foundBy ; sh:class kg:Rule ;
                        sh:message "no rule" ] ] .
            kg:WeighedShape a sh:NodeShape ; kg:checks kg:Graph ; sh:property [ sh:path kg:weight ; sh:minCount 1 ] .
            """;
    private static final String WITH_TWO_STEPS = SHAPES + """
            kg:FarShape a sh:NodeShape ; kg:checks kg:Graph ; sh:targetClass kg:Claim ;
                sh:property [ sh:path kg:hasEvidence ; sh:property [ sh:path kg:foundBy ;
                    sh:property [ sh:path kg:name ; sh:minCount 1 ; sh:message "no name" ] ] ] .
            """;

    private static final String OF_A_PROPERTY = SHAPES + """
            kg:HeadShape a sh:NodeShape ; kg:checks kg:Graph ; sh:targetSubjectsOf kg:head ;
                sh:property [ sh:path kg:head ; sh:class kg:Process ; sh:message "no process" ] .
            """;

    private static final String CLAIM = quad("c", "http://www.w3.org/1999/02/22-rdf-syntax-ns#type", "<kg#Claim>");
    private static final String EVIDENCE =
            quad("e", "http://www.w3.org/1999/02/22-rdf-syntax-ns#type", "<kg#Evidence>");
    private static final String ODD = quad("e", "http://www.w3.org/1999/02/22-rdf-syntax-ns#type", "<kg#Odd>");
    private static final String HEAD = quad("p", "kg#head", "<http://x/h>");
    private static final String OTHER_HEAD = quad("q", "kg#head", "<http://x/i>");
    private static final String PROCESS = quad("h", "http://www.w3.org/1999/02/22-rdf-syntax-ns#type", "<kg#Process>");
    private static final String LINK = quad("c", "kg#hasEvidence", "<http://x/e>");
    private static final String WEIGHT = quad("e", "kg#weight", "\"0.1\"^^<http://www.w3.org/2001/XMLSchema#decimal>");
    private static final String FOUND = quad("e", "kg#foundBy", "<http://x/r>");
    private static final String RULE = quad("r", "http://www.w3.org/1999/02/22-rdf-syntax-ns#type", "<kg#Rule>");
    private static final String NAME = quad("r", "kg#name", "\"r\"");
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
    void findsWhatLooksAtAThingThatSaysLessNow() {
        assertBreaks("not weighed", WITH_A_STEP, List.of(CLAIM, LINK, EVIDENCE), List.of(WEIGHT), List.of());
    }

    @Test
    void findsWhatLooksThroughAThingAtOneThatLostItsClass() {
        assertBreaks("no rule", WITH_A_STEP, List.of(CLAIM, LINK, EVIDENCE, WEIGHT, FOUND), List.of(RULE), List.of());
    }

    @Test
    void findsWhatSaysNowWhatMakesItATarget() {
        assertBreaks("no process", OF_A_PROPERTY, List.of(PROCESS), List.of(), List.of(HEAD, OTHER_HEAD));
        assertBreaks("no process", OF_A_PROPERTY, List.of(HEAD), List.of(PROCESS), List.of());
        assertThatCode(() -> check(OF_A_PROPERTY, List.of(PROCESS, OTHER_HEAD), List.of(), List.of(HEAD)))
                .as("what did not change was right before")
                .doesNotThrowAnyException();
    }

    @Test
    void looksEverywhereForShapesThatTakeTwoSteps() {
        assertBreaks("no name", WITH_TWO_STEPS, List.of(CLAIM, LINK, EVIDENCE, FOUND, RULE), List.of(NAME), List.of());
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
