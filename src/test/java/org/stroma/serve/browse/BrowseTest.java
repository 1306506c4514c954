package org.stroma.serve.browse;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stroma.query.format.Json;
import org.stroma.serve.Server;
import org.stroma.serve.Sites;
import tools.jackson.databind.JsonNode;

class BrowseTest {

    private static final String PREFIXES = """
            PREFIX CHEBI: <http://purl.obolibrary.org/obo/CHEBI_>
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX kg: <https://w3id.org/stroma/ontology#>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            """;

    private static final String MORE = PREFIXES + """
            BASE <http://localhost:3030/>
            GRAPH <graph/more> {
              <conflict/c1> a kg:Conflict ; kg:onClaim <claim/c681656d7637df77> .
              kg:blocks skos:definition "Takes away the function of a target." .
              CHEBI:125354 skos:broader <entity/Drug/antagonist> .
              <entity/Drug/antagonist> a kg:Drug , skos:Concept ; skos:prefLabel "antagonist" .
              <measurement/m1> a kg:Measurement ; kg:hasEvidence <evidence/2a403dfd7b1e4026> .
            }
            """;

    private static Server server;

    @BeforeAll
    static void start() {
        DatasetGraph dataset = Sites.corpus();
        Txn.executeWrite(dataset, () -> RDFParser.fromString(MORE, Lang.TRIG).parse(dataset));
        server = Sites.start(dataset, Duration.ofSeconds(20));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "relation ~ ?claim rdf:predicate ?value",
                "kind ~ ?claim rdf:subject/rdf:type ?value",
                "object-kind ~ ?claim rdf:object/rdf:type ?value",
                "document ~ ?claim kg:hasEvidence/prov:wasDerivedFrom ?value",
            })
    void countsWhatThereIsToChooseAsSparqlCountsIt(String facet, String pattern) {
        for (String filter : List.of("", "about=plerixafor", "min-belief=0.85", "sign=negated,hedged")) {
            Map<String, Integer> counted = new TreeMap<>(facet("/claims?" + filter, facet));
            counted.remove("literal");
            assertThat(counted)
                    .as(filter)
                    .isNotEmpty()
                    .isEqualTo(asked(
                            "SELECT ?value (COUNT(DISTINCT ?claim) AS ?n) { ?claim a kg:Claim . %s . %s } GROUP BY ?value"
                                    .formatted(pattern, pattern(filter))));
        }
    }

    @Test
    void countsEachFacetUnderTheFiltersOfTheOthers() {
        JsonNode all = json("/claims");
        JsonNode blocks = json("/claims?relation=blocks");
        assertThat(blocks.get("facets").get("relation"))
                .isEqualTo(all.get("facets").get("relation"));
        assertThat(sum(blocks, "sign")).isEqualTo(blocks.get("total").asInt());
        assertThat(sum(json("/claims?relation=blocks&sign=asserted"), "relation"))
                .isEqualTo(json("/claims?sign=asserted").get("total").asInt());
        int bins = 0;
        for (JsonNode bin : blocks.get("facets").get("belief")) {
            bins += bin.asInt();
        }
        assertThat(bins).isEqualTo(blocks.get("total").asInt());
        assertThat(facet("/claims?relation=blocks", "relation"))
                .containsEntry("blocks", blocks.get("total").asInt());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "relation=blocks&subject=plerixafor ~ ?claim rdf:predicate kg:blocks ; rdf:subject CHEBI:125354",
                "relation=blocks,treats ~ VALUES ?relation { kg:blocks kg:treats } ?claim rdf:predicate ?relation",
                "relation=kg:blocks&max-belief=0.5 ~ ?claim rdf:predicate kg:blocks . FILTER(?belief <= 0.5)",
                "subject=CHEBI:125354&polarity=negated ~ ?claim rdf:subject CHEBI:125354 ; kg:hasEvidence/kg:polarity kg:negated",
                "object=C-X-C motif chemokine receptor 4 ~ ?claim rdf:object <http://identifiers.org/hgnc/2561>",
                "document=seed-1.txt&kind=Drug ~ ?claim kg:hasEvidence/prov:wasDerivedFrom <http://localhost:3030/document/seed-1.txt> ; rdf:subject/rdf:type kg:Drug",
                "setting=TissueSample ~ ?claim kg:hasEvidence/kg:shownIn kg:TissueSample",
                "sign=disputed ~ ?conflict a kg:Conflict ; kg:onClaim ?claim",
                "sign=negated ~ ?claim kg:hasEvidence/kg:polarity kg:negated . FILTER NOT EXISTS { ?claim kg:hasEvidence/kg:polarity kg:affirmed } FILTER NOT EXISTS { ?c a kg:Conflict ; kg:onClaim ?claim }",
                "sign=hedged ~ ?claim kg:hasEvidence/kg:certainty kg:hedged . FILTER NOT EXISTS { ?claim kg:hasEvidence [ kg:certainty kg:asserted ; kg:polarity kg:affirmed ] }",
                "about=plerixafor&about=CXCR4 ~ VALUES ?thing { CHEBI:125354 <http://identifiers.org/hgnc/2561> } ?claim rdf:subject|rdf:object ?thing",
            })
    void findsWhatPassesAllFilters(String filters, String pattern) {
        String query =
                filters.contains("receptor 4") ? "object=" + Sites.encode("C-X-C motif chemokine receptor 4") : filters;
        assertThat(column("/claims?" + query, "claim"))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(
                        rows("SELECT DISTINCT ?claim { ?claim a kg:Claim ; kg:belief ?belief . " + pattern + " }"));
    }

    @Test
    void sortsAndShowsPageByPage() {
        List<String> all = column("/claims?sort=-belief", "belief");
        assertThat(all).isSortedAccordingTo(Comparator.comparing(Double::parseDouble, Comparator.reverseOrder()));
        assertThat(column("/claims?sort=belief", "belief"))
                .isSortedAccordingTo(Comparator.comparing(Double::parseDouble));
        assertThat(column("/claims?sort=subject", "subjectLabel")).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
        List<String> whole = column("/claims", "claim");
        List<String> pages = new ArrayList<>();
        String next = "/claims?per-page=7";
        while (!next.isEmpty()) {
            pages.addAll(column(next, "claim"));
            next = json(next).path("next").asString("");
        }
        assertThat(pages).isEqualTo(whole).doesNotHaveDuplicates();
        assertThat(column("/claims?page=99", "claim")).isEmpty();
        assertThat(page("/claims?page=99").select(".pager a").attr("href")).isEqualTo("/claims");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/claims?relation=blocks",
                "/claims?sign=negated&per-page=2",
                "/entities?kind=Drug",
                "/entities?kind=Drug,Protein&sign=asserted",
                "/documents?about=plerixafor"
            })
    void givesTheSameInEveryForm(String address) {
        String total = header(get(address, "text/html"), "X-Total-Count");
        Document html = Jsoup.parse(get(address, "text/html").body());
        int rows = html.select("table.data tbody tr").size();
        assertThat(html.select(".toolbar .note").text()).endsWith(" of " + total);
        assertThat(rows).isPositive();
        assertThat(header(get(address, "application/json"), "X-Total-Count")).isEqualTo(total);
        assertThat(json(address).get("rows").size()).isEqualTo(rows);
        HttpResponse<String> csv = get(address, "text/csv");
        assertThat(header(csv, "X-Total-Count")).isEqualTo(total);
        assertThat(csv.body().split("\r\n")).hasSize(rows + 1);
        assertThat(get(address + "&format=csv", "text/html").body()).isEqualTo(csv.body());
        HttpResponse<String> turtle = get(address, "text/turtle");
        assertThat(header(turtle, "Content-Type")).startsWith("text/turtle");
        assertThat(RDFParser.fromString(turtle.body(), Lang.TURTLE).toGraph().stream()
                        .map(triple -> triple.getSubject())
                        .distinct())
                .hasSize(rows);
    }

    @ParameterizedTest
    @CsvSource({
        "/claims?relation=blokcs, relation",
        "/claims?sign=unsure, sign",
        "/claims?subject=nobody, subject",
        "/claims?min-belief=2, min-belief",
        "/claims?max-belief=high, max-belief",
        "/claims?sort=colour, sort",
        "/claims?page=0, page",
        "/claims?per-page=1001, per-page",
        "/claims?format=xml, format",
        "/claims?relaton=blocks, relaton",
        "/entities?kind=Drugs, kind",
        "/entities?stage=best, stage",
        "/documents?year=1066, year",
        "/documents?from=spring, from",
        "/documents?to=2024-1, to",
    })
    void namesTheParameterThatItCannotTake(String address, String parameter) {
        HttpResponse<String> answer = get(address, "text/html");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains(parameter);
        HttpResponse<String> problem = get(address, "application/json");
        assertThat(header(problem, "Content-Type")).startsWith("application/problem+json");
        assertThat(Json.parse(problem.body()).get("detail").asString()).contains(parameter);
    }

    @Test
    void keepsTheWholeStateInItsLinks() {
        Document page = page("/claims?relation=blocks&about=plerixafor&sort=places");
        assertThat(page.select(".applied a").eachText())
                .contains("Relation: blocks × remove", "About: plerixafor × remove");
        assertThat(page.select(".applied a:contains(Relation)").attr("href"))
                .isEqualTo("/claims?about=plerixafor&sort=places");
        Element chosen = page.selectFirst(".facets a.f[aria-current=true]");
        assertThat(chosen).isNotNull();
        assertThat(chosen.attr("href")).isEqualTo("/claims?about=plerixafor&sort=places");
        Element asserted = page.selectFirst(".facets a.f:contains(asserted)");
        assertThat(asserted).isNotNull();
        assertThat(asserted.attr("href"))
                .isEqualTo("/claims?relation=blocks&about=plerixafor&sort=places&sign=asserted");
        assertThat(page(asserted.attr("href")).select("table.data tbody tr")).hasSize(number(asserted));
        assertThat(page.select("th[aria-sort=ascending] a").text()).startsWith("Places");
        assertThat(page.select("form.range input[type=hidden]").eachAttr("name"))
                .containsExactly("relation", "about", "sort");
        assertThat(page.select("form.sortby option[selected]").attr("value")).isEqualTo("places");
    }

    @Test
    void everyCountLeadsToAsManyRows() {
        for (String list : List.of("/claims?per-page=1000", "/entities?per-page=1000", "/documents?per-page=1000")) {
            for (Element option : page(list).select(".facets a.f, .facets .histo a")) {
                HttpResponse<String> answer = get(option.attr("href"), "application/json");
                assertThat(header(answer, "X-Total-Count"))
                        .as(option.attr("href"))
                        .isEqualTo(Integer.toString(number(option)));
            }
        }
    }

    @Test
    void tellsWhatARelationMeansAndLeadsToTheSameElsewhere() {
        Document page = page("/claims?relation=blocks");
        assertThat(page.select("h1").text()).isEqualTo("blocks");
        assertThat(page.select("p.about").text()).startsWith("Takes away the function of a target.");
        assertThat(page.select("p.about a[href^=/ask/]")).isNotEmpty();
        String query = page.select("p.about a[href^=/query]").attr("href").replaceFirst(".*query=", "");
        String sparql = URLDecoder.decode(query, StandardCharsets.UTF_8);
        assertThat(Sites.ask(server, sparql, "text/csv").body().lines().count() - 1)
                .isEqualTo(page.select("table.data tbody tr").size());
        assertThat(page.select("table.data td.q p.quote")).isNotEmpty();
        assertThat(page("/claims?sign=negated").select("p.about a")).isEmpty();
    }

    @Test
    void listsThingsWithWhatTheyActOnAndHowFarTheyHaveCome() {
        Document page = page("/entities?kind=Drug");
        Element plerixafor = page.selectFirst("table.data tr:has(p.triple a:containsOwn(plerixafor))");
        assertThat(plerixafor).isNotNull();
        assertThat(plerixafor.select("td").eachText())
                .startsWith("plerixafor antagonist")
                .contains("approved (1)");
        assertThat(plerixafor.select("td[data-h=acts on]").text()).contains("blocks CXCR4");
        assertThat(facet("/entities?kind=Drug", "stage")).containsEntry("approvedFor", 1);
        assertThat(facet("/entities", "kind")).isEqualTo(asked("""
                        SELECT ?value (COUNT(DISTINCT ?thing) AS ?n) {
                          ?thing a ?value ; skos:prefLabel|rdf:type ?any .
                          FILTER(?value IN (%s))
                        } GROUP BY ?value
                        """.formatted(classes("/entities"))));
        assertThat(column("/entities?broader=antagonist", "label")).containsExactly("plerixafor");
        String claims = plerixafor.select("td[data-h=claims] a").attr("href");
        assertThat(header(get(claims, "text/csv"), "X-Total-Count"))
                .isEqualTo(plerixafor.select("td[data-h=claims]").text());
    }

    @Test
    void listsDocumentsByDateAndByWhatTheyAreAbout() {
        Document page = page("/documents?sort=title");
        assertThat(page.select("table.data td[data-h=dated]").eachText()).contains("no date", "1 Mar 2026");
        assertThat(column("/documents?year=2026", "fileName"))
                .contains("seed-1.txt")
                .doesNotContain("seed-0.txt");
        assertThat(column("/documents?from=2026-02&to=2026-03", "fileName")).contains("seed-1.txt");
        assertThat(column("/documents?to=2026-02-28", "fileName")).doesNotContain("seed-1.txt");
        assertThat(column("/documents?year=none", "date")).isEmpty();
        assertThat(column("/documents?about=immunotherapy", "document")).containsExactlyInAnyOrderElementsOf(rows("""
                        SELECT DISTINCT ?document {
                          ?claim a kg:Claim ; rdf:subject|rdf:object <http://id.nlm.nih.gov/mesh/D007167> ;
                            kg:hasEvidence/prov:wasDerivedFrom ?document }
                        """));
        assertThat(json("/documents?sort=-numbers")
                        .get("rows")
                        .get(0)
                        .get("numbers")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void sendsTheOldBoardsToTheLists() {
        assertThat(page("/hedged").select("table.data .sign.hedged")).isNotEmpty();
        assertThat(page("/hedged").select(".applied").text()).contains("What is said: hedged");
        assertThat(page("/negated").select(".applied").text()).contains("Some place says: negated");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/claims", "/entities", "/documents", "/claims?min-belief=0.5", "/entities?kind=Drug"})
    void worksOnAGraphWithoutClaims(String address) {
        for (DatasetGraph graph : List.of(Sites.trig(""), Sites.numbers(5))) {
            try (Server empty = Sites.start(graph, Duration.ofSeconds(20))) {
                HttpResponse<String> html = Sites.get(empty, address, "text/html");
                assertThat(html.statusCode()).isEqualTo(200);
                assertThat(Jsoup.parse(html.body()).select("main .nothing")).hasSize(1);
                assertThat(header(Sites.get(empty, address, "application/json"), "X-Total-Count"))
                        .isEqualTo("0");
                assertThat(Sites.get(empty, address, "text/turtle").statusCode())
                        .isEqualTo(200);
            }
        }
    }

    private static String pattern(String filter) {
        return switch (filter) {
            case "" -> "";
            case "about=plerixafor" -> "?claim rdf:subject|rdf:object CHEBI:125354";
            case "min-belief=0.85" -> "?claim kg:belief ?belief FILTER(?belief >= 0.85)";
            default ->
                "FILTER NOT EXISTS { ?claim kg:hasEvidence [ kg:polarity kg:affirmed ; kg:certainty kg:asserted ] } "
                        + "FILTER NOT EXISTS { ?c a kg:Conflict ; kg:onClaim ?claim }";
        };
    }

    // All classes that a facet of kinds offers, as SPARQL.
    private static String classes(String address) {
        return String.join(
                ", ",
                facet(address, "kind").keySet().stream()
                        .map(name -> "kg:" + name)
                        .toList());
    }

    private static Map<String, Integer> facet(String address, String name) {
        Map<String, Integer> counts = new TreeMap<>();
        json(address)
                .get("facets")
                .get(name)
                .forEach(value -> counts.put(
                        value.get("value").asString().replace(Sites.BASE, ""),
                        value.get("count").asInt()));
        return counts;
    }

    private static int sum(JsonNode answer, String facet) {
        int sum = 0;
        for (JsonNode value : answer.get("facets").get(facet)) {
            sum += value.get("count").asInt();
        }
        return sum;
    }

    private static Map<String, Integer> asked(String query) {
        Map<String, Integer> counts = new TreeMap<>();
        Sites.ask(server, PREFIXES + query, "text/csv").body().lines().skip(1).forEach(row -> {
            String[] cells = row.split(",");
            String local =
                    cells[0].replace("https://w3id.org/stroma/ontology#", "").replace(Sites.BASE, "");
            if (!local.contains("skos/core")) {
                counts.put(local, Integer.parseInt(cells[1]));
            }
        });
        return counts;
    }

    private static List<String> rows(String query) {
        return Sites.ask(server, PREFIXES + query, "text/csv")
                .body()
                .lines()
                .skip(1)
                .toList();
    }

    private static List<String> column(String address, String name) {
        List<String> values = new ArrayList<>();
        JsonNode answer = json(
                address.contains("per-page")
                        ? address
                        : address + (address.contains("?") ? "&" : "?") + "per-page=1000");
        answer.get("rows").forEach(row -> values.add(row.path(name).asString("")));
        return values.stream().allMatch(String::isEmpty) ? Collections.emptyList() : values;
    }

    private static int number(Element option) {
        return Integer.parseInt(option.select(".num, text").text());
    }

    private static JsonNode json(String address) {
        HttpResponse<String> answer = get(address, "application/json");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Json.parse(answer.body());
    }

    private static Document page(String address) {
        HttpResponse<String> answer = get(address, "text/html");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private static HttpResponse<String> get(String address, String accept) {
        return Sites.get(server, address, accept);
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
