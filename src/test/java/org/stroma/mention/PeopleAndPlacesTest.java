package org.stroma.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stroma.mention.draft.Bench;

class PeopleAndPlacesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The trial was led by Dr. Maria Silva in May.|Maria Silva",
                "Professor John A. Miller led the trial.|John A. Miller",
                "“It works,” said Maria Silva.|Maria Silva",
                "Maria Silva, Ph.D., led the trial.|Maria Silva",
                "Maria Silva, an oncologist in Lisbon, led the trial.|Maria Silva"
            })
    void findsPeopleBesideWhatOnlyPeopleHave(String sentence, String name) {
        assertThat(Bench.meaning(sentence, name)).hasValueSatisfying(person -> {
            assertThat(person.type().name()).isEqualTo("Person");
            assertThat(person.label()).isEqualTo(name);
        });
    }

    @ParameterizedTest
    @CsvSource({"Breast Cancer was studied in mice.", "New York was cold in May.", "Growth Factors were measured."})
    void takesCapitalWordsAloneForNoPerson(String sentence) {
        assertThat(Bench.mentions(sentence))
                .noneMatch(mention -> mention.concept().type().name().equals("Person"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The trial was run at the University of Lisbon last year.|University of Lisbon",
                "The trial was run at the University of Lisbon in May.|University of Lisbon",
                "She works at Memorial Sloan Hospital now.|Memorial Sloan Hospital",
                "The team of the Lisbon Cancer Center won.|Lisbon Cancer Center",
                "The Institute for Cancer Research ran the trial.|Institute for Cancer Research"
            })
    void findsInstitutionsByTheirWords(String sentence, String name) {
        assertThat(Bench.mentions(sentence))
                .filteredOn(mention -> mention.concept().type().name().equals("Organization"))
                .singleElement()
                .satisfies(mention -> assertThat(Bench.paragraph(sentence).quote(mention.span()))
                        .endsWith(name));
    }

    @Test
    void takesAHospitalInLowerCaseForNoName() {
        assertThat(Bench.names("The patients left the hospital.")).isEmpty();
    }

    @Test
    void findsAJournalThatNoListHolds() {
        assertThat(Bench.meaning("It appeared in the journal Tumor Letters.", "Tumor Letters")
                        .map(concept -> concept.type().name()))
                .contains("Journal");
    }
}
