package org.stroma.app.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.Mention;
import org.stroma.model.document.Document;
import org.stroma.model.document.Section;
import org.stroma.model.document.Section.Kind;
import org.stroma.model.text.Slug;
import org.stroma.model.text.Span;
import org.stroma.model.text.Text;

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
        Document document = document(cells[2].replaceAll("[{}]", ""));
        Optional<Concept> named = Shipped.PIPELINE.read(document).passages().stream()
                .flatMap(passage -> passage.mentions().stream())
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

    private static Document document(String sentence) {
        Text words = Text.of(sentence);
        return new Document(
                "paper.txt",
                "paper.txt",
                Slug.hash(64, sentence),
                words,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(new Section(new Span(0, words.length()), Kind.PARAGRAPH)),
                Optional.empty());
    }
}
