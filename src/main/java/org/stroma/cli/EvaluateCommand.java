package org.stroma.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.stroma.app.build.GraphBuild;
import org.stroma.app.knowledge.Knowledge;
import org.stroma.app.learn.GoldDocuments;
import org.stroma.app.learn.ReaderMeasure;
import org.stroma.app.pipeline.CorpusFindings;
import org.stroma.app.pipeline.Pipeline;
import org.stroma.app.reading.ReadingPlan;
import org.stroma.app.report.Problem;
import org.stroma.app.report.Progress;
import org.stroma.app.resource.ReliabilityFile;
import org.stroma.cli.option.PrecisionOption;
import org.stroma.cli.option.ReaderOptions;
import org.stroma.cli.option.StoreOption;
import org.stroma.cli.option.VocabularyOptions;
import org.stroma.cli.print.BeliefMeasure;
import org.stroma.cli.print.CurveFiles;
import org.stroma.extract.NearMisses;
import org.stroma.extract.score.Scorer;
import org.stroma.language.Annotator;
import org.stroma.learn.gold.Gold;
import org.stroma.learn.gold.Judgements;
import org.stroma.learn.gold.Judgements.Judgement;
import org.stroma.learn.name.Grounding;
import org.stroma.learn.name.Spotting;
import org.stroma.learn.score.Calibration;
import org.stroma.learn.score.EndRecall;
import org.stroma.learn.score.GoldNameCoverage;
import org.stroma.learn.score.NameRecall;
import org.stroma.learn.score.Pointer;
import org.stroma.learn.score.PointerScore;
import org.stroma.learn.score.Score;
import org.stroma.learn.score.Score.Agreement;
import org.stroma.model.claim.Assembly;
import org.stroma.reader.gate.Reliabilities;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "evaluate",
        description =
                "Reads GOLD-DIR/documents and compares what it finds with the claims in GOLD-DIR/*.tsv; no store. Of a"
                        + " file in PubTator's format: how many of its names get the identifiers that it gives, and how many"
                        + " of its variants and cell lines are found.",
        mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {

    @ParentCommand
    private StromaCommand stroma;

    @Parameters(
            paramLabel = "GOLD-DIR",
            description = "Folder with a claims file for each of its documents, or a PubTator file.")
    private Path folder = Path.of("");

    @Option(names = "--errors", paramLabel = "FILE", description = "Write missed and wrong claims here.")
    private Optional<Path> errors = Optional.empty();

    @Option(
            names = "--near-misses",
            paramLabel = "FILE",
            description =
                    "Write sentences here that hold a word of a relation and names that fit it, and gave nothing.")
    private Optional<Path> nearMisses = Optional.empty();

    @Option(
            names = "--calibration",
            description =
                    "Also print how often claims are right that are believed so far, to the letter and in the relaxed"
                            + " sense.")
    private boolean calibration;

    @Option(
            names = "--reliability",
            paramLabel = "FILE",
            description = "Write how often each construction was right here.")
    private Optional<Path> reliability = Optional.empty();

    @Option(
            names = "--pointers",
            paramLabel = "FILE",
            description = "Instead, tell how many of the pronouns and phrases in this file are read as what they stand"
                    + " for; columns document, start, end, pointer, kind, means.")
    private Optional<Path> pointers = Optional.empty();

    @Option(
            names = "--names",
            description = "Only print how many of the things that the claims are about the documents' names are; with"
                    + " --errors, write those that no name is.")
    private boolean names;

    @Option(
            names = "--curve",
            paramLabel = "FILE",
            description =
                    "Write precision and recall for every threshold here, as a table, and beside it, as .svg, a plot"
                            + " and one of how often readings are right that are so likely.")
    private Optional<Path> curve = Optional.empty();

    @Mixin
    private PrecisionOption precision = new PrecisionOption();

    @Option(
            names = "--reader-reliability",
            paramLabel = "FILE",
            description = "Write how often each reader was right, by relation and by what the others say, here.")
    private Optional<Path> readerReliability = Optional.empty();

    @Mixin
    private ReaderOptions readers = new ReaderOptions();

    /// Where answers of models are kept.
    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private VocabularyOptions vocabulary = new VocabularyOptions();

    @Override
    public Integer call() throws IOException {
        Knowledge knowledge = vocabulary.knowledge(stroma.console());
        if (Files.isRegularFile(folder)) {
            return ground(knowledge);
        }
        GoldDocuments documents = GoldDocuments.in(folder, knowledge, stroma.console());
        Scorer scorer = Scorer.load(precision.value());
        ReadingPlan.Heard heard = readers.plan()
                .hear(
                        knowledge,
                        readerReliability.isPresent() ? Reliabilities.UNKNOWN : ReadingPlan.measured(),
                        documents.documents(),
                        store.folder(),
                        stroma.console(),
                        stroma.console()::complain);
        Pipeline pipeline = knowledge
                .pipeline()
                .with(curve.isPresent() ? scorer.keepingAll() : scorer)
                .with(heard.witnesses());
        CorpusFindings all = read(documents, pipeline);
        if (pointers.isPresent()) {
            return followPointers(pointers.get(), all, knowledge);
        }
        Gold gold = documents.gold();
        if (names) {
            Optional<EndRecall> judged = EndRecall.of(folder, all.findings(), knowledge.terminology());
            judged.ifPresent(ends -> say(
                    "right ends of candidates judged by hand: %d of %d strict, %d by overlap",
                    ends.strict(), ends.total(), ends.overlap()));
            return measureNames(
                    NameRecall.of(gold, all.findings(), knowledge.terminology()),
                    judged.map(EndRecall::errors).orElse(List.of()));
        }
        CorpusFindings harvest = all.likelierThan(scorer.threshold());
        Score score = Score.of(
                gold,
                harvest.findings(),
                GraphBuild.assemble(harvest.findings(), List.of(), knowledge),
                knowledge.terminology());
        print(score, GoldNameCoverage.of(gold, knowledge.terminology()));
        if (errors.isPresent()) {
            Files.write(errors.get(), score.errors());
        }
        if (nearMisses.isPresent()) {
            Files.write(nearMisses.get(), nearMisses(knowledge, harvest));
        }
        measureBelief(gold, harvest, knowledge);
        if (calibration && heard.isOfSeveral()) {
            say("belief over readers, in the relaxed sense, cross-validated by document");
            ReaderMeasure measure = new ReaderMeasure(
                    gold,
                    documents.documents(),
                    knowledge,
                    reliabilities -> pipeline.with(heard.counting(reliabilities, knowledge))::read);
            BeliefMeasure.lines(measure.calibration()).forEach(stroma.console()::say);
        }
        if (readerReliability.isPresent()) {
            Files.write(
                    readerReliability.get(),
                    ReaderMeasure.of(gold, harvest.findings(), knowledge).lines());
        }
        if (curve.isPresent()) {
            new CurveFiles(gold, knowledge).write(all.findings(), curve.get(), stroma.console());
        }
        return 0;
    }

    private int measureNames(NameRecall recall, List<String> judged) throws IOException {
        say("%-24s %5s  in the document     in the quoted sentence", "core ends", "");
        say("%-24s %5s  strict  overlap     strict  overlap", "", "");
        recall.byPlace().forEach(this::say);
        say("all", recall.all());
        NameRecall.Processes processes = recall.processes();
        say(
                "coined processes that a row is about: %d of %d strict, %d by overlap",
                processes.strict(), processes.total(), processes.overlap());
        if (errors.isPresent()) {
            List<String> lines = new ArrayList<>(recall.errors());
            lines.addAll(judged);
            Files.write(errors.get(), lines);
        }
        return 0;
    }

    private void say(String place, NameRecall.Ends ends) {
        double total = ends.total();
        say(
                "%-24s %5d   %.3f    %.3f      %.3f    %.3f",
                place,
                ends.total(),
                ends.strict() / total,
                ends.overlap() / total,
                ends.quoted() / total,
                ends.quotedOverlap() / total);
    }

    private void measureBelief(Gold gold, CorpusFindings harvest, Knowledge knowledge) throws IOException {
        if (!calibration && reliability.isEmpty()) {
            return;
        }
        Assembly assembly = GraphBuild.assemble(harvest.findings(), List.of(), knowledge);
        Judgements judgements = Judgements.of(gold, harvest.findings(), assembly, knowledge.terminology());
        if (calibration) {
            say("belief, by what gold rows say to the letter");
            BeliefMeasure.lines(Calibration.of(judgements, assembly, Judgement::plain))
                    .forEach(stroma.console()::say);
            say("belief, by what they say in the relaxed sense");
            BeliefMeasure.lines(Calibration.of(judgements, assembly, Judgement::relaxed))
                    .forEach(stroma.console()::say);
        }
        if (reliability.isPresent()) {
            Files.write(reliability.get(), ReliabilityFile.lines(judgements.reliability()));
        }
    }

    private static List<String> nearMisses(Knowledge knowledge, CorpusFindings harvest) {
        NearMisses misses = new NearMisses(knowledge.ontology());
        return harvest.findings().stream()
                .flatMap(findings -> misses.of(findings).stream()
                        .map(miss -> String.join(
                                "\t",
                                findings.document().fileName(),
                                miss.subject().value().label() + " | "
                                        + miss.relation() + " | "
                                        + miss.object().value().label(),
                                findings.document().quote(miss.trigger()),
                                miss.reason(),
                                findings.document().quote(miss.sentence()).replaceAll("\\s+", " "))))
                .toList();
    }

    private int ground(Knowledge knowledge) throws IOException {
        Grounding grounding = Grounding.of(folder, Annotator.withoutSyntax(), knowledge.terminology());
        for (Grounding.OfKind kind : grounding.kinds()) {
            say(
                    "%-8s %s (%d of %d names; %d more without an identifier that a list knows)",
                    kind.name(),
                    share(kind.accuracy(), kind.total() - kind.unmapped()),
                    kind.right(),
                    kind.total() - kind.unmapped(),
                    kind.unmapped());
        }
        Spotting spotting = Spotting.of(folder, knowledge.pipeline()::passages);
        for (Spotting.OfKind kind : spotting.kinds()) {
            say(
                    "%-9s to the letter: precision %s  recall %s; in part: precision %s  recall %s (%d marked,"
                            + " %d found)",
                    kind.name(),
                    share(kind.precision(), kind.found()),
                    share(kind.recall(), kind.marked()),
                    share(kind.loosePrecision(), kind.found()),
                    share(kind.looseRecall(), kind.marked()),
                    kind.marked(),
                    kind.found());
        }
        if (errors.isPresent()) {
            Files.write(
                    errors.get(),
                    Stream.concat(grounding.errors().stream(), spotting.errors().stream())
                            .toList());
        }
        return 0;
    }

    /// A share of nothing is no number.
    private static String share(double share, int whole) {
        return whole == 0 ? "-" : String.format(Locale.ROOT, "%.3f", share);
    }

    private int followPointers(Path file, CorpusFindings harvest, Knowledge knowledge) throws IOException {
        PointerScore score = PointerScore.of(pointers(file), harvest.findings(), knowledge.terminology());
        say("%-22s %5s %5s %6s %5s %6s", "pointers", "all", "right", "partly", "wrong", "unread");
        for (PointerScore.OfKind kind : score.kinds()) {
            say(
                    "%-22s %5d %5d %6d %5d %6d%s",
                    kind.name(),
                    kind.total(),
                    kind.right(),
                    kind.partly(),
                    kind.wrong(),
                    kind.unread(),
                    kind.ofMentions() ? "" : "  not a matter of mentions");
        }
        if (errors.isPresent()) {
            Files.write(errors.get(), score.errors());
        }
        return 0;
    }

    private static List<Pointer> pointers(Path file) {
        try {
            return Pointer.read(file);
        } catch (IllegalArgumentException e) {
            throw new Problem(String.valueOf(e.getMessage()), e);
        }
    }

    private CorpusFindings read(GoldDocuments from, Pipeline pipeline) {
        try (Progress progress =
                stroma.console().progress("reading", from.documents().size())) {
            CorpusFindings harvest = pipeline.read(from.documents(), document -> progress.step());
            harvest.failures().forEach(stroma.console()::complain);
            return harvest;
        }
    }

    private void print(Score score, GoldNameCoverage names) {
        say("%d documents", score.documents());
        say("strict", score.strict());
        say("relaxed", score.relaxed());
        say(
                "of the claims that mean a gold row: polarity right %.3f, certainty right %.3f",
                score.polarity(), score.certainty());
        say("by predicate (relaxed): found/core, right/claimed");
        for (Score.OfPredicate each : score.predicates()) {
            Agreement counts = each.agreement();
            say(
                    "  %-16s %3d/%-3d  %3d/%-3d",
                    each.name(), counts.found(), counts.core(), counts.right(), counts.claims());
        }
        score.confusions().forEach((pair, times) -> say("  %s: %d", pair, times));
        say("vocabulary knows %.3f of %d gold names", names.share(), names.total());
    }

    private void say(String reading, Agreement counts) {
        say(
                "%-8s precision %.3f  recall %.3f  F1 %.3f  (%d claims, %d core)",
                reading, counts.precision(), counts.recall(), counts.f1(), counts.claims(), counts.core());
    }

    private void say(String format, Object... values) {
        stroma.console().say(String.format(Locale.ROOT, format, values));
    }
}
