package org.stroma.vocabulary.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.EntityType;
import org.stroma.model.concept.Merge;
import org.stroma.model.concept.NameVerdict;
import org.stroma.model.concept.Terminology.Entry;
import org.stroma.vocabulary.curated.CuratorNames;
import org.stroma.vocabulary.entry.Curies;

class JoiningTest {

    private static final String DOID = "http://purl.obolibrary.org/obo/DOID_";
    private static final String CHEBI = "http://purl.obolibrary.org/obo/CHEBI_";
    private static final SameWords NO_WORDS = new SameWords(List.of());
    private static final String MESH = "http://id.nlm.nih.gov/mesh/";

    private static Entry entry(String iri, String label, String type, List<String> names, String... exact) {
        return new Entry(
                new Concept(iri, label, new EntityType(type)), names, List.of(exact), List.of(), List.of(), false);
    }

    private static Entry chosen(String iri, String label, String type, List<String> names) {
        return new Entry(new Concept(iri, label, new EntityType(type)), names, List.of(), List.of(), List.of(), true);
    }

    private static List<Entry> join(List<Entry> known, Entry... more) {
        Joining joining = new Joining(known);
        joining.add(List.of(more));
        return joining.entries();
    }

    @Test
    void givesADiseaseTheNamesOfTheMeshTermThatItRefersTo() {
        List<Entry> joined = join(
                List.of(),
                entry(MESH + "D1", "Fever, Comb", "Disease", List.of("Comb Fever")),
                entry(DOID + "1", "comb fever", "Disease", List.of(), MESH + "D1"));

        assertThat(joined).hasSize(1);
        assertThat(joined.getFirst().concept().iri()).isEqualTo(DOID + "1");
        assertThat(joined.getFirst().concept().label()).isEqualTo("comb fever");
        assertThat(joined.getFirst().names()).containsExactly("Comb Fever", "Fever, Comb");
        assertThat(joined.getFirst().exactMatch()).containsExactly(MESH + "D1");
    }

    @Test
    void takesAChemicalForADrugOnceAListCallsItOne() {
        List<Entry> joined = join(
                List.of(entry(CHEBI + "1", "combic acid", "Chemical", List.of())),
                entry(CHEBI + "1", "combic acid", "Drug", List.of()));

        assertThat(joined)
                .singleElement()
                .satisfies(entry -> assertThat(entry.concept().type().local()).isEqualTo("Drug"));
    }

    @Test
    void leavesAChemicalOneWhereAPersonChoseSo() {
        List<Entry> joined = join(
                List.of(chosen(CHEBI + "1", "combine", "Chemical", List.of())),
                entry(CHEBI + "1", "combine", "Drug", List.of()));

        assertThat(joined)
                .singleElement()
                .satisfies(entry -> assertThat(entry.concept().type().local()).isEqualTo("Chemical"));
    }

    @Test
    void takesAnAcidAndItsIonForOneWhereAListCallsBothSo() {
        List<Entry> joined = join(
                List.of(),
                entry(CHEBI + "1", "combic acid", "Drug", List.of("comb acid")),
                entry(CHEBI + "2", "Combic acid", "Drug", List.of("combate(1-)")));

        assertThat(joined).singleElement().satisfies(entry -> {
            assertThat(entry.names()).contains("combate(1-)");
            assertThat(entry.merges()).extracting(Merge::reason).containsExactly("both are called Combic acid");
        });
    }

    @Test
    void tellsMirrorImagesAndClassesApartThatAListCallsAlike() {
        assertThat(join(
                        List.of(),
                        entry(CHEBI + "1", "combine", "Drug", List.of("(+)-combine")),
                        entry(CHEBI + "2", "combine", "Drug", List.of("(-)-combine"))))
                .hasSize(2);
        assertThat(join(
                        List.of(),
                        entry(CHEBI + "1", "combone", "Drug", List.of("combones")),
                        entry(CHEBI + "2", "Combone", "Drug", List.of("p-combone"))))
                .hasSize(2);
    }

    @Test
    void joinsWhatRefersToTheThingItself() {
        List<Entry> joined = join(
                List.of(entry(DOID + "1", "comb fever", "Disease", List.of())),
                entry("http://purl.obolibrary.org/obo/MONDO_1", "fever of the comb", "Disease", List.of(), DOID + "1"));

        assertThat(joined)
                .singleElement()
                .satisfies(entry ->
                        assertThat(entry.exactMatch()).containsExactly("http://purl.obolibrary.org/obo/MONDO_1"));
    }

    @Test
    void choosesAmongSeveralThatReferToATermTheOneThatSharesMostNames() {
        List<Entry> joined = join(
                List.of(),
                entry(DOID + "1", "red comb fever", "Disease", List.of(), MESH + "D1"),
                entry(DOID + "2", "comb fever", "Disease", List.of(), MESH + "D1"),
                entry(MESH + "D1", "Comb Fever", "Disease", List.of()));

        assertThat(joined).hasSize(2);
        assertThat(joined.get(1).names()).containsExactly("Comb Fever");
    }

    @Test
    void leavesApartWhatSeveralReferToAndNoneIsCalledLike() {
        List<Entry> joined = join(
                List.of(),
                entry(DOID + "1", "red comb fever", "Disease", List.of(), MESH + "D1"),
                entry(DOID + "2", "blue comb fever", "Disease", List.of(), MESH + "D1"),
                entry(MESH + "D1", "Comb Fever", "Disease", List.of()));

        assertThat(joined).hasSize(3);
    }

    @Test
    void joinsByNameWhatNobodyRefersTo() {
        Entry known = entry(DOID + "1", "comb fever", "Disease", List.of());

        assertThat(join(List.of(known), entry(MESH + "D1", "Fever, Comb", "Disease", List.of("Comb Fever"))))
                .hasSize(1);
        assertThat(join(List.of(known), entry(MESH + "D1", "Comb fever", "Process", List.of())))
                .hasSize(2);
    }

    @Test
    void takesATumorForADisease() {
        assertThat(join(
                        List.of(entry(DOID + "1", "comb growth", "Tumor", List.of())),
                        entry(MESH + "D1", "Comb Growth", "Disease", List.of())))
                .singleElement()
                .satisfies(entry -> assertThat(entry.concept().type().name()).isEqualTo("Tumor"));
    }

    @Test
    void keepsALabelThatWasChosenAndRenewsOneThatWasNot() {
        Entry more = entry(DOID + "1", "pectinitis", "Disease", List.of("PCT"));

        Entry curated = join(List.of(chosen(DOID + "1", "comb fever", "Disease", List.of("CF"))), more)
                .getFirst();
        assertThat(curated.concept().label()).isEqualTo("comb fever");
        assertThat(curated.names()).containsExactly("CF", "PCT", "pectinitis");
        assertThat(curated.chosen()).containsExactly("CF");
        assertThat(curated.curated()).isTrue();

        Entry library = join(List.of(entry(DOID + "1", "comb fever", "Disease", List.of())), more)
                .getFirst();
        assertThat(library.concept().label()).isEqualTo("pectinitis");
        assertThat(library.names()).containsExactly("PCT", "comb fever");
    }

    @Test
    void saysWhyTwoEntriesBecameOne() {
        Entry known = chosen(DOID + "1", "comb fever", "Disease", List.of("chronic comb fever"));

        assertThat(join(
                                List.of(known),
                                entry(MESH + "D1", "Fever, Comb, Chronic", "Disease", List.of("Chronic Comb Fevers")))
                        .getFirst()
                        .merges())
                .containsExactly(new Merge(MESH + "D1", "Fever, Comb, Chronic", "both are called Chronic Comb Fevers"));
        assertThat(join(List.of(known), entry(DOID + "1", "pectinitis", "Disease", List.of()))
                        .getFirst()
                        .merges())
                .isEmpty();
    }

    @Test
    void prefersWhatAPersonCalledSoToWhatOnlyRefers() {
        List<Entry> joined = join(
                List.of(chosen(DOID + "1", "comb cancer", "Tumor", List.of("comb neoplasm"))),
                entry(DOID + "2", "benign growth of the comb", "Tumor", List.of(), MESH + "D1"),
                entry(MESH + "D1", "Comb Neoplasms", "Tumor", List.of()));

        assertThat(joined.getFirst().exactMatch()).containsExactly(MESH + "D1");
    }

    @Test
    void joinsWhatIsChosenWithoutIdentifierWithTheListThatHasOne() {
        Entry joined = join(
                        List.of(chosen("entity/Drug/combstatin", "combstatin", "Drug", List.of())),
                        entry(CHEBI + "1", "combstatins", "Drug", List.of()))
                .getFirst();

        assertThat(joined.concept().iri()).isEqualTo("entity/Drug/combstatin");
        assertThat(joined.exactMatch()).containsExactly(CHEBI + "1");
    }

    @Test
    void takesASaltForItsDrugUnlessTheSaltIsAllThereIs() {
        Joining joining = new Joining(
                List.of(), Salts.read("word\twhen\nmesylate\talways\nsodium\tshared\n"), NO_WORDS, nobody());
        joining.add(List.of(
                entry(CHEBI + "2", "wattlezine mesylate", "Drug", List.of()),
                entry(CHEBI + "3", "sodium mesylate", "Drug", List.of()),
                entry(CHEBI + "4", "sodium", "Drug", List.of()),
                entry(CHEBI + "5", "wattlezine sodium", "Drug", List.of()),
                entry(CHEBI + "1", "wattlezine", "Drug", List.of())));

        assertThat(joining.entries())
                .extracting(entry -> entry.concept().label())
                .containsExactly("sodium mesylate", "sodium", "wattlezine", "wattlezine sodium");
        assertThat(joining.entries().get(2).merges())
                .containsExactly(new Merge(CHEBI + "2", "wattlezine mesylate", "a salt of it: mesylate"));
    }

    @Test
    void takesAnEsterForAThingOfItsOwn() {
        Joining joining = new Joining(
                List.of(), Salts.read("word\twhen\tester\nsuccinate\talways\tsterone$\n"), NO_WORDS, nobody());
        joining.add(List.of(
                entry(CHEBI + "1", "combsterone", "Drug", List.of()),
                entry(CHEBI + "2", "combsterone succinate", "Drug", List.of()),
                entry(CHEBI + "3", "wattlezine", "Drug", List.of()),
                entry(CHEBI + "4", "wattlezine succinate", "Drug", List.of())));

        assertThat(joining.entries())
                .extracting(entry -> entry.concept().label())
                .containsExactly("combsterone", "combsterone succinate", "wattlezine");
    }

    @Test
    void tellsMirrorImagesApart() {
        assertThat(join(
                        List.of(chosen(CHEBI + "1", "wattlezine", "Drug", List.of())),
                        entry(CHEBI + "2", "(+)-wattlezine", "Drug", List.of()),
                        entry(CHEBI + "3", "(-)-wattlezine", "Drug", List.of())))
                .hasSize(3);
    }

    @Test
    void tellsWhatIsDerivedFromAThingFromIt() {
        assertThat(join(
                        List.of(chosen(CHEBI + "1", "combosine", "Drug", List.of())),
                        entry(CHEBI + "2", "combosines", "Drug", List.of())))
                .hasSize(2);
    }

    @Test
    void keepsApartWhatACuratorCallsDifferent() {
        Joining joining = new Joining(
                List.of(entry(DOID + "1", "comb fever", "Disease", List.of())),
                Salts.NONE,
                NO_WORDS,
                new CuratorNames(
                        List.of(new NameVerdict("comb fever", MESH + "D1", false, "", "", "")), Curies.read("")));
        joining.add(List.of(entry(MESH + "D1", "Comb Fever", "Disease", List.of())));

        assertThat(joining.entries()).hasSize(2);
    }

    @Test
    void tellsJournalsApartByTheirNumber() {
        assertThat(join(
                        List.of(chosen("entity/Journal/comb", "Annals of Comb", "Journal", List.of())),
                        entry("entity/Journal/combs", "Annals of Combs", "Journal", List.of())))
                .hasSize(2);
    }

    private static CuratorNames nobody() {
        return new CuratorNames(List.of(), Curies.read(""));
    }

    @Test
    void addsNamesThatAUserChose() {
        Entry joined = join(
                        List.of(chosen(DOID + "1", "comb fever", "Disease", List.of("CF"))),
                        chosen(DOID + "1", "pectinitis", "Disease", List.of("PCT")))
                .getFirst();

        assertThat(joined.chosen()).containsExactlyInAnyOrder("CF", "PCT", "pectinitis");
    }
}
