package org.stroma.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Labels, quotes, texts and requests that hold script.
class EscapingTest {

    private static final String SCRIPT = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>";

    private static final String GRAPH = """
            @base <http://localhost:3030/> .
            @prefix kg: <https://w3id.org/stroma/ontology#> .
            @prefix prov: <http://www.w3.org/ns/prov#> .
            @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            <g> {
              <entity/Drug/x> a kg:Drug , skos:Concept ; skos:prefLabel "%1$s" ; skos:altLabel "%1$s" ;
                skos:exactMatch <javascript:alert(1)> .
              <document/x> a kg:Document ; kg:fileName "%1$s" .
              <claim/x> a kg:Claim ; rdf:subject <entity/Drug/x> ; rdf:predicate kg:blocks ; rdf:object "%1$s" ;
                kg:belief 0.5 ; kg:hasEvidence <evidence/x> .
              <evidence/x> a kg:Evidence ; kg:evidenceFor <claim/x> ; prov:wasDerivedFrom <document/x> ;
                kg:polarity kg:affirmed ; kg:certainty kg:hedged ; kg:cue "script" ; kg:quote "%1$s" ;
                kg:start 0 ; kg:end 25 ; kg:subjectStart 0 ; kg:subjectEnd 8 ; kg:objectStart 3 ; kg:objectEnd 99 .
            }
            """.formatted(SCRIPT.replace("\"", "\\\""));

    @Test
    void isShownAndNeverRun() {
        try (Server server =
                Sites.start(Sites.trig(GRAPH), Duration.ofSeconds(10), key -> Optional.of(SCRIPT), Extras.NONE)) {
            for (String path : new String[] {
                "/entity/Drug/x",
                "/claim/x",
                "/evidence/x",
                "/document/x",
                "/hedged",
                "/claims?about=" + Sites.encode(SCRIPT),
                "/entities?show=" + Sites.encode(SCRIPT),
                "/documents",
                "/search?q=" + Sites.encode(SCRIPT),
                "/",
                "/ask/hedged?entity=" + Sites.encode(SCRIPT),
                "/query?query=" + Sites.encode(SCRIPT),
                "/ask/hedged"
            }) {
                HttpResponse<String> response = Sites.get(server, path, "text/html");
                assertThat(response.body()).as(path).doesNotContain("<script>", "<img", "\"javascript:");
            }
        }
    }

    @Test
    void doesNotMakeMarkupOfAnErrorMessage() {
        try (Server server = Sites.start(Sites.trig(GRAPH), Duration.ofSeconds(10))) {
            HttpResponse<String> response =
                    Sites.get(server, "/describe?iri=" + Sites.encode("<script>x</script>"), "text/html");
            assertThat(response.statusCode()).isEqualTo(404);
            assertThat(response.body()).contains("&lt;script>x").doesNotContain("<script>");
        }
    }
}
