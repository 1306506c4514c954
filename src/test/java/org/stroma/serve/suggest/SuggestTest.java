package org.stroma.serve.suggest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stroma.serve.Sites.encode;
import static org.stroma.serve.Sites.get;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stroma.query.format.Json;
import tools.jackson.databind.JsonNode;

class SuggestTest extends NamedSite {

    @Test
    void tellsWhatAThingIsAndWhereItsPageIs() {
        JsonNode drug = suggested("plerixafor").getFirst();
        assertThat(drug.get("iri").asString()).isEqualTo("http://purl.obolibrary.org/obo/CHEBI_125354");
        assertThat(drug.get("label").asString()).isEqualTo("plerixafor");
        assertThat(drug.get("kind").asString()).isEqualTo("Drug");
        assertThat(drug.get("matched").asString()).isEqualTo("plerixafor");
        assertThat(drug.get("claims").asInt()).isEqualTo(2);
        assertThat(drug.get("address").asString())
                .isEqualTo("/describe?iri=http%3A%2F%2Fpurl.obolibrary.org%2Fobo%2FCHEBI_125354");
        assertThat(suggested("T cell inf").getFirst().get("address").asString())
                .isEqualTo("/entity/Process/t-cell-infiltration");
    }

    @Test
    void ranksByFitThenThingsBeforeWhatSpeaksOfThemThenByClaims() {
        assertThat(labels("plerix"))
                .containsExactly(
                        "plerix",
                        "plerixat",
                        "plerixafor",
                        "plerixamine",
                        "Plerixafor frees cells",
                        "plerixafor study",
                        "beta plerixin",
                        "oxyplerixane");
        JsonNode document = suggested("plerixafor frees").getFirst();
        assertThat(document.get("kind").asString()).isEqualTo("Document");
        assertThat(document.get("claims").asInt()).isEqualTo(2);
    }

    @Test
    void foldsCaseSpacesPunctuationAccentsAndGreek() {
        for (String typed : List.of("t-cell inf", "T CELL INF", "tcell-inf", "Tçell inf", "  t cell   infiltration ")) {
            assertThat(labels(typed)).as(typed).containsExactly("T-cell infiltration");
        }
        assertThat(labels("tnf alpha")).containsExactly("TNF-α");
        assertThat(labels("TNFα")).containsExactly("TNF-α");
    }

    @Test
    void showsTheSynonymOrIdentifierThatMatched() {
        assertThat(matched("amd-3100")).containsExactly("AMD3100");
        assertThat(matched("mozo")).containsExactly("Mozobil");
        assertThat(matched("CHEBI:125354")).containsExactly("CHEBI:125354");
        assertThat(matched("chebi:1253")).containsExactly("CHEBI:125354");
        assertThat(matched("DRUGBANK:DB06809")).containsExactly("DRUGBANK:DB06809");
        assertThat(matched("DB06809")).containsExactly("DRUGBANK:DB06809");
        assertThat(matched("http://identifiers.org/hgnc/2561")).containsExactly("HGNC:2561");
    }

    @Test
    void forgivesOneLetterInFourAndTwoInEight() {
        assertThat(labels("fusim")).containsExactly("CXCR4");
        assertThat(labels("fuzim")).isEmpty();
        assertThat(labels("lusin")).isEmpty();
        assertThat(labels("fus1")).containsExactly("CXCR4");
        assertThat(labels("plexirafor").getFirst()).isEqualTo("plerixafor");
        assertThat(labels("plerixofor").getFirst()).isEqualTo("plerixafor");
        assertThat(labels("infiltratoin")).containsExactly("T-cell infiltration");
        assertThat(labels("t cell infiltrr")).containsExactly("T-cell infiltration");
    }

    @Test
    void takesWhatBeginsANameForNoTypo() {
        assertThat(labels("cxcr")).containsExactly("CXCR4", "CXCR4 S338X");
        assertThat(labels("filtr")).containsExactly("T-cell infiltration");
        // Not inside one word.
        assertThat(labels("ellinf")).isEmpty();
    }

    @Test
    void givesOnlyThingsOfTheKindsAskedFor() {
        assertThat(labels("cxcr4")).containsExactly("CXCR4", "CXCR4 S338X");
        assertThat(labels("cxcr4", "&kind=Variant")).containsExactly("CXCR4 S338X");
        assertThat(labels("cxcr4", "&kind=Protein")).hasSize(2);
        assertThat(labels("c", "&kind=Drug")).isEmpty();
        assertThat(labels("p", "&kind=Study,Document")).containsExactly("Plerixafor frees cells", "plerixafor study");
        assertThat(labels("p", "&kind=kg:Study&kind=" + encode("https://w3id.org/stroma/ontology#Document")))
                .hasSize(2);
        assertThat(labels("cxcr5", "&kind=Variant")).containsExactly("CXCR4 S338X");
        assertThat(suggested("s338x").getFirst().get("kind").asString()).isEqualTo("Variant");
    }

    @Test
    void givesAsManyAsAskedForAndEachThingOnce() {
        assertThat(labels("plerix", "&limit=2")).containsExactly("plerix", "plerixat");
        assertThat(labels("p", "&limit=1000")).doesNotHaveDuplicates();
        assertThat(get(server, "/suggest?q=p&limit=0", "*/*").statusCode()).isEqualTo(400);
        assertThat(get(server, "/suggest?q=p&limit=x", "*/*").statusCode()).isEqualTo(400);
    }

    @Test
    void takesWhateverIsTyped() {
        for (String typed :
                List.of("", " ", "(", "a:b/*", "+-", "😀", "x".repeat(5000), "\"", "http://", ":", "a\nb")) {
            assertThat(labels(typed)).as(typed).isEmpty();
        }
        assertThat(get(server, "/suggest", "*/*").statusCode()).isEqualTo(400);
        assertThat(get(server, "/suggest?q=x", "image/png").statusCode()).isEqualTo(406);
    }

    @Test
    void servesReconciliationToo() {
        JsonNode result = Json.parse(get(server, "/reconcile/suggest/entity?prefix=mozo", "*/*")
                        .body())
                .get("result");
        assertThat(result.size()).isEqualTo(1);
        assertThat(result.get(0).get("name").asString()).isEqualTo("plerixafor");
        assertThat(result.get(0).get("description").asString()).isEqualTo("also Mozobil");
    }

    private static List<JsonNode> suggested(String typed) {
        return suggested(typed, "");
    }

    private static List<JsonNode> suggested(String typed, String more) {
        return Json.parse(get(server, "/suggest?q=" + encode(typed) + more, "application/json")
                        .body())
                .valueStream()
                .toList();
    }

    private static List<String> labels(String typed) {
        return labels(typed, "");
    }

    private static List<String> labels(String typed, String more) {
        return suggested(typed, more).stream()
                .map(each -> each.get("label").asString())
                .toList();
    }

    private static List<String> matched(String typed) {
        return suggested(typed).stream()
                .map(each -> each.get("matched").asString())
                .toList();
    }
}
