package org.stroma.serve.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stroma.query.engine.QueryEngine;
import org.stroma.serve.Sites;
import org.stroma.serve.page.ClaimCard;

class ClaimOrderTest {

    @ParameterizedTest
    @CsvSource({"0.845,0.85", "0.9,0.90", "0.999,0.99", "0.023,0.02", "'',''"})
    void showsTheDigitsOfBeliefThatAreMeant(String belief, String shown) {
        assertThat(ClaimCard.shown(belief)).isEqualTo(shown);
    }

    private static final String PLERIXAFOR = "http://purl.obolibrary.org/obo/CHEBI_125354";
    private static final String PREFIXES = """
            PREFIX kg: <https://w3id.org/stroma/ontology#> PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            """;

    private final ClaimOrder order = new ClaimOrder();

    @Test
    void isThatOfTheStore() {
        Lookup lookup = new Lookup(QueryEngine.over(Sites.corpus(), Duration.ofSeconds(10)));
        LiveQuery sorted = LiveQuery.named("claims-about").about("thing", List.of(PLERIXAFOR));
        List<String> claims = lookup.column(sorted, "claim");
        assertThat(claims).isNotEmpty();
        assertThat(order.part(lookup, PLERIXAFOR, 0, 100)).isEqualTo(new ClaimOrder.Part(claims, claims.size()));
    }

    @Test
    void startsWithTheBestSupportedAndCountsEachOnce() {
        Lookup lookup = lookup("""
                <http://x/g> {
                  <http://x/c1> rdf:subject <http://x/t> ; rdf:object <http://x/t> ; kg:belief 0.5 .
                  <http://x/c2> rdf:subject <http://x/t> ; kg:belief 0.90 .
                  <http://x/c3> rdf:object <http://x/t> ; kg:belief 0.9 .
                  <http://x/c4> rdf:object <http://x/other> ; kg:belief 0.95 .
                }""");
        assertThat(order.part(lookup, "http://x/t", 0, 2))
                .isEqualTo(new ClaimOrder.Part(List.of("http://x/c2", "http://x/c3"), 3));
        assertThat(order.part(lookup, "http://x/t", 2, 2)).isEqualTo(new ClaimOrder.Part(List.of("http://x/c1"), 3));
        assertThat(order.part(lookup, "http://x/none", 0, 2)).isEqualTo(new ClaimOrder.Part(List.of(), 0));
    }

    @Test
    void isKeptOfWhatIsInManyClaims() {
        StringBuilder claims = new StringBuilder("<http://x/g> {\n");
        IntStream.range(0, 700)
                .forEach(i -> claims.append(
                        "<http://x/c%03d> rdf:subject <http://x/t> ; kg:belief 0.%03d .\n".formatted(i, i)));
        Lookup lookup = lookup(claims + "}");
        assertThat(order.part(lookup, "http://x/t", 0, 1).claims()).containsExactly("http://x/c699");
        Lookup none = lookup("<http://x/g> { <http://x/a> <http://x/b> 1 }");
        assertThat(order.part(none, "http://x/t", 699, 100))
                .isEqualTo(new ClaimOrder.Part(List.of("http://x/c000"), 700));
    }

    private static Lookup lookup(String statements) {
        return new Lookup(QueryEngine.over(Sites.trig(PREFIXES + statements), Duration.ofSeconds(10)));
    }
}
