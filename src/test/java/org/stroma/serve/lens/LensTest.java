package org.stroma.serve.lens;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stroma.serve.Extras;
import org.stroma.serve.Server;
import org.stroma.serve.Sites;

class LensTest {

    private static final String TEXT = """
            Plerixafor frees T cells

            What was found
            𝛼: Plerixafor (AMD3100) blocks CXCR4, and it may treat myeloma, which nobody had expected when the trials began.
              • It did not block CCR5 in 12 of 19 patients.

            The trial was published
            in May.
            """;
    private static final String OTHER = "Plerixafor did not block CXCR4 here.";
    private static final int MANY = 500;
    private static final String LONG =
            "Plerixafor blocks CXCR4, and the sentence goes on for some time so that it fills two lines and more of it, "
                    + "as sentences of long documents do, until it comes to its end at last.\n\n";

    private static Server server;

    @BeforeAll
    static void start() {
        StringBuilder graph = new StringBuilder("""
                @base <http://localhost:3030/> .
                @prefix kg: <https://w3id.org/stroma/ontology#> .
                @prefix dcterms: <http://purl.org/dc/terms/> .
                @prefix prov: <http://www.w3.org/ns/prov#> .
                @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
                @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
                @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
                @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
                <graph/all> {
                  <document/one.txt> a kg:Document ; kg:fileName "one.txt" ; dcterms:title "Plerixafor frees T cells" ;
                    dcterms:issued "2026-05-02"^^xsd:date ; kg:reportsOn <study/one> .
                  <document/other.txt> a kg:Document ; kg:fileName "other.txt" ; kg:publicationStatus kg:retracted .
                  <document/lost.txt> a kg:Document ; kg:fileName "lost.txt" .
                  <document/long.txt> a kg:Document ; kg:fileName "long.txt" .
                  <study/one> a kg:Study ; rdfs:label "study reported in Plerixafor frees T cells" .
                  <entity/Drug/plerixafor> a kg:Drug , skos:Concept ; skos:prefLabel "plerixafor" .
                  <entity/Protein/cxcr4> a kg:Protein , skos:Concept ; skos:prefLabel "CXCR4" .
                  <entity/Protein/ccr5> a kg:Protein , skos:Concept ; skos:prefLabel "CCR5" .
                  <entity/CellType/t-cell> a kg:CellType , skos:Concept ; skos:prefLabel "T cell" .
                  <entity/Disease/myeloma> a kg:Disease , skos:Concept ; skos:prefLabel "myeloma" .
                  kg:blocks rdfs:label "blocks"@en . kg:publishedOn rdfs:label "published on"@en .
                  kg:SampleSize rdfs:label "sample size"@en .
                  <measurement/size> a kg:Measurement ; kg:quantity kg:SampleSize ; kg:value 19.0 ; kg:unit "{patient}" ;
                    kg:counts "patients" ; kg:about <document/one.txt> ; kg:hasEvidence <evidence/size> .
                  <near-miss/1> a kg:NearMiss ; prov:wasDerivedFrom <document/one.txt> .
                  <conflict/1> a kg:Conflict ; kg:onClaim <claim/blocks> ; kg:between <claim/blocks> ; kg:onProperty kg:blocks .
                """);
        claim(graph, "frees", "mobilizes", "<entity/CellType/t-cell>");
        claim(graph, "blocks", "blocks", "<entity/Protein/cxcr4>");
        claim(graph, "named", "alsoKnownAs", "\"AMD3100\"");
        claim(graph, "treats", "treats", "<entity/Disease/myeloma>");
        claim(graph, "ccr5", "blocks", "<entity/Protein/ccr5>");
        graph.append("<claim/dated> a kg:Claim ; rdf:subject <study/one> ; rdf:predicate kg:publishedOn ; rdf:object "
                + "\"2026-05\"^^xsd:gYearMonth ; kg:belief 0.9 .\n");
        place(graph, "frees", "frees", "one.txt", TEXT, "Plerixafor frees T cells", "affirmed", "asserted");
        place(graph, "blocks", "blocks", "one.txt", TEXT, "Plerixafor (AMD3100) blocks CXCR4", "affirmed", "asserted");
        place(graph, "named", "named", "one.txt", TEXT, "Plerixafor (AMD3100", "affirmed", "asserted");
        place(graph, "treats", "treats", "one.txt", TEXT, "it may treat myeloma", "affirmed", "hedged");
        place(graph, "ccr5", "ccr5", "one.txt", TEXT, "It did not block CCR5", "negated", "asserted");
        place(graph, "dated", "dated", "one.txt", TEXT, "trial was published\nin May", "affirmed", "asserted");
        place(graph, "denied", "blocks", "other.txt", OTHER, "did not block CXCR4", "negated", "asserted");
        place(graph, "lost", "blocks", "lost.txt", "", "Plerixafor blocks CXCR4", "affirmed", "asserted");
        int number = offset(TEXT, "19 patients");
        graph.append(
                ("<evidence/size> a kg:Evidence ; kg:evidenceFor <measurement/size> ; prov:wasDerivedFrom <document/one.txt> ; "
                                + "kg:polarity kg:affirmed ; kg:certainty kg:asserted ; kg:quote \"12 of 19 patients\" ; "
                                + "kg:start %d ; kg:end %d ; kg:objectStart %d ; kg:objectEnd %d .\n")
                        .formatted(offset(TEXT, "12 of"), offset(TEXT, "patients.") + 8, number, number + 2));
        for (int at = 0; at < MANY; at++) {
            int start = at * LONG.length();
            graph.append(evidence(
                    "long-" + at, "blocks", "long.txt", "Plerixafor blocks CXCR4", start, "affirmed", "asserted"));
        }
        graph.append("}\n");
        Map<String, String> texts = Map.of("one.txt", TEXT, "other.txt", OTHER, "long.txt", LONG.repeat(MANY));
        server = Sites.start(
                Sites.trig(graph.toString()),
                Duration.ofSeconds(10),
                key -> Optional.ofNullable(texts.get(key)),
                Extras.NONE);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?sign=negated", "?relation=blocks"})
    void showsTheTextWholeAndUnchanged(String filter) {
        assertThat(text(page("/document/one.txt" + filter))).isEqualTo(TEXT);
    }

    @Test
    void marksEachPlaceByCodePointsAlsoWhereTheyOverlap() {
        Document page = page("/document/one.txt");
        Element first = mark(page, "blocks");
        assertThat(first.text()).isEqualTo("Plerixafor (AMD3100");
        assertThat(first.attr("data-n").split(" ")).hasSize(2);
        assertThat(page.select("mark[data-n=" + note(page, "blocks") + "]").eachText())
                .containsExactly(") blocks CXCR4");
        assertThat(page.select("a.ref[href=#n-" + note(page, "blocks") + "]").text())
                .isEqualTo("2–3");
    }

    @Test
    void leadsFromANumberToItsNoteAndFromTheNoteBackToThePlace() {
        Document page = page("/document/one.txt");
        assertThat(page.select(".text a.ref"))
                .isNotEmpty()
                .allSatisfy(reference ->
                        assertThat(page.select("li" + reference.attr("href"))).hasSize(1));
        assertThat(page.select("li[id^=n-] a.n"))
                .hasSize(7)
                .allSatisfy(back -> assertThat(
                                page.select("[id=" + back.attr("href").substring(1) + "]"))
                        .hasSize(1));
    }

    @Test
    void tellsAssertedHedgedAndNegatedApartInWords() {
        Document page = page("/document/one.txt");
        assertThat(mark(page, "treats").className()).isEqualTo("hedged");
        assertThat(mark(page, "ccr5").className()).isEqualTo("negated");
        assertThat(noteOf(page, "treats").select(".maybe").text()).isEqualTo("maybe");
        assertThat(noteOf(page, "ccr5").select(".not").text()).isEqualTo("not");
        assertThat(noteOf(page, "frees").select(".not, .maybe")).isEmpty();
        assertThat(page.select("nav.key a.choice .text").eachText())
                .containsExactly("asserted", "hedged", "negated", "number");
    }

    @Test
    void putsANoteBesideTheParagraphOfItsPlace() {
        Document page = page("/document/one.txt");
        Element row = noteOf(page, "ccr5").closest(".para");
        assertThat(row).isNotNull();
        assertThat(row.select(".text").text()).contains("It did not block CCR5");
        assertThat(page.select(".para.heading .text").eachText()).containsExactly("What was found");
    }

    @Test
    void givesTheTitleItsOwnMarks() {
        Document page = page("/document/one.txt");
        assertThat(page.select("h1 mark").eachText()).containsExactly("Plerixafor frees T cells");
        assertThat(page.select(".doc-head .notes li")).hasSize(1);
    }

    @Test
    void showsFactsOfTheStudyNumbersAndNearMisses() {
        Document page = page("/document/one.txt");
        assertThat(page.select("aside.strip section:has(h2:contains(The study)) dl")
                        .text())
                .isEqualTo("Published on May 2026 7");
        assertThat(page.select("aside.strip .figlist li").text()).isEqualTo("19 sample size patients");
        assertThat(page.select("aside.strip a[href^=/ask/near-misses?document=one.txt]"))
                .hasSize(1);
        assertThat(mark(page, "size").text()).isEqualTo("19");
        assertThat(page.select(".doc-meta").text())
                .contains("2 May 2026", "one.txt", "42 words", "6 claims in 6 places");
        assertThat(page.select(".doc-meta a").eachAttr("href"))
                .contains(
                        "/ask/resting-on-a-document?document=one.txt",
                        "/document/one.txt?format=txt",
                        "/data/document/one.txt.jsonld");
        assertThat(Sites.get(server, "/document/one.txt?format=txt", "text/html")
                        .body())
                .isEqualTo(TEXT);
    }

    @Test
    void showsOnlyWhatAFilterAsksForUnderTheSameNumbers() {
        String number = note(page("/document/one.txt"), "ccr5");
        Document negated = page("/document/one.txt?sign=negated");
        assertThat(negated.select("li[id^=n-]").eachAttr("id")).containsExactly("n-" + number);
        assertThat(negated.select(".reader mark").eachText()).containsExactly("It did not block CCR5");
        assertThat(negated.select("nav.key a[aria-current]").text()).startsWith("negated");
        assertThat(page("/document/one.txt?relation=blocks").select("li[id^=n-]"))
                .hasSize(2);
        assertThat(page("/document/one.txt?relation=blocks&sign=asserted").select("li[id^=n-]"))
                .hasSize(1);
        assertThat(page("/document/one.txt?sign=no-such").select("li[id^=n-]")).isEmpty();
    }

    @Test
    void namesOtherDocumentsForAndAgainstWithTheirPlaces() {
        Element others = noteOf(page("/document/one.txt"), "blocks").selectFirst("details.also");
        assertThat(others).isNotNull();
        assertThat(others.select("summary").text()).isEqualTo("+3");
        Element denied = others.selectFirst("li:has(a[href=/document/other.txt#e-denied])");
        assertThat(denied).isNotNull();
        assertThat(denied.select("svg").attr("aria-label")).isEqualTo("negated in");
        assertThat(others.select("a").eachAttr("href")).contains("/document/lost.txt#e-lost");
        assertThat(noteOf(page("/document/one.txt"), "blocks").select("a.both").attr("href"))
                .isEqualTo("/conflict/1");
    }

    @Test
    void showsTheBracketBehindAnAlias() {
        Document page = page("/claim/named");
        assertThat(page.select("#for .quote .around").eachText()).anyMatch(words -> words.startsWith(") blocks CXCR4"));
        assertThat(page.select("#belief td.q a").eachText()).containsExactly("Plerixafor (AMD3100)");
    }

    @Test
    void warnsOfADocumentThatWasTakenBack() {
        assertThat(page("/document/other.txt").select(".warning[role=note]").text())
                .contains("retracted");
        assertThat(page("/document/one.txt").select(".warning")).isEmpty();
    }

    @Test
    void saysThatATextIsMissingAndShowsTheWordsThatWereRead() {
        Document page = page("/document/lost.txt");
        assertThat(page.select(".warning").text()).contains("not kept here");
        assertThat(page.select(".reader .text mark").eachText()).containsExactly("Plerixafor blocks CXCR4");
        assertThat(page.select("[id=e-lost]")).hasSize(1);
    }

    @Test
    void showsALongDocumentOfManyPlacesQuickly() {
        page("/document/long.txt");
        long start = System.nanoTime();
        Document page = page("/document/long.txt");
        long millis = (System.nanoTime() - start) / 1_000_000;
        assertThat(page.select(".reader mark")).hasSize(MANY);
        assertThat(text(page)).isEqualTo(LONG.repeat(MANY));
        // Far more than it takes, for machines that do other work.
        assertThat(millis).isLessThan(10_000);
    }

    @Test
    void foldsNotesThatAreHigherThanTheirParagraph() {
        List<Note> notes = IntStream.rangeClosed(1, 9).mapToObj(LensTest::note).toList();
        List<MarkedPlace> places =
                notes.stream().map(note -> new MarkedPlace(0, 3, note)).toList();
        LensView.Notes folded =
                new LensRows(places).ofText("Two words in one line").getFirst().notes();
        assertThat(folded.shown()).hasSize(3);
        assertThat(folded.folded()).hasSize(6);
        assertThat(new LensRows(places.subList(0, 5))
                        .ofText("Two words in one line")
                        .getFirst()
                        .notes()
                        .folded())
                .isEmpty();
    }

    private static Note note(int number) {
        return new Note(
                number,
                "e" + number,
                "asserted",
                false,
                "",
                Optional.empty(),
                "",
                "blocks",
                "blocks",
                "",
                Optional.empty(),
                "",
                List.of(),
                0,
                "",
                "",
                "");
    }

    private static void claim(StringBuilder graph, String id, String relation, String object) {
        graph.append(
                "<claim/%s> a kg:Claim ; rdf:subject <entity/Drug/plerixafor> ; rdf:predicate kg:%s ; rdf:object %s ; kg:belief 0.9 .%n"
                        .formatted(id, relation, object));
    }

    private static void place(
            StringBuilder graph,
            String id,
            String claim,
            String document,
            String text,
            String quote,
            String polarity,
            String certainty) {
        graph.append(evidence(id, claim, document, quote, Math.max(0, offset(text, quote)), polarity, certainty));
    }

    private static String evidence(
            String id, String claim, String document, String quote, int start, String polarity, String certainty) {
        return String.format(
                Locale.ROOT,
                "<claim/%2$s> kg:hasEvidence <evidence/%1$s> . <evidence/%1$s> a kg:Evidence ; kg:evidenceFor <claim/%2$s> ; "
                        + "prov:wasDerivedFrom <document/%3$s> ; kg:quote \"\"\"%4$s\"\"\" ; kg:start %5$d ; kg:end %6$d ; "
                        + "kg:polarity kg:%7$s ; kg:certainty kg:%8$s .%n",
                id,
                claim,
                document,
                quote,
                start,
                start + quote.codePointCount(0, quote.length()),
                polarity,
                certainty);
    }

    private static int offset(String text, String words) {
        int at = text.indexOf(words);
        return at < 0 ? -1 : text.codePointCount(0, at);
    }

    // The text column without the numbers of the notes.
    private static String text(Document page) {
        Document copy = page.clone();
        copy.select(".ref").remove();
        StringBuilder text = new StringBuilder();
        copy.select("h1.text, .reader .text").forEach(part -> text.append(part.wholeText()));
        return text.toString();
    }

    private static Element mark(Document page, String evidence) {
        return page.select("[id=e-" + evidence + "] mark").getFirst();
    }

    private static Element noteOf(Document page, String evidence) {
        return page.select("li:has(> a.n[href=#e-" + evidence + "])").getFirst();
    }

    private static String note(Document page, String evidence) {
        return noteOf(page, evidence).id().substring(2);
    }

    private static Document page(String path) {
        HttpResponse<String> response = Sites.get(server, path, "text/html");
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(response.body());
    }
}
