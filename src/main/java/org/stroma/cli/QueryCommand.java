package org.stroma.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.stroma.app.serve.ServerEntry;
import org.stroma.cli.option.StoreOption;
import org.stroma.graph.version.Version;
import org.stroma.query.Question;
import org.stroma.query.Questions;
import org.stroma.query.engine.Answer;
import org.stroma.query.engine.NearNames;
import org.stroma.query.engine.QueryEngine;
import org.stroma.query.format.AnswerFormat;
import org.stroma.serve.limit.ServerOptions;
import org.stroma.serve.suggest.Suggestions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(
        name = "query",
        description = "Asks a question: one of queries/ by its name, or any SPARQL query in a file.",
        mixinStandardHelpOptions = true)
final class QueryCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @ParentCommand
    private StromaCommand stroma;

    @Parameters(index = "0", paramLabel = "NAME-OR-FILE", description = "Name of a question, or a file with SPARQL.")
    private String question = "";

    @Parameters(index = "1..*", paramLabel = "param=value", description = "What the question is asked about.")
    private Map<String, String> values = new LinkedHashMap<>();

    @Option(
            names = "--format",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).",
            defaultValue = "TABLE")
    private AnswerFormat format = AnswerFormat.TABLE;

    @Mixin
    private StoreOption store = new StoreOption();

    @Override
    public Integer call() throws IOException {
        Question asked = question();
        Optional<ServerEntry> server = ServerEntry.find(store.folder());
        format.write(
                server.isPresent() ? ask(asked, server.get()) : ask(asked),
                stroma.console().out());
        return 0;
    }

    private Answer ask(Question asked, ServerEntry server) {
        return asked.ask(QueryEngine.at(server.sparql(), ServerOptions.USUAL_LIMIT), values);
    }

    private Answer ask(Question asked) {
        try (Version version = store.open().openCurrent()) {
            QueryEngine engine = QueryEngine.over(version.dataset(), ServerOptions.USUAL_LIMIT);
            return asked.ask(
                    version.search()
                            .flatMap(search -> new Suggestions(search).names())
                            .map(engine::near)
                            .orElse(engine),
                    values);
        }
    }

    private Question question() {
        Questions known = Questions.bundled();
        return known.find(question).orElseGet(() -> {
            if (!Files.isRegularFile(Path.of(question))) {
                throw new ParameterException(
                        spec.commandLine(),
                        NearNames.offer(
                                "no question and no file is called " + question + "; the questions are "
                                        + known.list().stream()
                                                .map(Question::name)
                                                .collect(Collectors.joining(", ")),
                                known.near(question)));
            }
            return Question.read(Path.of(question));
        });
    }
}
