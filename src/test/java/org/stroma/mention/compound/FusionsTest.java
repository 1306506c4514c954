package org.stroma.mention.compound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stroma.mention.draft.Bench;
import org.stroma.model.concept.Mention;

class FusionsTest {

    @Test
    void takesJoinedGenesThatADocumentCallsAFusionForOneThing() {
        assertThat(Bench.names("The fusion protein MET/EGF was found.")).containsExactly("MET/EGF = MET/EGF");
        assertThat(Bench.names("The MET-EGF fusion was found.")).containsExactly("MET-EGF = MET-EGF");
    }

    @Test
    void knowsAFusionAgainWhereverTheDocumentNamesIt() {
        Stream<String> labels =
                Bench.read(Bench.paragraph("The fusion protein MET/EGF was found. Only MET/EGF grew.")).stream()
                        .flatMap(passage -> passage.mentions().stream())
                        .map(Mention::concept)
                        .map(concept -> concept.label());
        assertThat(labels.collect(Collectors.toList())).containsExactly("MET/EGF", "MET/EGF");
    }

    @Test
    void takesGenesThatOnlyStandTogetherForTwo() {
        assertThat(Bench.names("MET/EGF was found.")).containsExactlyInAnyOrder("MET = MET", "EGF = EGF");
    }
}
