package org.stroma.app.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.stroma.model.document.Document;
import org.stroma.model.evidence.Argument;
import org.stroma.model.evidence.Certainty;
import org.stroma.model.evidence.Evidence;
import org.stroma.model.evidence.Findings;
import org.stroma.model.evidence.Polarity;
import org.stroma.model.ontology.Ontology;
import org.stroma.model.ontology.Relation;
import org.stroma.model.text.Span;
import org.stroma.read.Readers;

/// Sentences of our own through the real pipeline, arranged by construction and by kind of error, in
/// `src/test/resources/sentences`. A line says what is expected, of which relation, and the sentence with its marks:
///
/// - `says`, `denies`, `hedges`: the claim of each `{s:…}` on each `{o:…}`, affirmed, negated or hedged
/// - `not`: no plain claim of the relation between any two of the marked names
///
/// A word that stands for a marked name counts as that name, a study by whatever words it is spoken of. `\n` in a
/// sentence breaks the line: what has lines is read as a plain text file. A line under `# not read yet:` is right but
/// not read so today.
class SentencesTest {

    private static final Path FOLDER = Path.of("src/test/resources/sentences");
    private static final Pipeline PIPELINE = Shipped.PIPELINE;
    private static final Ontology ONTOLOGY = Shipped.ONTOLOGY;
    private static final Readers READERS = new Readers(ONTOLOGY.lexicon().of("boilerplate"));

    @TestFactory
    Stream<DynamicContainer> readsEverySentenceAsItsLineSays() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".tsv")).sorted().toList().stream()
                    .map(file -> dynamicContainer(FOLDER.relativize(file).toString(), tests(file)));
        }
    }

    private static Stream<DynamicTest> tests(Path file) {
        return lines(file).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> dynamicTest(line, () -> check(line)));
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void check(String line) {
        String[] cells = line.split("\t");
        Relation relation = ONTOLOGY.relation(cells[1]);
        Example example = Example.parse(cells[2].replace("\\n", "\n"));
        Findings findings = PIPELINE.read(document(example));
        Reading reading = new Reading(
                example,
                findings,
                findings.evidence().stream()
                        .filter(evidence -> evidence.relation().equals(relation))
                        .toList());
        switch (cells[0]) {
            case "says" -> reading.has(Polarity.AFFIRMED, Certainty.ASSERTED);
            case "denies" -> reading.has(Polarity.NEGATED, Certainty.ASSERTED);
            case "hedges" -> reading.has(Polarity.AFFIRMED, Certainty.HEDGED);
            case "not" -> reading.hasNone();
            default -> throw new IllegalArgumentException("a line begins with says, denies, hedges or not: " + line);
        }
    }

    private static Document document(Example example) {
        return example.text().toString().contains("\n") ? example.documentOfLines(READERS) : example.document();
    }

    /// What is found of one relation in one example.
    private record Reading(Example example, Findings findings, List<Evidence> found) {

        void has(Polarity polarity, Certainty certainty) {
            for (Span subject : example.subjects()) {
                for (Span object : example.objects()) {
                    assertThat(found.stream()
                                    .filter(evidence -> isBetween(evidence, subject, object))
                                    .map(Reading::shown)
                                    .distinct())
                            .as(
                                    "%s … %s",
                                    example.text().at(subject), example.text().at(object))
                            .isNotEmpty()
                            .allMatch(shown -> shown.endsWith(polarity.term() + " " + certainty.term()));
                }
            }
        }

        void hasNone() {
            assertThat(found.stream()
                            .filter(evidence -> evidence.isPlain()
                                    && (Example.isOfStudies(evidence.relation())
                                            || isMarked(evidence.subject().span()))
                                    && isMarked(evidence.object().span()))
                            .map(Reading::shown))
                    .isEmpty();
        }

        private boolean isBetween(Evidence evidence, Span subject, Span object) {
            boolean straight = (Example.isOfStudies(evidence.relation()) || names(evidence.subject(), subject))
                    && names(evidence.object(), object);
            return straight
                    || evidence.relation().symmetric()
                            && names(evidence.subject(), object)
                            && names(evidence.object(), subject);
        }

        private boolean names(Argument argument, Span marked) {
            return argument.span().overlaps(marked)
                    || findings.passages().stream()
                            .flatMap(passage -> passage.mentions().stream())
                            .anyMatch(mention -> mention.span().overlaps(marked)
                                    && mention.concept().equals(argument.value()));
        }

        private boolean isMarked(Span span) {
            return example.names().stream().anyMatch(name -> name.overlaps(span) && span.length() <= name.length());
        }

        private static String shown(Evidence evidence) {
            return String.join(
                    " ",
                    evidence.subject().value().label(),
                    evidence.relation().name(),
                    evidence.object().value().label(),
                    evidence.polarity().term(),
                    evidence.certainty().term());
        }
    }
}
