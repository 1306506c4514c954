package org.stroma.mention.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stroma.language.Annotator;
import org.stroma.mention.dictionary.NameIndex;
import org.stroma.mention.draft.Bench;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.EntityType;
import org.stroma.model.concept.Terminology;
import org.stroma.model.concept.Terminology.Entry;
import org.stroma.model.document.Document;

class GrounderTest {

    private static final Annotator ANNOTATOR = Annotator.withoutSyntax();
    private static final NameIndex INDEX = new NameIndex(new Terminology(
            List.of(
                    entry("Protein", 1, "SLC5A5", "sodium/iodide symporter", "TDH1"),
                    entry("Protein", 2, "IFNG"),
                    entry("Protein", 3, "MAPK14", "p38", "CSBP"),
                    entry("Protein", 4, "AHSA1", "p38"),
                    entry("Disease", 5, "kidney disease"),
                    entry("Disease", 6, "ornithine carbamoyltransferase deficiency"),
                    entry("Disease", 7, "hypertension"),
                    entry("Disease", 8, "mucopolysaccharidosis II"),
                    entry("Disease", 9, "Comb disease type 2"),
                    entry("Protein", 10, "COMBR4"),
                    entry("Protein", 11, "CMB-4"),
                    entry("Protein", 12, "comb factor 1 beta"),
                    entry("Disease", 13, "chills"),
                    entry("Disease", 14, "tremor"),
                    entry("Disease", 15, "tremor, drug-induced", "drug-induced tremor"),
                    entry("Drug", 16, "wattlezine")),
            List.of("rest"),
            List.of(List.of("kidney", "renal"))));

    @ParameterizedTest
    @CsvSource({
        "SLC5A5 gene, SLC5A5",
        "IFN-γ, IFNG",
        "'deficiency, ornithine carbamoyltransferase', ornithine carbamoyltransferase deficiency",
        "deficiency of ornithine carbamoyltransferase, ornithine carbamoyltransferase deficiency",
        "severe hypertensive, hypertension",
        "kidney injury, kidney disease",
        "mucopolysaccharidosis 2, mucopolysaccharidosis II",
        "renal injury, kidney disease",
        "type 2B Comb disease, Comb disease type 2",
        "COMB receptor 4, COMBR4",
        "CMB-4J, CMB-4",
        "comb factor 1b, comb factor 1 beta",
        "chill, chills"
    })
    void knowsOtherWaysToWriteAName(String words, String label) {
        assertThat(ground("Nothing is said of it.", words)).isEqualTo(Optional.ofNullable(label));
    }

    @Test
    void readsWhatTheDocumentSpellsOut() {
        assertThat(ground("Ornithine carbamoyltransferase deficiency (OCD) is rare.", "OCD"))
                .contains("ornithine carbamoyltransferase deficiency");
    }

    @Test
    void takesWhatTheDocumentSaysADrugInducesForThat() {
        assertThat(ground("Wattlezine-induced tremor is rare.", "tremor")).contains("tremor, drug-induced");
        assertThat(ground("Tremor is rare.", "tremor")).contains("tremor");
    }

    @Test
    void readsShortFormsInsideAName() {
        assertThat(ground("Ornithine carbamoyltransferase (OTC, rare) is low.", "OTC deficiency"))
                .contains("ornithine carbamoyltransferase deficiency");
    }

    @Test
    void prefersWhatTheDocumentCallsByOtherNamesToo() {
        assertThat(ground("CSBP, known as p38, was active.", "p38")).contains("MAPK14");
        assertThat(ground("AHSA1, known as p38, was active.", "p38")).contains("AHSA1");
    }

    private static Optional<String> ground(String text, String words) {
        Document document = Bench.paragraph(text);
        return new Grounder(INDEX, document, ANNOTATOR.read(document))
                .ground(words, type -> true)
                .map(Concept::label);
    }

    private static Entry entry(String type, int number, String label, String... names) {
        Concept concept = new Concept("http://example.org/" + number, label, new EntityType(type));
        return new Entry(concept, List.of(names), List.of(), List.of(), List.of(), false);
    }
}
