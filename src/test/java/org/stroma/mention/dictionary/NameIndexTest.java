package org.stroma.mention.dictionary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.EntityType;
import org.stroma.model.concept.Terminology;
import org.stroma.model.concept.Terminology.Entry;

class NameIndexTest {

    private static final Concept FLC_GENE = concept("Protein", "FLC");
    private static final Concept FLC_TUMOR = concept("Tumor", "fibrolamellar carcinoma");
    private static final Concept MITF = concept("Protein", "MITF");
    private static final Concept OTHER_GENE = concept("Protein", "XYZ1");
    private static final Concept THIRD_GENE = concept("Protein", "XYZ2");
    private static final Concept LEUKEMIA = concept("Tumor", "acute leukemia");
    private static final Concept NATURE = concept("Journal", "Nature");
    private static final Concept IMPACT = concept("Protein", "IMPACT");
    private static final Concept CELL = concept("CellType", "B cell");

    private static final Terminology NAMES = new Terminology(
            List.of(
                    chosen(FLC_TUMOR, "FLC"),
                    library(FLC_GENE),
                    library(MITF, "MI", "microphthalmia factor"),
                    library(OTHER_GENE, "P99", "was"),
                    library(THIRD_GENE, "P99"),
                    chosen(LEUKEMIA),
                    chosen(NATURE),
                    library(IMPACT),
                    chosen(CELL)),
            List.of("impact"));

    private static final NameIndex INDEX = new NameIndex(NAMES);

    @ParameterizedTest
    @CsvSource({
        "FLC, fibrolamellar carcinoma",
        "acute leukaemias, acute leukemia",
        "Acute Leukemia, acute leukemia",
        "B-cells, B cell",
        "IMPACT, IMPACT"
    })
    void findsWhatANameMeans(String words, String label) {
        assertThat(INDEX.find(words)).map(Concept::label).contains(label);
    }

    @ParameterizedTest
    @CsvSource({"P99", "MI", "was", "impact", "Impact", "acute", "''", "unheard-of"})
    void findsNothingWhereNobodyKnows(String words) {
        assertThat(INDEX.find(words)).isEmpty();
    }

    @Test
    void choosesAmongWhatCanBeMeant() {
        assertThat(INDEX.find("FLC", concept -> concept.type().name().equals("Protein")))
                .contains(FLC_GENE);
    }

    @Test
    void isTheSameAfterAStream() throws IOException {
        byte[] bytes = written();
        NameIndex read = NameIndex.read(new ByteArrayInputStream(bytes), NAMES);

        assertThat(read.find("FLC")).contains(FLC_TUMOR);
        assertThat(read.find("P99")).isEmpty();
        assertThat(read.size()).isEqualTo(INDEX.size());
        assertThat(written()).isEqualTo(bytes);
    }

    @Test
    void refusesAStreamOfSomethingElse() {
        assertThatIOException()
                .isThrownBy(() -> NameIndex.read(new ByteArrayInputStream(new byte[64]), NAMES))
                .withMessageContaining("format");
        assertThatIOException()
                .isThrownBy(() ->
                        NameIndex.read(new ByteArrayInputStream(written()), new Terminology(List.of(), List.of())))
                .withMessageContaining("9 concepts");
    }

    @Test
    void tellsWhichRuleDecided() {
        NameInquiry inquiry = NameInquiry.into(INDEX, "FLC");

        assertThat(inquiry.meant()).contains(FLC_TUMOR);
        assertThat(inquiry.candidates())
                .extracting(NameInquiry.Candidate::concept)
                .containsExactly(FLC_TUMOR, FLC_GENE);
        assertThat(inquiry.reason()).isEqualTo("a name that people of this project chose");
    }

    @ParameterizedTest
    @CsvSource({
        "P99, several things share this name",
        "impact, nothing that can be meant",
        "MITF, the only thing that can be meant",
        "unheard-of, no list knows it"
    })
    void tellsWhyAWordMeansWhatItDoes(String words, String reason) {
        assertThat(NameInquiry.into(INDEX, words).reason()).startsWith(reason);
    }

    @Test
    void tellsWhatFormsWereTried() {
        NameInquiry known = NameInquiry.into(INDEX, "MITF protein");
        NameInquiry unknown = NameInquiry.into(INDEX, "severe unheard-of diseases");

        assertThat(known.tried()).startsWith("MITF protein").endsWith("MITF");
        assertThat(known.candidates()).hasSize(1);
        assertThat(unknown.candidates()).isEmpty();
        assertThat(unknown.tried()).contains("severe unheard-of disease", "unheard-of");
    }

    private static byte[] written() throws IOException {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        INDEX.write(stream);
        return stream.toByteArray();
    }

    private static Concept concept(String type, String label) {
        return Concept.coined(label, new EntityType(type));
    }

    private static Entry chosen(Concept concept, String... names) {
        return new Entry(concept, List.of(names), List.of(), List.of(), List.of(), true);
    }

    private static Entry library(Concept concept, String... names) {
        return new Entry(concept, List.of(names), List.of(), List.of(), List.of(), false);
    }
}
