package org.stroma.graph.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.stroma.graph.quads.Sample;
import org.stroma.model.concept.Concept;

class IrisTest {

    private final Iris iris = new Iris("http://localhost:3030/");

    @Test
    void leavesPublicIrisAlone() {
        assertThat(iris.concept(Sample.CXCR4).getURI()).isEqualTo("http://identifiers.org/hgnc/2561");
        assertThat(iris.thing("https://example.org/a?b=c#d%20e").getURI()).isEqualTo("https://example.org/a?b=c#d%20e");
    }

    @Test
    void putsCoinedPathsBelowTheBase() {
        Concept trapping = Concept.coined("T cell trapping", Sample.PROCESS);
        assertThat(iris.concept(trapping).getURI()).isEqualTo("http://localhost:3030/entity/Process/t-cell-trapping");
    }

    @Test
    void keepsArchivePathsReadable() {
        assertThat(iris.of("document/x.zip!/a.txt")).isEqualTo("http://localhost:3030/document/x.zip!/a.txt");
    }

    @Test
    void encodesWhatAPathCannotHold() {
        assertThat(iris.of("document/records.xml#1?<50%>"))
                .isEqualTo("http://localhost:3030/document/records.xml%231%3F%3C50%25%3E");
        assertThat(iris.of("document/größe-😀")).isEqualTo("http://localhost:3030/document/größe-%F0%9F%98%80");
    }

    @Test
    void refusesABaseThatIsNone() {
        for (String base : new String[] {"localhost:3030/", "http://localhost:3030", "ftp://a/", "http://a/b c/"}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Iris(base))
                    .withMessageContaining(base);
        }
    }
}
