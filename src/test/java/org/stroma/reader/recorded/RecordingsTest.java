package org.stroma.reader.recorded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stroma.model.concept.EntityType;
import org.stroma.model.document.Document;
import org.stroma.model.document.Unreadable;
import org.stroma.model.evidence.Certainty;
import org.stroma.model.evidence.Polarity;
import org.stroma.model.evidence.ReaderId;
import org.stroma.model.ontology.BareRelation;
import org.stroma.model.ontology.Lexicon;
import org.stroma.model.ontology.Ontology;
import org.stroma.model.ontology.Relation;
import org.stroma.reader.Documents;
import org.stroma.reader.statement.ReaderReport;
import org.stroma.reader.statement.Statement;

class RecordingsTest {

    private static final Document DOCUMENT = Documents.of("a.txt", "Plerixafor blocks CXCR4.\nIL-6 may raise CRP.");
    private static final Vocabulary VOCABULARY = new Vocabulary(
            new Ontology(
                    List.of(new EntityType("Drug"), new EntityType("Protein")),
                    List.of(
                            relation("blocks", "Drug", "Protein"),
                            relation("promotes", "Protein", "Protein"),
                            relation("suppresses", "Protein", "Process")),
                    new Lexicon(Map.of())),
            "type\trelation\tpolarity\nInhibition\tsuppresses,blocks\taffirmed\nIncreaseAmount\tpromotes\taffirmed\n",
            "name\tclass\nCHEBI\tDrug\nHGNC\tProtein\nChemical\tDrug\nGene\tProtein\n");

    @TempDir
    private Path folder = Path.of("");

    private final List<Unreadable> refused = new ArrayList<>();

    private static Relation relation(String name, String subject, String object) {
        return BareRelation.between(name, Set.of(new EntityType(subject)), Set.of(new EntityType(object)));
    }

    private List<ReaderReport> read(String name, String content) throws IOException {
        Path file = folder.resolve("reach").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
        return Recordings.read(List.of(file), VOCABULARY, refused::add).of(DOCUMENT);
    }

    private static Stream<String> claims(List<ReaderReport> told) {
        return told.stream()
                .flatMap(each -> each.statements().stream())
                .map(each -> each.subject().name() + " " + each.relation() + " "
                        + each.object().name() + " " + each.polarity() + " " + each.certainty() + " in "
                        + each.quote());
    }

    @Test
    void readsOurOwnFormatAndNamesTheReaderAfterTheFolder() throws IOException {
        List<ReaderReport> told = read("a.json", """
                {"document": "a.txt", "claims": [
                  {"subject": {"name": "plerixafor", "surface": "Plerixafor", "type": "Drug"}, "relation": "blocks",
                   "object": {"name": "CXCR4", "surface": "CXCR4", "type": "Protein"},
                   "polarity": "affirmed", "certainty": "asserted", "cue": "", "quote": "Plerixafor blocks CXCR4"},
                  {"subject": "no thing", "relation": "blocks"}]}
                """);
        assertThat(claims(told))
                .containsExactly("plerixafor blocks CXCR4 AFFIRMED ASSERTED in Plerixafor blocks CXCR4");
        assertThat(told.getFirst().reader()).isEqualTo(new ReaderId("reach", ""));
        assertThat(told.getFirst().broken()).hasSize(1);
        assertThat(refused).isEmpty();
    }

    @Test
    void readsStatementsOfIndra() throws IOException {
        List<ReaderReport> told = read("statements.json", """
                [{"type": "Inhibition",
                  "subj": {"name": "plerixafor", "db_refs": {"CHEBI": "CHEBI:125354", "TEXT": "Plerixafor"}},
                  "obj": {"name": "CXCR4", "db_refs": {"HGNC": "2561", "TEXT": "CXCR4"}},
                  "evidence": [{"source_api": "sparser", "text": "Plerixafor blocks CXCR4.", "text_refs": {}}]},
                 {"type": "IncreaseAmount",
                  "subj": {"name": "IL6", "db_refs": {"HGNC": "6018"}},
                  "obj": {"name": "CRP", "db_refs": {"HGNC": "2367"}},
                  "evidence": [{"source_api": "sparser", "text": "IL-6 may raise CRP.", "epistemics": {"hypothesis": true},
                    "annotations": {"agents": {"raw_text": ["IL-6", "CRP"]}}}]},
                 {"type": "ActiveForm", "agent": {"name": "X", "db_refs": {}},
                  "evidence": [{"source_api": "sparser", "text": "Plerixafor blocks CXCR4."}]}]
                """);
        assertThat(claims(told))
                .containsExactly(
                        "plerixafor blocks CXCR4 AFFIRMED ASSERTED in Plerixafor blocks CXCR4.",
                        "IL6 promotes CRP AFFIRMED HEDGED in IL-6 may raise CRP.");
        assertThat(told.getFirst().reader().name()).isEqualTo("sparser");
        assertThat(told.getFirst().statements().get(1).subject().surface()).isEqualTo("IL-6");
    }

    @Test
    void readsRelationsAndEventsOfBratWithTheirOffsets() throws IOException {
        Files.createDirectories(folder.resolve("reach"));
        Files.writeString(folder.resolve("reach/a.txt"), DOCUMENT.text().toString());
        List<ReaderReport> told = read("a.ann", """
                T1\tChemical 0 10\tPlerixafor
                T2\tGene 18 23\tCXCR4
                T3\tGene 25 29\tIL-6
                T4\tGene 40 43\tCRP
                T5\tIncreaseAmount 34 39\traise
                R1\tInhibition Arg1:T1 Arg2:T2
                E1\tIncreaseAmount:T5 Theme:T4 Cause:T3
                A1\tSpeculation E1
                A2\tNegation R1
                T9\tGene 90 99\tbeyond
                """);
        assertThat(claims(told))
                .containsExactly(
                        "Plerixafor blocks CXCR4 NEGATED ASSERTED in Plerixafor blocks CXCR4",
                        "IL-6 promotes CRP AFFIRMED HEDGED in IL-6 may raise CRP");
        assertThat(told.getFirst().broken()).singleElement().asString().contains("T9");
    }

    @Test
    void readsRelationsOfBiocBetweenAnnotationsThatStandWhereTheySay() throws IOException {
        List<ReaderReport> told = read("bioc.json", """
                {"documents": [{"id": "a", "passages": [{"offset": 100, "text": "Plerixafor blocks CXCR4.",
                  "annotations": [
                    {"id": "1", "infons": {"type": "Chemical", "identifier": "MESH:C088327"}, "text": "Plerixafor",
                     "locations": [{"offset": 100, "length": 10}]},
                    {"id": "2", "infons": {"type": "Gene"}, "text": "CXCR4", "locations": [{"offset": 118, "length": 5}]},
                    {"id": "3", "infons": {"type": "Gene"}, "text": "CCR5", "locations": [{"offset": 118, "length": 4}]}],
                  "relations": [{"infons": {"type": "Inhibition"},
                    "nodes": [{"refid": "MESH:C088327", "role": ""}, {"refid": "2", "role": ""}]}]}]}]}
                """);
        assertThat(claims(told))
                .containsExactly("Plerixafor blocks CXCR4 AFFIRMED ASSERTED in Plerixafor blocks CXCR4");
        assertThat(told.getFirst().broken()).singleElement().asString().contains("CCR5");
    }

    @Test
    void readsTheSameRelationsFromBiocXml() throws IOException {
        List<ReaderReport> told = read("bioc.xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <!DOCTYPE collection SYSTEM "BioC.dtd">
                <collection><source>somebody</source><date>2026</date><key>k</key>
                 <document><id>a</id>
                  <passage><infon key="type">abstract</infon><offset>100</offset><text>Plerixafor blocks CXCR4.</text>
                   <annotation id="1"><infon key="type">Chemical</infon><infon key="identifier">MESH:C088327</infon>
                    <location offset="100" length="10"/><text>Plerixafor</text></annotation>
                   <annotation id="2"><infon key="type">Gene</infon><infon key="identifier">7852</infon>
                    <location offset="118" length="5"/><text>CXCR4</text></annotation>
                   <annotation id="3"><infon key="type">Gene</infon>
                    <location offset="118" length="4"/><text>CCR5</text></annotation>
                   <relation id="R1"><infon key="type">Inhibition</infon>
                    <node refid="1" role="Arg1"/><node refid="2" role="Arg2"/></relation>
                  </passage>
                  <passage><offset>125</offset>
                   <sentence><offset>125</offset><text>IL-6 may raise CRP.</text>
                    <annotation id="4"><infon key="type">Gene</infon><location offset="125" length="4"/><text>IL-6</text></annotation>
                    <annotation id="5"><infon key="type">Gene</infon><location offset="140" length="3"/><text>CRP</text></annotation>
                    <relation id="R2"><infon key="type">IncreaseAmount</infon><node refid="4" role=""/><node refid="5" role=""/></relation>
                   </sentence></passage>
                  <relation id="R3"><infon key="entity1">MESH:C088327</infon><infon key="entity2">7852</infon>
                   <infon key="type">Inhibition</infon></relation>
                 </document></collection>
                """);
        assertThat(claims(told).distinct())
                .containsExactly(
                        "Plerixafor blocks CXCR4 AFFIRMED ASSERTED in Plerixafor blocks CXCR4",
                        "IL-6 promotes CRP AFFIRMED ASSERTED in IL-6 may raise CRP");
        assertThat(told.getFirst().broken()).singleElement().asString().contains("CCR5");
        assertThat(refused).isEmpty();
    }

    @Test
    void readsNoEntityFromOutsideAndRefusesOtherXml() throws IOException {
        Files.writeString(folder.resolve("secret.txt"), "topsecret");
        List<ReaderReport> told =
                read("hostile.xml", """
                <!DOCTYPE collection [<!ENTITY leak SYSTEM "%s">]>
                <collection><document><id>a</id><passage><offset>0</offset><text>&leak;</text></passage></document></collection>
                """.formatted(folder.resolve("secret.txt").toUri()));
        assertThat(told.toString()).doesNotContain("topsecret");
        assertThat(read("page.xml", "<html><body/></html>")).isEmpty();
        assertThat(read("cut.xml", "<collection><document>")).isEmpty();
        assertThat(refused)
                .extracting(Unreadable::reason)
                .hasSizeGreaterThanOrEqualTo(2)
                .allMatch(reason -> reason.contains("no "));
    }

    @Test
    void saysWhichFileHoldsNoReadings() throws IOException {
        assertThat(read("b.json", "{\"a\": 1}")).isEmpty();
        assertThat(read("c.json", "no JSON")).isEmpty();
        assertThat(refused).extracting(Unreadable::reason).hasSize(2).allMatch(reason -> reason.contains("no "));
    }

    @Test
    void keepsAStatementWithAllThatItSays() throws IOException {
        Statement said = read("a.json", """
                {"document": "a.txt", "reader": "ours", "version": "2", "claims": [
                  {"subject": {"name": "IL-6", "type": "Protein"}, "relation": "publishedOn", "object": {"value": "2024-01-02"},
                   "polarity": "negated", "certainty": "hedged", "cue": "may", "quote": "IL-6 may"}]}
                """).getFirst().statements().getFirst();
        assertThat(said.polarity()).isEqualTo(Polarity.NEGATED);
        assertThat(said.certainty()).isEqualTo(Certainty.HEDGED);
        assertThat(said.object().value()).isEqualTo("2024-01-02");
        assertThat(said.subject().surface()).isEmpty();
    }
}
