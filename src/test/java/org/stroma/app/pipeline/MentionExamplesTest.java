package org.stroma.app.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.Mention;
import org.stroma.model.document.Document;
import org.stroma.model.document.Paper;
import org.stroma.model.text.Span;

/// Sentences with the names that are read in them, in `src/test/resources/mentions`.
class MentionExamplesTest {

    private static final Path FILE = Path.of("src/test/resources/mentions/compounds.tsv");

    @TestFactory
    Stream<DynamicTest> readsEveryNameAsItsLineSays() throws IOException {
        return Files.readAllLines(FILE).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> dynamicTest(line, () -> check(line.split("\t"))));
    }

    private static void check(String[] cells) {
        int from = cells[2].indexOf('{');
        int to = cells[2].indexOf('}') - 1;
        Document document = Paper.paragraph("paper.txt", cells[2].replaceAll("[{}]", ""));
        Optional<Concept> named = Shipped.PIPELINE.read(document).passages().stream()
                .flatMap(passage -> passage.told().stream())
                .filter(mention -> mention.span().equals(new Span(from, to)))
                .map(Mention::concept)
                .findFirst();
        if (cells[0].equals("none")) {
            assertThat(named.map(Concept::label)).isEmpty();
        } else {
            assertThat(named.map(concept -> concept.type().name() + " " + concept.label()))
                    .contains(cells[0] + " " + cells[1]);
        }
    }
}
