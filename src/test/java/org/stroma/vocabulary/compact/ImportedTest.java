package org.stroma.vocabulary.compact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.EntityType;
import org.stroma.model.concept.Merge;
import org.stroma.model.concept.Terminology;
import org.stroma.model.concept.Terminology.Entry;

class ImportedTest {

    private static final EntityType DRUG = new EntityType("Drug");
    private static final Concept ONE = new Concept("http://example.org/drug/1", "one", DRUG);
    private static final Concept TWO = Concept.coined("zwölf-β", DRUG);
    private static final Imported IMPORTED = new Imported(
            new Terminology(
                    List.of(
                            new Entry(
                                    ONE,
                                    List.of("I", "x".repeat(5000)),
                                    Set.of("I"),
                                    List.of("http://example.org/other_1"),
                                    List.of(TWO.iri()),
                                    List.of("http://example.org/gene/1"),
                                    true,
                                    List.of()),
                            new Entry(
                                    TWO,
                                    List.of(),
                                    Set.of(),
                                    List.of(),
                                    List.of(),
                                    List.of(),
                                    false,
                                    List.of(new Merge(ONE.iri(), "uno", "both are called uno"))),
                            new Entry(
                                    Concept.combination(List.of(ONE, TWO)),
                                    List.of(),
                                    List.of(),
                                    List.of(),
                                    List.of(),
                                    true)),
                    List.of("MAX"),
                    List.of(List.of("renal", "kidney"))),
            List.of("list.tsv:3: no UTF-8"));

    @Test
    void comesBackAsItWas() throws IOException {
        assertThat(Imported.read(new ByteArrayInputStream(bytes()))).isEqualTo(IMPORTED);
    }

    @Test
    void isTheSameBytesEachTime() throws IOException {
        assertThat(bytes()).isEqualTo(bytes());
    }

    @Test
    void refusesBytesThatAreCutOff() throws IOException {
        byte[] bytes = bytes();
        for (int length = 0; length < bytes.length; length += length < 100 || length > 5100 ? 1 : 500) {
            ByteArrayInputStream part = new ByteArrayInputStream(Arrays.copyOf(bytes, length));
            assertThatIOException().isThrownBy(() -> Imported.read(part));
        }
    }

    private static byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        IMPORTED.write(out);
        return out.toByteArray();
    }
}
