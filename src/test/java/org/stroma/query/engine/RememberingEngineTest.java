package org.stroma.query.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.Test;

class RememberingEngineTest {

    private static final int ROWS = 5_000;

    private final List<Query> asked = new ArrayList<>();

    @Test
    void asksOnceWhatTookLong() {
        QueryEngine engine = remembering(Duration.ZERO);
        assertThat(engine.run(query("ORDER BY ?n LIMIT 10"))).isEqualTo(engine.run(query("ORDER BY ?n LIMIT 10")));
        assertThat(asked).hasSize(1);
        engine.run(query("ORDER BY ?n LIMIT 11"));
        assertThat(asked).hasSize(2);
    }

    @Test
    void asksAgainWhatIsHadAtOnce() {
        QueryEngine engine = remembering(Duration.ofMinutes(1));
        engine.run(query("LIMIT 10"));
        engine.run(query("LIMIT 10"));
        assertThat(asked).hasSize(2);
    }

    @Test
    void turnsPagesWithoutAskingForEach() {
        QueryEngine engine = remembering(Duration.ZERO);
        assertThat(engine.run(query("ORDER BY ?n LIMIT 3 OFFSET 100")).column("n"))
                .containsExactly("100", "101", "102");
        assertThat(engine.run(query("ORDER BY ?n LIMIT 3 OFFSET 997")).column("n"))
                .containsExactly("997", "998", "999");
        assertThat(asked).hasSize(1);
        assertThat(engine.run(query("ORDER BY ?n LIMIT 3 OFFSET 2000")).column("n"))
                .containsExactly("2000", "2001", "2002");
    }

    @Test
    void asksAgainWhatMayDifferEachTime() {
        QueryEngine engine = remembering(Duration.ZERO);
        Query random = QueryFactory.create("SELECT (RAND() AS ?n) {}");
        engine.run(random);
        engine.run(random);
        assertThat(asked).hasSize(2);
    }

    @Test
    void forgetsWhatWasNotAskedForLongest() {
        QueryEngine engine = remembering(Duration.ZERO);
        for (int i = 0; i < 60; i++) {
            engine.run(query("ORDER BY ?n LIMIT 4000 OFFSET " + i * 4000));
            engine.run(query("ORDER BY ?n LIMIT 1"));
        }
        asked.clear();
        engine.run(query("ORDER BY ?n LIMIT 1"));
        assertThat(asked).isEmpty();
        engine.run(query("ORDER BY ?n LIMIT 4000 OFFSET 0"));
        assertThat(asked).hasSize(1);
    }

    private QueryEngine remembering(Duration least) {
        QueryEngine numbers = query -> {
            asked.add(query);
            long from = query.hasOffset() ? query.getOffset() : 0;
            long rows = query.hasLimit() ? query.getLimit() : ROWS;
            return new Answer(
                    List.of("n"),
                    LongStream.range(from, from + rows)
                            .mapToObj(n -> List.of(Cell.literal(Long.toString(n))))
                            .toList());
        };
        return numbers.remembering(new RememberedAnswers(least));
    }

    private static Query query(String rest) {
        return QueryFactory.create("SELECT ?n { ?thing <http://x/n> ?n } " + rest);
    }
}
