package org.stroma.extract.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stroma.extract.Bench;
import org.stroma.model.document.Document;
import org.stroma.model.document.Imprint;
import org.stroma.model.document.Imprint.Author;
import org.stroma.model.document.Imprint.Details;
import org.stroma.model.document.Imprint.Located;
import org.stroma.model.text.Span;

class WorkplacesTest {

    private static List<String> affiliations(String author, String place) {
        String text = author + "\n\n" + place + "\n\nPlerixafor was injected.";
        int from = author.length() + 2;
        Imprint imprint = new Imprint(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(new Author(
                        new Located<>(author, new Span(0, author.length())),
                        List.of(new Located<>(place, new Span(from, from + place.length()))))));
        Document document = Bench.document(text, Optional.of(imprint));
        return Bench.read(document).evidence().stream()
                .filter(evidence -> evidence.rule().equals("imprint"))
                .map(evidence -> evidence.subjectConcept().label() + " "
                        + evidence.relation().name() + " "
                        + document.quote(evidence.object().span()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Department of Immunology, University of Examples, Town, UK. | University of Examples",
                "1 School of Medicine, The Example Hospital, Town | Example Hospital",
                "Centre for Examples; Town | Centre for Examples",
                "Cancer Unit, Université de Ville, France | Université de Ville"
            })
    void takesTheInstitutionOfAnAddress(String place, String institution) {
        assertThat(affiliations("Jane Doe", place)).containsExactly("Jane Doe affiliatedWith " + institution);
    }

    @Test
    void takesNoTownAndNoPartForAnInstitution() {
        assertThat(affiliations("Jane Doe", "Town, UK")).isEmpty();
        assertThat(affiliations("Jane Doe", "Department of Medicine, Town")).isEmpty();
    }

    @Test
    void takesNoGroupForAPerson() {
        assertThat(affiliations("Example Study Group", "University of Examples, Town"))
                .isEmpty();
    }

    @Test
    void namesTheStudyByItsTrialWhereNothingElseDoes() {
        String text = "Nature\n\nPlerixafor was injected.";
        Details details = new Details(
                Optional.empty(), List.of("NCT01234567"), Optional.empty(), Optional.empty(), Optional.empty());
        Imprint imprint = new Imprint(
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Located<>("Nature", new Span(0, 6))),
                Optional.empty(),
                List.of(),
                details);
        assertThat(Bench.read(Bench.document(text, Optional.of(imprint))).evidence())
                .extracting(evidence -> evidence.subjectConcept().iri())
                .containsExactly("study/NCT01234567");
    }
}
