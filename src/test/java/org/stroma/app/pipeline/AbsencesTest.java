package org.stroma.app.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.StringReader;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Statement;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.stroma.model.evidence.Evidence;
import org.stroma.model.evidence.Polarity;
import org.stroma.model.ontology.Ontology;
import org.stroma.model.text.Text;

/// Every example of `ontology/absence.ttl` at the end of a document that is about one drug and one disease.
class AbsencesTest {

    private static final String ABOUT_ONE = "Losartan lowers blood pressure. In mice, losartan calmed asthma. "
            + "Many know losartan and asthma. In organoids, too, losartan calmed asthma. Losartan is cheap, asthma common. ";

    @TestFactory
    Stream<DynamicTest> deniesThatWhatTheDocumentIsAboutWasTested() {
        return sentences("deniedExample")
                .map(sentence -> dynamicTest(
                        sentence,
                        () -> assertThat(denied(ABOUT_ONE + sentence)).containsExactly("losartan in asthma")));
    }

    @TestFactory
    Stream<DynamicTest> deniesNothingWhereTheDenialIsNarrower() {
        return sentences("notDeniedExample")
                .map(sentence -> dynamicTest(
                        sentence, () -> assertThat(denied(ABOUT_ONE + sentence)).isEmpty()));
    }

    @Test
    void deniesNothingOfADocumentThatIsAboutTwoDrugs() {
        assertThat(denied(ABOUT_ONE + ABOUT_ONE.replace("osartan", "ovastatin") + "No trial has begun."))
                .isEmpty();
    }

    @Test
    void deniesNothingWhereAnotherDiseaseWasNamedLast() {
        assertThat(denied(ABOUT_ONE + "Psoriasis is rarer. No trial has begun."))
                .isEmpty();
    }

    @Test
    void takesTheDiseaseThatTheDenialNames() {
        assertThat(denied(ABOUT_ONE + "No trials of the drug in psoriasis have begun."))
                .containsOnly("losartan in psoriasis");
    }

    private static List<String> denied(String text) {
        return Shipped.PIPELINE.read(Example.document(Text.of(text))).evidence().stream()
                .filter(each -> each.relation().name().equals("testedIn") && each.polarity() == Polarity.NEGATED)
                .map(AbsencesTest::said)
                .distinct()
                .toList();
    }

    private static String said(Evidence evidence) {
        return evidence.subjectConcept().label() + " in "
                + evidence.object().value().label();
    }

    private static Stream<String> sentences(String property) {
        Model model = ModelFactory.createDefaultModel();
        model.read(new StringReader(Shipped.FILES.get("absence.ttl")), null, "TTL");
        return model
                .createResource(Ontology.NAMESPACE + "testedIn")
                .listProperties(model.createProperty(Ontology.NAMESPACE, property))
                .mapWith(Statement::getString)
                .toList()
                .stream()
                .sorted();
    }
}
