package org.stroma.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stroma.app.knowledge.Knowledge;
import org.stroma.graph.term.NormalName;
import org.stroma.model.concept.EntityType;
import org.stroma.model.concept.Terminology;
import org.stroma.model.concept.Terminology.Entry;
import org.stroma.model.ontology.Ontology;
import org.stroma.vocabulary.merge.TellingNames;
import org.stroma.vocabulary.ontology.OntologyFiles;

/// The files that the program brings hold what they should.
class OwnVocabularyTest {

    private static final Map<String, String> VOCABULARY = files(Path.of("data/vocabulary"), ".tsv");
    private static final List<Entry> CURATED = TerminologyFiles.curated(VOCABULARY);
    private static final Ontology ONTOLOGY = OntologyFiles.read(files(Path.of("ontology"), ".ttl"));
    private static final Terminology TERMINOLOGY = Knowledge.bundled().terminology();

    @Test
    void givesNoNameToTwoThingsOfAClass() {
        Map<String, String> owners = new HashMap<>();
        List<String> shared = new ArrayList<>();
        for (Entry entry : CURATED) {
            Stream.concat(Stream.of(entry.concept().label()), entry.names().stream())
                    .map(name -> NormalName.of(name, entry.concept().type().name()))
                    .map(name -> entry.concept().type().name() + " " + name)
                    .filter(name -> !owners.computeIfAbsent(
                                    name, none -> entry.concept().iri())
                            .equals(entry.concept().iri()))
                    .forEach(shared::add);
        }
        assertThat(shared).isEmpty();
    }

    @Test
    void hasManyCuratedEntities() {
        assertThat(CURATED).hasSizeGreaterThanOrEqualTo(800);
    }

    @Test
    void givesEveryCuratedEntityAnIri() {
        assertThat(CURATED).allSatisfy(entry -> {
            assertThat(isIri(entry.concept().iri())).as(entry.concept().iri()).isTrue();
            assertThat(entry.exactMatch()).allMatch(iri -> iri.contains("://") && isIri(iri));
            assertThat(entry.broader()).allMatch(OwnVocabularyTest::isIri);
        });
    }

    private static boolean isIri(String iri) {
        return iri.contains("://") ? URI.create(iri).isAbsolute() : iri.matches("entity/[A-Z][A-Za-z]+/[a-z0-9+-]+");
    }

    @Test
    void namesEveryThingOnce() {
        assertThat(TERMINOLOGY.entries().stream().map(entry -> entry.concept().iri()))
                .doesNotHaveDuplicates();
    }

    /// What the graph is held to by `./stroma verify`, of all that people of this project chose.
    @Test
    void labelsNoTwoCuratedThingsOfAClassAlike() {
        assertThat(CURATED.stream()
                        .map(entry -> entry.concept().type() + " "
                                + TellingNames.folded(entry.concept().label(), entry)
                                + (entry.concept().label().endsWith("+") ? "+" : "")))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "Glucophage, metformin",
        "Iressa, gefitinib",
        "Jakafi, ruxolitinib",
        "Adriamycin, doxorubicin",
        "statins, statin",
        "quetiapine fumarate, quetiapine"
    })
    void knowsBrandsSaltsAndPluralsAsOneThing(String name, String label) {
        List<String> called = TERMINOLOGY.entries().stream()
                .filter(entry -> entry.concept().type().name().equals("Drug"))
                .filter(entry -> entry.concept().label().equalsIgnoreCase(name)
                        || entry.concept().label().equals(label)
                        || entry.names().stream().anyMatch(name::equals))
                .map(entry -> entry.concept().label())
                .distinct()
                .toList();
        assertThat(called).containsExactly(label);
    }

    @Test
    void leadsNoBroaderThingBackToItself() {
        Map<String, List<String>> broader = new HashMap<>();
        CURATED.forEach(entry -> broader.put(entry.concept().iri(), entry.broader()));
        for (String start : broader.keySet()) {
            List<String> above = broader.get(start);
            for (int steps = 0; !above.isEmpty() && steps < 50; steps++) {
                assertThat(above).as("broader to %s", start).doesNotContain(start);
                above = above.stream()
                        .flatMap(iri -> broader.getOrDefault(iri, List.of()).stream())
                        .distinct()
                        .toList();
            }
        }
    }

    @Test
    void knowsTheClassOfEveryCuratedEntity() {
        List<EntityType> types = ONTOLOGY.types();
        assertThat(CURATED.stream().map(entry -> entry.concept().type()).distinct())
                .isSubsetOf(types);
    }

    @Test
    void hasStopNames() {
        assertThat(TERMINOLOGY.stopNames()).contains("ACT").doesNotContain("name");
    }

    @ParameterizedTest
    @CsvSource({
        "http://identifiers.org/hgnc/2561, CXCR4",
        "http://identifiers.org/hgnc/10672, CXCL12",
        "http://identifiers.org/hgnc/3236, EGFR",
        "http://identifiers.org/hgnc/3430, HER2",
        "http://identifiers.org/hgnc/17635, PD-L1",
        "http://identifiers.org/hgnc/1791, CDKN3",
        "http://purl.obolibrary.org/obo/CHEBI_125354, plerixafor"
    })
    void callsThingsByTheirPreferredName(String iri, String label) {
        assertThat(entry(iri).map(entry -> entry.concept().label())).contains(label);
    }

    @ParameterizedTest
    @CsvSource({
        "http://identifiers.org/hgnc/1606, CCR5",
        "http://identifiers.org/hgnc/1791, CDKN3",
        "http://identifiers.org/hgnc/11998, TP53",
        "http://identifiers.org/hgnc/6407, KRAS"
    })
    void callsGenesBySymbolOrCuratedName(String iri, String symbol) {
        Entry gene = entry(iri).orElseThrow();
        assertThat(Stream.concat(Stream.of(gene.concept().label()), gene.names().stream()))
                .contains(symbol);
    }

    @Test
    void knowsTheLibrarysNamesOfACuratedThing() {
        Entry egfr = entry("http://identifiers.org/hgnc/3236").orElseThrow();
        assertThat(egfr.curated()).isTrue();
        assertThat(egfr.names())
                .containsAll(egfr.chosen())
                .hasSizeGreaterThan(egfr.chosen().size());
    }

    @Test
    void readsTheOntologyWithoutBreach() {
        assertThat(ONTOLOGY.relations()).extracting(relation -> relation.name()).contains("blocks", "combinedWith");
        assertThat(ONTOLOGY.relation("combinedWith").symmetric()).isTrue();
        assertThat(ONTOLOGY.relation("publishedIn").functional()).isTrue();
        assertThat(ONTOLOGY.relation("blocks").wordings()).isNotEmpty();
    }

    private static Optional<Entry> entry(String iri) {
        return TERMINOLOGY.entries().stream()
                .filter(entry -> entry.concept().iri().equals(iri))
                .findFirst();
    }

    /// Path below the folder to content.
    private static Map<String, String> files(Path folder, String ending) {
        Map<String, String> files = new HashMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path :
                    paths.filter(each -> each.toString().endsWith(ending)).toList()) {
                files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readString(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
