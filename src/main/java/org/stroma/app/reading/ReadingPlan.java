package org.stroma.app.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.stroma.app.knowledge.Knowledge;
import org.stroma.app.pipeline.ReaderPanel;
import org.stroma.app.report.Progress;
import org.stroma.app.report.Reporter;
import org.stroma.app.resource.Resources;
import org.stroma.model.document.Document;
import org.stroma.model.document.Unreadable;
import org.stroma.model.text.Slug;
import org.stroma.reader.chat.Endpoint;
import org.stroma.reader.chat.ModelReader;
import org.stroma.reader.chat.Prompt;
import org.stroma.reader.chat.RequestLimits;
import org.stroma.reader.gate.Reliabilities;
import org.stroma.reader.recorded.Recordings;
import org.stroma.reader.recorded.Vocabulary;
import org.stroma.reader.statement.ReaderReport;
import org.stroma.vocabulary.list.OntologyDefinitions;

/// Who is to read, and where their readings come from. Without an endpoint no request leaves the machine.
///
/// @param builtIn whether the built-in reader reads
/// @param endpoint of a language model, if one is to be asked
/// @param limits what it may be asked
/// @param recordings files and folders of recorded readings
public record ReadingPlan(boolean builtIn, Optional<Endpoint> endpoint, RequestLimits limits, List<Path> recordings) {

    /// The built-in reader alone.
    public static final ReadingPlan BUILT_IN =
            new ReadingPlan(true, Optional.empty(), RequestLimits.of(OptionalLong.empty(), true), List.of());

    /// What readers from outside told of documents.
    ///
    /// @param hashes key of a document to a hash of what was told of it; nothing of a document of which only the
    /// built-in reader speaks
    public record Heard(ReaderPanel witnesses, Map<String, String> hashes) {

        /// Whether anybody but the built-in reader speaks.
        public boolean isOfSeveral() {
            return !hashes.isEmpty();
        }

        /// The same, readers being right so often.
        public ReaderPanel counting(Reliabilities reliabilities, Knowledge knowledge) {
            return ReaderPanel.of(witnesses.builtIn(), knowledge.ontology(), reliabilities, witnesses.told());
        }
    }

    /// Whether nobody from outside is asked.
    public boolean isBuiltInAlone() {
        return builtIn && endpoint.isEmpty() && recordings.isEmpty();
    }

    /// How often readers were right on documents with gold claims.
    public static Reliabilities measured() {
        return Reliabilities.parse(Resources.ofReaders("reliability.tsv"));
    }

    /// Asks everybody.
    ///
    /// @param store folder of the store, which keeps the answers of models
    /// @param complaints told of what could not be read
    public Heard hear(
            Knowledge knowledge,
            Reliabilities reliabilities,
            List<Document> documents,
            Path store,
            Reporter reporter,
            Consumer<Unreadable> complaints) {
        Map<String, List<ReaderReport>> told = new HashMap<>();
        if (!recordings.isEmpty()) {
            Recordings recorded = Recordings.read(recordings, vocabulary(knowledge), complaints);
            documents.forEach(document -> add(document, recorded.of(document), told));
        }
        endpoint.ifPresent(where -> {
            List<ReaderReport> answers = ask(where, knowledge, documents, store, reporter, complaints);
            for (int i = 0; i < documents.size(); i++) {
                add(documents.get(i), List.of(answers.get(i)), told);
            }
        });
        ReaderPanel witnesses = ReaderPanel.of(
                builtIn, knowledge.ontology(), reliabilities, document -> told.getOrDefault(document.key(), List.of()));
        return new Heard(witnesses, hashes(documents, told));
    }

    private static void add(Document document, List<ReaderReport> more, Map<String, List<ReaderReport>> told) {
        if (!more.isEmpty()) {
            told.computeIfAbsent(document.key(), key -> new ArrayList<>()).addAll(more);
        }
    }

    private Map<String, String> hashes(List<Document> documents, Map<String, List<ReaderReport>> told) {
        Map<String, String> hashes = new HashMap<>();
        for (Document document : documents) {
            List<ReaderReport> here = told.getOrDefault(document.key(), List.of());
            if (!here.isEmpty() || !builtIn) {
                Stream<String> parts = Stream.concat(
                        Stream.of(Boolean.toString(builtIn), Resources.ofReaders("reliability.tsv")),
                        here.stream().map(ReaderReport::hash));
                hashes.put(document.key(), Slug.hash(32, parts.toArray(String[]::new)));
            }
        }
        return hashes;
    }

    private static Vocabulary vocabulary(Knowledge knowledge) {
        return new Vocabulary(
                knowledge.ontology(), Resources.ofReaders("relations.tsv"), Resources.ofReaders("classes.tsv"));
    }

    private List<ReaderReport> ask(
            Endpoint where,
            Knowledge knowledge,
            List<Document> documents,
            Path store,
            Reporter reporter,
            Consumer<Unreadable> complaints) {
        OntologyDefinitions definitions = OntologyDefinitions.read(knowledge.ontologyFiles());
        Prompt prompt = Prompt.of(knowledge.ontology(), definitions.classes(), definitions.relations());
        try (ModelReader reader = new ModelReader(where, prompt, limits, new AnswerFiles(store.resolve("answers")));
                Progress progress = reporter.progress("asking the model", documents.size())) {
            List<ModelReader.Reply> replies = reader.read(documents, progress::step);
            replies.forEach(reply -> reply.unread().forEach(complaints));
            ModelReader.Cost cost = reader.cost();
            reporter.log(where.model() + ": " + cost.requests() + " requests, " + cost.tokens() + " tokens");
            return replies.stream().map(ModelReader.Reply::told).toList();
        }
    }
}
