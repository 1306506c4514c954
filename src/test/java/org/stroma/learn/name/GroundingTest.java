package org.stroma.learn.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stroma.language.Annotator;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.EntityType;
import org.stroma.model.concept.Terminology;
import org.stroma.model.concept.Terminology.Entry;

class GroundingTest {

    private static final Terminology NAMES = new Terminology(
            List.of(
                    entry(
                            "http://identifiers.org/hgnc/2561",
                            "Protein",
                            "CXCR4",
                            "http://identifiers.org/ncbigene/7852"),
                    entry("http://identifiers.org/hgnc/7029", "Protein", "MET", "http://identifiers.org/ncbigene/4233"),
                    entry("http://id.nlm.nih.gov/mesh/D006973", "Disease", "hypertension"),
                    entry("http://example.org/1", "Drug", "sildenafil", "http://id.nlm.nih.gov/mesh/D000068677")),
            List.of());

    @TempDir
    private Path folder = Path.of("");

    @Test
    void countsWhatGotTheIdentifierOfTheCurator() throws IOException {
        Grounding grounding = ground("7|t|CXCR4 and hypertensive mice\n7|a|Sildenafil blocks MET.\n"
                + "7\t0\t5\tCXCR4\tGeneOrGeneProduct\t7852\n"
                + "7\t10\t22\thypertensive\tDiseaseOrPhenotypicFeature\tD006973\n"
                + "7\t28\t38\tSildenafil\tChemicalEntity\tMESH:D000068677\n"
                + "7\t46\t49\tMET\tGeneOrGeneProduct\t7852\n"
                + "7\t23\t27\tmice\tOrganismTaxon\t10090\n");

        assertThat(grounding.kinds()).extracting(Grounding.OfKind::name).containsExactly("gene", "disease", "chemical");
        assertThat(grounding.kinds()).extracting(Grounding.OfKind::right).containsExactly(1, 1, 1);
        assertThat(grounding.kinds().getFirst().accuracy()).isEqualTo(0.5, within(1e-9));
        assertThat(grounding.errors()).containsExactly("7\tgene\tMET\tCXCR4\tMET");
    }

    @Test
    void countsApartWhatNoListIdentifies() throws IOException {
        Grounding grounding = ground("7|t|Cxcr4 of mice\n7|a|It is there.\n7\t0\t5\tCxcr4\tGeneOrGeneProduct\t12767\n");

        assertThat(grounding.kinds().getFirst().unmapped()).isEqualTo(1);
        assertThat(grounding.kinds().getFirst().accuracy()).isZero();
        assertThat(grounding.errors()).isEmpty();
    }

    private Grounding ground(String content) throws IOException {
        return Grounding.of(
                Files.writeString(folder.resolve("names.pubtator"), content), Annotator.withoutSyntax(), NAMES);
    }

    private static Entry entry(String iri, String type, String label, String... exact) {
        return new Entry(
                new Concept(iri, label, new EntityType(type)), List.of(), List.of(exact), List.of(), List.of(), false);
    }
}
