package org.stroma.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.stroma.app.knowledge.Knowledge;
import org.stroma.app.learn.ClaimLayer;
import org.stroma.app.learn.GoldDocuments;
import org.stroma.app.learn.OwnLessons;
import org.stroma.app.report.Problem;
import org.stroma.cli.option.ReaderOptions;
import org.stroma.cli.option.StoreOption;
import org.stroma.learn.Layer;
import org.stroma.learn.model.Measured;
import org.stroma.learn.model.ModelCard;
import org.stroma.learn.syntax.Corpora;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "train",
        description =
                "Trains the language models again from public corpora and measures them; the same bytes each time.",
        mixinStandardHelpOptions = true)
final class TrainCommand implements Callable<Integer> {

    /// What can be trained.
    static final class Terms implements Iterable<String> {

        private static List<String> all() {
            return Stream.concat(Stream.of(Layer.values()).map(Layer::term), Stream.of(ClaimLayer.TERM))
                    .toList();
        }

        @Override
        public Iterator<String> iterator() {
            return all().iterator();
        }
    }

    @ParentCommand
    private StromaCommand stroma;

    @Parameters(
            paramLabel = "CORPORA",
            arity = "0..1",
            defaultValue = "../shared/corpora",
            description = "Folder with the corpora that docs/models names (default: ${DEFAULT-VALUE}).")
    private Path shared = Path.of("");

    @Option(
            names = "--own",
            paramLabel = "DIR",
            defaultValue = "data/language",
            description = "Folder with our own annotated sentences (default: ${DEFAULT-VALUE}).")
    private Path own = Path.of("");

    @Option(
            names = "--into",
            paramLabel = "DIR",
            defaultValue = "src/main/resources/models",
            description = "Where models are written, and read by later layers (default: ${DEFAULT-VALUE}).")
    private Path models = Path.of("");

    @Option(
            names = "--cards",
            paramLabel = "DIR",
            defaultValue = "docs/models",
            description = "Where the model cards lie, whose scores are renewed (default: ${DEFAULT-VALUE}).")
    private Path cards = Path.of("");

    @Option(
            names = "--only",
            paramLabel = "LAYER",
            split = ",",
            completionCandidates = Terms.class,
            description = "Only these: ${COMPLETION-CANDIDATES}. Default: all; claims only with --gold.")
    private List<String> only = List.of();

    @Option(
            names = "--gold",
            paramLabel = "GOLD-DIR",
            arity = "1..*",
            description = "Documents with gold claims, as for evaluate, that the scorer of claims learns from.")
    private List<Path> gold = List.of();

    @Option(
            names = "--learning-curve",
            description = "Only measure how well claims are read after learning from fewer of the documents of --gold.")
    private boolean learningCurve;

    @Option(
            names = "--learn-from",
            paramLabel = "PATH",
            description = "Your own documents, of which --readings or --verdicts teach the scorer of claims.")
    private Optional<Path> learnFrom = Optional.empty();

    @Option(names = "--verdicts", paramLabel = "FILE", description = "Curators' verdicts on your own documents.")
    private List<Path> verdicts = List.of();

    @Mixin
    private ReaderOptions readers = new ReaderOptions();

    /// Where answers of models are kept.
    @Mixin
    private StoreOption store = new StoreOption();

    @Override
    public Integer call() throws IOException {
        if (learningCurve) {
            claims(Knowledge.bundled())
                    .measureLearning(cards)
                    .forEach(score -> stroma.console().out().println(score));
            return 0;
        }
        List<Layer> layers = layers();
        if (!layers.isEmpty() && !Files.isDirectory(shared)) {
            throw new Problem(shared + ": no such folder of corpora");
        }
        Files.createDirectories(models);
        Corpora corpora = new Corpora(shared, own);
        for (Layer layer : layers) {
            train(layer.term(), () -> layer.train(corpora, Knowledge.bundled().terminology(), models));
        }
        if (only.contains(ClaimLayer.TERM) || !gold.isEmpty()) {
            ClaimLayer claims = claims(Knowledge.bundled());
            train(ClaimLayer.TERM, () -> claims.train(models, cards));
        }
        return 0;
    }

    /// Trains and measures something.
    @FunctionalInterface
    private interface Training {
        List<Measured> run() throws IOException;
    }

    private void train(String term, Training training) throws IOException {
        long start = System.nanoTime();
        List<Measured> scores = training.run();
        scores.forEach(score -> stroma.console().out().println(score));
        String time = String.format(Locale.ROOT, "%s trained in %.0f s", term, (System.nanoTime() - start) / 1e9);
        stroma.console().out().println(time);
        ModelCard.update(cards, term, models, LocalDate.now(ZoneOffset.UTC), scores);
    }

    private ClaimLayer claims(Knowledge knowledge) {
        if (gold.isEmpty()) {
            throw new Problem("claims are learnt from --gold GOLD-DIR");
        }
        return new ClaimLayer(
                knowledge,
                GoldDocuments.in(gold, knowledge, stroma.console()),
                learnFrom
                        .map(from -> OwnLessons.of(
                                from, store.folder(), readers.plan(), verdicts, knowledge, stroma.console()))
                        .orElse(OwnLessons.NONE));
    }

    private List<Layer> layers() {
        List<String> terms = Terms.all();
        for (String name : only) {
            if (!terms.contains(name)) {
                throw new Problem("no layer " + name + "; there are " + String.join(", ", terms));
            }
        }
        return List.of(Layer.values()).stream()
                .filter(layer -> only.isEmpty() || only.contains(layer.term()))
                .toList();
    }
}
