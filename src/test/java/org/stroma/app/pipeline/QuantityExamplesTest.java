package org.stroma.app.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.stroma.model.document.Document;
import org.stroma.model.evidence.Measurement;
import org.stroma.model.ontology.Quantity;
import org.stroma.model.text.Span;
import org.stroma.model.text.Text;

/// Every example and counter-example of `ontology/quantities.ttl` through the real pipeline.
class QuantityExamplesTest {

    private static final Pattern MARK = Pattern.compile("\\{(?:([0-9.]+) (\\{[a-z]+}|[^|{}]+)\\|)?([^{}]+)}");

    @TestFactory
    Stream<DynamicTest> readsTheNumberOfEveryExample() {
        return sentences("example", (quantity, sentence) -> {
            Matcher mark = MARK.matcher(sentence);
            assertThat(mark.find()).isTrue();
            Document document = plain(sentence);
            assertThat(Shipped.PIPELINE.read(document).measurements()).anySatisfy(found -> {
                assertThat(found.quantity()).isEqualTo(quantity.name());
                assertThat(found.amount().value()).isEqualByComparingTo(mark.group(1));
                assertThat(found.amount().unit()).isEqualTo(mark.group(2));
                assertThat(mark.group(3)).contains(document.quote(found.number()));
            });
        });
    }

    @TestFactory
    Stream<DynamicTest> readsNoSuchNumberInACounterExample() {
        return sentences("counterExample", (quantity, sentence) -> {
            Matcher mark = MARK.matcher(sentence);
            assertThat(mark.find()).isTrue();
            Span at = new Span(mark.start(), mark.start() + mark.group(3).length());
            assertThat(Shipped.PIPELINE.read(plain(sentence)).measurements())
                    .noneMatch(found -> isOf(found, quantity) && found.number().overlaps(at));
        });
    }

    private static boolean isOf(Measurement measurement, Quantity quantity) {
        return measurement.quantity().equals(quantity.name());
    }

    private static Document plain(String sentence) {
        return Example.document(Text.of(MARK.matcher(sentence).replaceFirst("$3")));
    }

    private static Stream<DynamicTest> sentences(String property, BiConsumer<Quantity, String> check) {
        return Shipped.ONTOLOGY.quantities().kinds().stream()
                .flatMap(quantity ->
                        Shipped.sentences(quantity.name(), property, sentence -> check.accept(quantity, sentence)));
    }
}
