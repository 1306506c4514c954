package org.stroma.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stroma.app.knowledge.Knowledge;
import org.stroma.app.report.OneLine;
import org.stroma.cli.option.VocabularyOptions;
import org.stroma.graph.version.Store;
import org.stroma.graph.version.Version;
import org.stroma.language.Annotator;
import org.stroma.mention.dictionary.NameIndex;
import org.stroma.mention.dictionary.NameInquiry;
import org.stroma.mention.dictionary.NameInquiry.Candidate;
import org.stroma.mention.lookup.ShortNameInquiry;
import org.stroma.model.concept.Concept;
import org.stroma.model.document.Document;
import org.stroma.model.document.Duplicate;
import org.stroma.model.document.Reading;
import org.stroma.model.document.Unreadable;
import org.stroma.model.text.Sentence;
import org.stroma.query.Question;
import org.stroma.query.Questions;
import org.stroma.query.UnknownName;
import org.stroma.query.engine.Answer;
import org.stroma.query.engine.QueryEngine;
import org.stroma.serve.limit.ServerOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "why-name",
        description = "Lists what a name may mean, and the rule that decides what it means in a text.",
        mixinStandardHelpOptions = true)
final class WhyNameCommand implements Callable<Integer> {

    private static final int WIDEST = 44;
    private static final List<String> TITLES = List.of("points", "class", "id", "is", "by the name", "from");

    @ParentCommand
    private StromaCommand stroma;

    @Parameters(paramLabel = "NAME", arity = "1..*", description = "Names as a text writes them.")
    private List<String> names = new ArrayList<>();

    @Mixin
    private VocabularyOptions vocabulary = new VocabularyOptions();

    @Option(names = "--store", paramLabel = "DIR", description = "Tells as well what bears the name in this graph.")
    private Optional<Path> store = Optional.empty();

    @Option(
            names = "--in",
            paramLabel = "FILE",
            description = "Tells as well what an acronym means in this document, and the scores that decide.")
    private Optional<Path> file = Optional.empty();

    @Override
    public Integer call() {
        Knowledge knowledge = vocabulary.knowledge(stroma.console());
        NameIndex index = knowledge.names();
        names.forEach(name -> show(NameInquiry.into(index, name)));
        file.ifPresent(path -> showDocuments(knowledge, index, path));
        store.ifPresent(this::showGraph);
        return 0;
    }

    private void showDocuments(Knowledge knowledge, NameIndex index, Path path) {
        Annotator annotator = Annotator.withoutSyntax();
        for (Reading reading : knowledge.readers().read(List.of(path))) {
            switch (reading) {
                case Document document -> {
                    List<Sentence> sentences = annotator.read(document);
                    names.stream()
                            .filter(ShortNameInquiry::isFor)
                            .forEach(name ->
                                    show(document, name, ShortNameInquiry.into(index, document, sentences, name)));
                }
                case Duplicate duplicate -> {}
                case Unreadable unreadable -> stroma.console().complain(unreadable);
            }
        }
    }

    private void show(Document document, String name, ShortNameInquiry inquiry) {
        String means = inquiry.meant().map(WhyNameCommand::titled).orElse("nothing: left open");
        say("in %s, %s means %s", document.fileName(), name, means);
        inquiry.spelledOut().ifPresent(concept -> say("  the document spells it out: %s", titled(concept)));
        inquiry.scores()
                .forEach(score -> say(
                        "  %d points: %d other names in the document%s  %s",
                        score.points(),
                        score.otherNames(),
                        score.inTitle() ? ", its title too" : "",
                        titled(score.concept())));
    }

    private static String titled(Concept concept) {
        return concept.label() + " (" + concept.type() + ")";
    }

    private void showGraph(Path folder) {
        Question synonyms = Questions.bundled().find("synonyms").orElseThrow();
        try (Version version = Store.open(folder).openCurrent()) {
            QueryEngine engine = QueryEngine.over(version.dataset(), ServerOptions.USUAL_LIMIT);
            names.forEach(name -> say("%s in the graph: %s", OneLine.of(name), bearers(synonyms, engine, name)));
        }
    }

    private static String bearers(Question synonyms, QueryEngine engine, String name) {
        try {
            Answer answer = synonyms.ask(engine, Map.of("entity", name));
            List<String> labels = answer.column("entityLabel");
            List<String> iris = answer.column("entity");
            return IntStream.range(0, labels.size())
                    .mapToObj(row -> labels.get(row) + " <" + iris.get(row) + ">")
                    .distinct()
                    .collect(Collectors.joining(", "));
        } catch (UnknownName e) {
            return "nothing";
        }
    }

    private void show(NameInquiry inquiry) {
        if (inquiry.candidates().isEmpty()) {
            say("%s: no list knows it; looked up: %s", inquiry.words(), String.join("; ", inquiry.tried()));
            return;
        }
        String meaning = inquiry.meant().map(WhyNameCommand::titled).orElse("nothing");
        say("%s means %s: %s", inquiry.words(), meaning, inquiry.reason());
        if (inquiry.tried().size() > 1) {
            say("known as: %s", inquiry.tried().getLast());
        }
        table(inquiry.candidates());
    }

    private void table(List<Candidate> candidates) {
        List<List<String>> rows = Stream.concat(
                        Stream.of(TITLES), candidates.stream().map(WhyNameCommand::row))
                .toList();
        int[] widths = new int[TITLES.size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        rows.forEach(row -> say("  %s", line(row, widths)));
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            line.append(row.get(i));
            if (i + 1 < row.size()) {
                line.append(
                        " ".repeat((i < widths.length ? widths[i] - row.get(i).length() : 0) + 2));
            }
        }
        return line.toString().stripTrailing();
    }

    /// Below the titles; what speaks for it or against it goes behind them.
    private static List<String> row(Candidate candidate) {
        Concept concept = candidate.concept();
        String why = candidate
                .objection()
                .map(objection -> "not meant: " + objection)
                .orElse(String.join("; ", candidate.grounds()));
        return List.of(
                Integer.toString(candidate.points()),
                concept.type().local(),
                id(concept),
                shortened(concept.label()),
                shortened(candidate.name()),
                candidate.chosen() ? "curated" : list(concept),
                why);
    }

    /// The public identifier as a CURIE.
    private static String id(Concept concept) {
        String[] path = concept.iri().split("/");
        String last = path[path.length - 1];
        if (concept.isCoined()) {
            return "-";
        }
        return concept.iri().contains("/obo/")
                ? last.replaceFirst("_", ":")
                : path[path.length - 2].toUpperCase(Locale.ROOT) + ":" + last;
    }

    private static String list(Concept concept) {
        String id = id(concept);
        return concept.isCoined() ? "own" : id.substring(0, Math.max(id.indexOf(':'), 0));
    }

    private static String shortened(String words) {
        return words.length() <= WIDEST ? words : words.substring(0, WIDEST - 1) + "…";
    }

    private void say(String format, Object... values) {
        stroma.console().say(String.format(Locale.ROOT, format, values));
    }
}
