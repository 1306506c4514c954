package org.stroma.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stroma.language.Annotator;
import org.stroma.model.Concept;
import org.stroma.model.Document;
import org.stroma.model.EntityType;
import org.stroma.model.Terminology;
import org.stroma.model.Terminology.Entry;

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
                    entry("Disease", 8, "mucopolysaccharidosis II")),
            List.of("rest")));

    @ParameterizedTest
    @CsvSource({
        "SLC5A5 gene, SLC5A5",
        "IFN-γ, IFNG",
        "'deficiency, ornithine carbamoyltransferase', ornithine carbamoyltransferase deficiency",
        "deficiency of ornithine carbamoyltransferase, ornithine carbamoyltransferase deficiency",
        "severe hypertensive, hypertension",
        "kidney injury, kidney disease",
        "mucopolysaccharidosis 2, mucopolysaccharidosis II"
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
        return new Entry(concept, List.of(names), Set.of(), List.of(), List.of(), List.of(), false);
    }
}
