package org.stroma.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stroma.query.engine.Answer;
import org.stroma.query.engine.BadParameter;
import org.stroma.query.engine.Corpus;
import org.stroma.query.engine.QueryEngine;
import org.stroma.query.engine.QueryFailed;

class QuestionTest {

    private static final String HEADER = """
            #+ title: What?
            #+ description: One line
            #+ description: and another.
            #+ group: Trust
            """;

    @Test
    void readsHeaderAndParameters() {
        Question question = Question.parse("what.rq", HEADER + """
                        #+ param: drug entity required "a drug"
                        #+ param: least number default=0.5 "least belief"
                        #+ example: drug="T cell" least=1
                        SELECT * { ?drug ?p ?least }
                        """);
        assertThat(question.name()).isEqualTo("what");
        assertThat(question.description()).isEqualTo("One line and another.");
        assertThat(question.parameters())
                .extracting(Parameter::kind)
                .containsExactly(Parameter.Kind.ENTITY, Parameter.Kind.NUMBER);
        assertThat(question.parameters().get(1).fallback()).contains("0.5");
        assertThat(question.example()).isEqualTo(Map.of("drug", "T cell", "least", "1"));
    }

    @Test
    void takesAPlainQueryWithoutHeader() {
        assertThat(Question.parse("my-own.rq", "ASK {}").title()).isEqualTo("my own");
    }

    @Test
    void namesFileAndLineOfABrokenHeader() {
        assertBroken("#+ titel: x\nASK {}", "q.rq:1: unknown key titel");
        assertBroken("#+ title\nASK {}", "q.rq:1: expected");
        assertBroken("#+ title: x\nASK {}", "the header has no description");
        assertBroken(HEADER + "#+ param: drug thing optional \"x\"\nSELECT * {?drug ?p ?o}", "q.rq:5: no such type");
        assertBroken(HEADER + "#+ param: drug entity maybe \"x\"\nSELECT * {?drug ?p ?o}", "q.rq:5: expected required");
        assertBroken(HEADER + "#+ example: drug=\nASK {}", "q.rq:5: expected name=value");
        assertBroken(
                HEADER + "#+ param: drug entity optional \"x\"\nSELECT * {?s ?p ?o}", "no variable for parameter drug");
        assertBroken(HEADER + "#+ example: drug=x\nASK {}", "which is no parameter");
        assertBroken("SELECT {", "q.rq: no valid SPARQL");
    }

    @Test
    void bindsNamesSynonymsCuriesAndIrisToTheSameThing() {
        for (String name : new String[] {
            "Plerixafor",
            "mozobil",
            "PLERIXAFOR",
            "CHEBI:125354",
            "chebi:125354",
            "DRUGBANK:DB06809",
            "http://purl.obolibrary.org/obo/CHEBI_125354"
        }) {
            assertThat(Corpus.ask("approvals", Map.of("drug", name)).rows())
                    .as(name)
                    .hasSize(2);
        }
    }

    @Test
    void takesNamesByTheLetter() {
        assertThat(Corpus.ask("combinations", Map.of("drug", "Plerixafor + Pembrolizumab"))
                        .rows())
                .isEmpty();
        assertThatThrownBy(() -> Corpus.ask("approvals", Map.of("drug", "plerixa.or")))
                .isInstanceOf(UnknownName.class);
        assertThat(Corpus.ask("claims-about", Map.of("entity", "u.s. food AND drug administration"))
                        .rows())
                .hasSize(1);
    }

    @Test
    void saysThatANameIsUnknownAndOffersTheNearest() {
        assertThatThrownBy(() -> Corpus.ask("approvals", Map.of("drug", "plerixafur")))
                .isInstanceOfSatisfying(UnknownName.class, unknown -> {
                    assertThat(unknown.nearest()).first().isEqualTo("plerixafor");
                    assertThat(unknown.nearest()).hasSizeLessThanOrEqualTo(5);
                })
                .hasMessageContaining("\"plerixafur\" (drug). Did you mean plerixafor");
        assertThatThrownBy(() -> Corpus.ask("claims-about", Map.of("entity", "CXCR4", "relation", "block")))
                .isInstanceOf(UnknownName.class)
                .hasMessageContaining("Did you mean blocks");
        assertThatThrownBy(() -> Corpus.ask("approvals", Map.of("drug", "CHEBI:1")))
                .isInstanceOf(UnknownName.class);
    }

    @Test
    void refusesMissingUnknownAndMalformedValues() {
        assertThatThrownBy(() -> Corpus.ask("claims-about", Map.of("entity", " ")))
                .isInstanceOf(BadParameter.class)
                .hasMessageContaining("claims-about needs entity");
        assertThatThrownBy(() -> Corpus.ask("contents", Map.of("drug", "x")))
                .isInstanceOf(BadParameter.class)
                .hasMessage("contents takes no parameter drug; it takes none");
        assertThatThrownBy(() -> Corpus.ask("weakest-claims", Map.of("below", "much")))
                .isInstanceOf(BadParameter.class)
                .hasMessageContaining("below must be a number");
    }

    @Test
    void takesNoValueForSparql() {
        assertThatThrownBy(() -> Corpus.ask("approvals", Map.of("drug", "\" } ?s ?p ?o { \"")))
                .isInstanceOf(UnknownName.class);
        assertThatThrownBy(() -> Corpus.ask("approvals", Map.of("drug", "http://x/> <y")))
                .isInstanceOf(UnknownName.class);
    }

    @Test
    void bindsTextDatesAndIris() {
        Question question = Question.parse("q.rq", HEADER + """
                        #+ param: text text optional "x"
                        #+ param: day date optional "x"
                        #+ param: iri iri optional "x"
                        SELECT ?text ?day ?iri { OPTIONAL { ?text ?day ?iri FILTER(false) } }
                        """);
        Answer answer =
                question.ask(Corpus.engine(), Map.of("text", "it's \"so\"", "day", "2026-02", "iri", "kg:blocks"));
        assertThat(Corpus.rows(answer, "text", "day", "iri"))
                .containsExactly("it's \"so\" | 2026-02 | https://w3id.org/stroma/ontology#blocks");
        assertThat(answer.rows().getFirst().get(1).datatype()).contains("http://www.w3.org/2001/XMLSchema#gYearMonth");
        assertThatThrownBy(() -> question.ask(Corpus.engine(), Map.of("day", "yesterday")))
                .isInstanceOf(BadParameter.class);
        assertThatThrownBy(() -> question.ask(Corpus.engine(), Map.of("iri", "no iri")))
                .isInstanceOf(BadParameter.class);
    }

    @Test
    void bindsChoicesTruthsClassesAndDocuments() {
        Question question = Question.parse("q.rq", HEADER + """
                        #+ param: pick red|green optional "x"
                        #+ param: flag boolean optional "x"
                        #+ param: document document optional "x"
                        SELECT ?pick ?flag ?document { OPTIONAL { ?pick ?flag ?document FILTER(false) } }
                        """);
        Answer answer = question.ask(Corpus.engine(), Map.of("pick", "GREEN", "flag", "yes", "document", "seed-0.txt"));
        assertThat(Corpus.rows(answer, "pick", "flag", "document"))
                .containsExactly("green | true | http://localhost:3030/document/seed-0.txt");
        assertThatThrownBy(() -> question.ask(Corpus.engine(), Map.of("pick", "blue")))
                .hasMessageContaining("pick must be one of red, green");
        assertThatThrownBy(() -> question.ask(Corpus.engine(), Map.of("flag", "maybe")))
                .isInstanceOf(BadParameter.class);
        assertThatThrownBy(() -> question.ask(Corpus.engine(), Map.of("document", "seed-9.txt")))
                .hasMessageContaining("Did you mean seed-0.txt");
        assertThatThrownBy(() -> question.ask(Corpus.engine(), Map.of("document", "plerixafor")))
                .isInstanceOf(UnknownName.class);
    }

    @Test
    void tellsWhichValueMatchesNothing() {
        Question question = Corpus.QUESTIONS.find("drugs-blocking-receptors").orElseThrow();
        assertThat(question.matchingNothing(Corpus.engine(), Map.of("drug", "plerixafor", "receptor", "CXCL12")))
                .containsExactly("receptor");
    }

    @Test
    void tellsSubqueriesTheValuesOfWhatTheyGive() {
        Question question = Question.parse("most.rq", HEADER + """
                        #+ param: drug entity optional "a drug"
                        PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
                        SELECT DISTINCT ?drug ?places ?first {
                          { SELECT ?drug (COUNT(?claim) AS ?places) { ?claim rdf:subject ?drug } GROUP BY ?drug }
                          OPTIONAL { SELECT ?drug (MIN(STR(?of)) AS ?first) { ?of rdf:subject ?drug } GROUP BY ?drug }
                          { SELECT (COUNT(?drug) AS ?all) { ?any rdf:subject ?drug } }
                          { SELECT ?drug { ?some rdf:subject ?drug } ORDER BY ?drug LIMIT 100 }
                        }
                        """);
        String told = question.sparql(Corpus.engine(), Map.of("drug", "plerixafor"));
        assertThat(told.split("VALUES \\?drug", -1)).as(told).hasSize(4);
        assertThat(question.ask(Corpus.engine(), Map.of("drug", "plerixafor")).rows())
                .hasSize(1);
    }

    @Test
    void looksForNoPlaceOfAThingThatNobodyAsksAbout() {
        Question question = Question.parse("all.rq", HEADER + """
                        #+ param: entity entity optional "anything"
                        PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
                        SELECT DISTINCT ?claim ?subject ?object {
                          { ?claim rdf:subject ?entity } UNION { ?claim rdf:object ?entity }
                          ?claim rdf:subject ?subject ; rdf:object ?object .
                        } ORDER BY ?claim
                        """);
        List<String> asked = new ArrayList<>();
        QueryEngine watched = query -> {
            asked.add(query.serialize());
            return Corpus.engine().run(query);
        };
        Answer all = question.ask(watched, Map.of());
        assertThat(asked).hasSize(1).noneMatch(query -> query.contains("UNION"));
        assertThat(all.rows())
                .isEqualTo(
                        Corpus.engine().run(Question.parsed(question.sparql())).rows());
        assertThat(question.ask(Corpus.engine(), Map.of("entity", "plerixafor")).rows())
                .hasSizeBetween(1, all.rows().size() - 1);
    }

    @Test
    void keepsAUnionThatSaysMore() {
        Question question = Corpus.QUESTIONS.find("combinations").orElseThrow();
        assertThat(question.ask(Corpus.engine(), Map.of()).rows())
                .isEqualTo(
                        Corpus.engine().run(Question.parsed(question.sparql())).rows());
    }

    @Test
    void endsAQueryThatTakesTooLong() {
        Question slow = Question.parse(
                "slow.rq",
                "SELECT (COUNT(*) AS ?n) { GRAPH ?g1 {?a ?b ?c} GRAPH ?g2 {?d ?e ?f} GRAPH ?g3 {?g ?h ?i} }");
        QueryEngine hasty = QueryEngine.over(Corpus.DATASET, Duration.ofMillis(50));
        assertThatThrownBy(() -> slow.ask(hasty, Map.of()))
                .isInstanceOfSatisfying(
                        QueryFailed.class,
                        failed -> assertThat(failed.isTimeout()).isTrue());
    }

    private static void assertBroken(String content, String message) {
        assertThatThrownBy(() -> Question.parse("q.rq", content))
                .isInstanceOf(BadQuestion.class)
                .hasMessageStartingWith("q.rq:")
                .hasMessageContaining(message);
    }
}
