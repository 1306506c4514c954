package org.stroma.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import opennlp.tools.lemmatizer.LemmatizerME;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.stroma.model.document.Document;
import org.stroma.model.document.Section;
import org.stroma.model.text.Slug;
import org.stroma.model.text.Span;
import org.stroma.model.text.Text;

/// The language room beside a plain pass of OpenNLP with its published English models (sentences, tokens, tags, lemmas),
/// on one thread over the same text: the project's own documents, line by line. One operation reads all of it, so that the
/// ratio of the scores is the ratio of speeds.
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 7, time = 3)
@Fork(1)
public class LanguageBenchmark {

    /// A folder of text files.
    @Param("data/documents")
    public String folder = "";

    private List<Document> documents = List.of();
    private List<String> lines = List.of();
    private Annotator withSyntax = Annotator.load();
    private Annotator withoutSyntax = Annotator.withoutSyntax();
    private Published published = Published.load();

    /// Makes benchmarks; JMH does.
    public LanguageBenchmark() {}

    /// Reads the text.
    @Setup
    public void read() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            lines = files.filter(file -> file.toString().matches(".*\\.(?:txt|md|html)"))
                    .sorted()
                    .flatMap(LanguageBenchmark::lines)
                    .filter(line -> !line.isBlank())
                    .toList();
        }
        documents = lines.stream().map(LanguageBenchmark::document).toList();
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readString(file).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document document(String line) {
        Text text = Text.of(line);
        List<Section> sections = List.of(new Section(new Span(0, text.length()), Section.Kind.PARAGRAPH));
        return new Document(
                "d", "d", Slug.hash(64, line), text, Optional.empty(), Optional.empty(), Optional.empty(), sections, Optional.empty(), List.of());
    }

    /// All layers and the parser on every sentence.
    @Benchmark
    public int ownWithSyntax() {
        return documents.stream().mapToInt(document -> withSyntax.read(document).size()).sum();
    }

    /// All layers but the parser.
    @Benchmark
    public int ownWithoutSyntax() {
        return documents.stream().mapToInt(document -> withoutSyntax.read(document).size()).sum();
    }

    /// OpenNLP's published models.
    @Benchmark
    public int plainOpenNlp() {
        return lines.stream().mapToInt(published::read).sum();
    }

    private record Published(SentenceDetectorME sentences, TokenizerME tokens, POSTaggerME tags, LemmatizerME lemmas) {

        static Published load() {
            try {
                return new Published(
                        new SentenceDetectorME(new SentenceModel(model("sentence"))),
                        new TokenizerME(new TokenizerModel(model("tokens"))),
                        new POSTaggerME(new POSModel(model("pos")), POSTagFormat.UD),
                        new LemmatizerME(new LemmatizerModel(model("lemmas"))));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static InputStream model(String layer) {
            return LanguageBenchmark.class.getResourceAsStream("/opennlp-en-ud-ewt-" + layer + "-1.3-2.5.4.bin");
        }

        int read(String line) {
            int read = 0;
            for (String sentence : sentences.sentDetect(line)) {
                String[] words = tokens.tokenize(sentence);
                String[] upos = tags.tag(words);
                read += lemmas.lemmatize(words, upos).length;
            }
            return read;
        }
    }
}
