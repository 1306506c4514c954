package org.stroma;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.stroma.app.build.BuildRequest;
import org.stroma.app.build.GraphBuild;
import org.stroma.app.knowledge.Knowledge;
import org.stroma.app.report.Reporter;
import org.stroma.app.serve.Serving;
import org.stroma.graph.version.Store;
import org.stroma.graph.version.Version;
import org.stroma.model.document.Document;
import org.stroma.model.document.Duplicate;
import org.stroma.model.document.Reading;
import org.stroma.model.document.Unreadable;
import org.stroma.model.evidence.Findings;
import org.stroma.model.ontology.Precision;
import org.stroma.query.Question;
import org.stroma.query.Questions;
import org.stroma.query.engine.Answer;
import org.stroma.query.engine.QueryEngine;
import org.stroma.serve.limit.ServerOptions;
import org.stroma.serve.suggest.Suggestions;

/// Stroma as a library: reads text into findings, builds a store of them, asks it, serves it.
///
/// ```java
/// Findings findings = Stroma.read("Plerixafor blocks CXCR4.");
///
/// try (Stroma graph = Stroma.build(store, List.of(documents))) {
///     Answer answer = graph.ask("drugs-blocking-receptors", Map.of("receptor", "CXCR4"));
/// }
/// ```
///
/// An instance is one version of a store, held open until it is closed; builds that come later do not change it. All
/// methods may be called from several threads. Everything else in the jar is internal and may change, except for the
/// records that these methods give.
public final class Stroma implements AutoCloseable {

    private static final String FILE_NAME = "text.txt";

    private final Path store;
    private final Version version;

    private Stroma(Path store) {
        this.store = store;
        this.version = Store.open(store).openCurrent();
    }

    /// What a plain text in English says, with balanced precision. The first call loads the names, which takes seconds.
    ///
    /// @throws IllegalArgumentException if there is nothing to read in it, or too much
    public static Findings read(String text) {
        return switch (knowledge().readers().text(FILE_NAME, text)) {
            case Document document -> findings(document);
            case Unreadable refused -> throw new IllegalArgumentException(refused.reason());
            case Duplicate same -> throw new IllegalStateException("one text cannot be there twice: " + same);
        };
    }

    /// What each document of a file says; an archive or a file of records has several.
    ///
    /// @throws IllegalArgumentException if there is no such file, or it holds nothing that can be read
    public static List<Findings> read(Path file) {
        List<Findings> findings = new ArrayList<>();
        List<String> reasons = new ArrayList<>();
        for (Reading reading : knowledge().readers().readFile(file)) {
            switch (reading) {
                case Document document -> findings.add(findings(document));
                case Unreadable refused -> reasons.add(refused.file() + ": " + refused.reason());
                case Duplicate same -> reasons.add(same.file() + ": the same bytes as " + same.first());
            }
        }
        if (findings.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", reasons));
        }
        return List.copyOf(findings);
    }

    /// Makes a store hold exactly what files and folders hold, reading again only what changed, and opens it.
    /// Inputs that cannot be read are passed over.
    ///
    /// @param store a folder; made if it is not there
    /// @throws org.stroma.app.report.Problem if there is nothing to read at all
    /// @throws org.stroma.graph.file.StoreException if another process builds it
    public static Stroma build(Path store, List<Path> documents) {
        new GraphBuild(Reporter.SILENT, BuildRequest.of(documents, store)).run();
        return open(store);
    }

    /// Opens what a store holds now.
    ///
    /// @throws org.stroma.graph.file.StoreException if nothing was built there
    public static Stroma open(Path store) {
        return new Stroma(store);
    }

    /// Hash of what the graph holds: the same documents give the same.
    public String version() {
        return version.id();
    }

    /// Asks a question of `queries/` by its name.
    ///
    /// @param about its parameters by name, as `receptor` and `CXCR4`
    /// @throws IllegalArgumentException if no question has that name
    /// @throws org.stroma.query.engine.BadParameter if the parameters make no sense
    /// @throws org.stroma.query.engine.QueryFailed if there is no answer within half a minute
    public Answer ask(String question, Map<String, String> about) {
        Question known = Questions.bundled()
                .find(question)
                .orElseThrow(() -> new IllegalArgumentException("no question is called " + question));
        return known.ask(engine(), about);
    }

    /// Asks a SPARQL query, of the union of all named graphs. It need not declare the usual prefixes (`kg`, `rdf`,
    /// `skos`, `prov` …).
    ///
    /// @throws org.stroma.query.BadQuestion if it is no query
    /// @throws org.stroma.query.engine.QueryFailed if there is no answer within half a minute
    public Answer query(String sparql) {
        return Question.parse("query", sparql).ask(engine(), Map.of());
    }

    /// Serves the store over HTTP until what is returned is closed; it follows later builds.
    ///
    /// @param port 0 for any free one
    /// @throws org.stroma.serve.http.ServerFailed if the port is taken
    public Serving serve(int port) {
        return Serving.start(store, port);
    }

    @Override
    public void close() {
        version.close();
    }

    private QueryEngine engine() {
        QueryEngine engine = QueryEngine.over(version.dataset(), ServerOptions.USUAL_LIMIT);
        return version.search()
                .flatMap(search -> new Suggestions(search).names())
                .map(engine::near)
                .orElse(engine);
    }

    private static Findings findings(Document document) {
        return knowledge().pipeline(Precision.BALANCED).read(document);
    }

    private static Knowledge knowledge() {
        return Knowledge.bundled();
    }
}
