package org.stroma.app.pipeline;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.stroma.extract.EvidenceFinder;
import org.stroma.extract.score.DocumentDraft;
import org.stroma.extract.score.Scorer;
import org.stroma.language.Annotator;
import org.stroma.mention.MentionFinder;
import org.stroma.mention.dictionary.NameIndex;
import org.stroma.mention.learned.LearnedNames;
import org.stroma.model.concept.Passage;
import org.stroma.model.concept.Terminology;
import org.stroma.model.document.Document;
import org.stroma.model.evidence.Findings;
import org.stroma.model.evidence.Reader;
import org.stroma.model.ontology.Ontology;

/// Text in, evidence out. Pure: any document can be replayed alone, on any machine. Safe to share between threads.
///
/// @param scorer decides which readings are kept
/// @param witnesses who reads
public record Pipeline(
        Annotator annotator, MentionFinder mentions, EvidenceFinder finder, Scorer scorer, ReaderPanel witnesses) {

    /// The pipeline that reads for the relations of an ontology with the names of a terminology, and keeps all that it
    /// reads. Loads the models of the language, which takes a second or two, and asks for the rest meanwhile.
    ///
    /// @param index the terminology's names
    public static Pipeline of(
            Supplier<Ontology> ontology, Supplier<Terminology> terminology, Supplier<NameIndex> index) {
        CompletableFuture<Annotator> annotator = CompletableFuture.supplyAsync(Annotator::load);
        CompletableFuture<LearnedNames> learned = CompletableFuture.supplyAsync(LearnedNames::load);
        NameIndex names = index.get();
        Ontology relations = ontology.get();
        return new Pipeline(
                annotator.join(),
                new MentionFinder(names, relations.lexicon(), learned.join(), curated(terminology.get())),
                new EvidenceFinder(relations),
                Scorer.NONE,
                ReaderPanel.builtInAlone(relations));
    }

    private static Set<String> curated(Terminology terminology) {
        return terminology.entries().stream()
                .filter(Terminology.Entry::curated)
                .map(entry -> entry.concept().iri())
                .collect(Collectors.toUnmodifiableSet());
    }

    /// The same that keeps what another scorer finds likely enough.
    public Pipeline with(Scorer other) {
        return new Pipeline(annotator, mentions, finder, other, witnesses);
    }

    /// The same with other readers.
    public Pipeline with(ReaderPanel readers) {
        return new Pipeline(annotator, mentions, finder, scorer, readers);
    }

    /// Reads one document.
    public Findings read(Document document) {
        return read(draft(document));
    }

    /// What this pipeline's readers find in a document that was drafted before.
    Findings read(DocumentDraft draft) {
        Document document = draft.document();
        Reader builtIn = new BuiltInReader(finder, mentions, scorer, draft);
        List<Findings> others = witnesses.told().apply(document).stream()
                .map(told -> new OutsideReader(told, witnesses.gate(), finder, mentions, scorer, draft))
                .map(reader -> reader.read(document, draft.passages()))
                .toList();
        Findings own = witnesses.builtIn()
                ? witnesses.heard(builtIn.read(document, draft.passages()), others, scorer.threshold())
                : new Findings(document, draft.passages(), List.of(), List.of()).readBy(new TreeSet<>());
        return others.stream().map(findings -> findings.withPassages(List.of())).reduce(own, Findings::and);
    }

    /// All that the constructions read in a document, right or wrong.
    public DocumentDraft draft(Document document) {
        return finder.propose(document, passages(document));
    }

    /// The sentences of a document and what they name.
    public List<Passage> passages(Document document) {
        return mentions.find(document, annotator.words(document), annotator::withNamesAsWords);
    }

    /// What is kept of a draft.
    public Findings decide(DocumentDraft draft) {
        return finder.decide(draft, scorer);
    }

    /// Reads documents on all cores. One that cannot be read through costs itself, not the others.
    ///
    /// @param progress told of each document when it is done, from any thread, in any order
    /// @return in the order of the documents, however many cores there are
    public CorpusFindings read(List<Document> documents, Consumer<Document> progress) {
        return new Workers(Runtime.getRuntime().availableProcessors()).harvest(this::read, documents, progress);
    }

    /// The same without sentences and rejections, for as many documents as there are.
    ///
    /// @param done given what each document says as soon as it is read, from any thread, in any order
    public CorpusFindings evidence(List<Document> documents, Consumer<Findings> done) {
        Function<Document, Findings> reading = document -> {
            Findings findings = read(document).withoutSentences();
            done.accept(findings);
            return findings;
        };
        return new Workers(Runtime.getRuntime().availableProcessors()).harvest(reading, documents, document -> {});
    }
}
