package org.stroma.app.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.stroma.app.pipeline.Pipeline;
import org.stroma.app.report.Reporter;
import org.stroma.app.resource.Ingredients;
import org.stroma.app.resource.NamesHash;
import org.stroma.app.resource.ProgramHash;
import org.stroma.app.resource.ProgramVersion;
import org.stroma.app.resource.Resources;
import org.stroma.assemble.conflict.Background;
import org.stroma.extract.score.Scorer;
import org.stroma.graph.quads.Ingredient;
import org.stroma.graph.quads.ListedNames;
import org.stroma.mention.dictionary.NameIndex;
import org.stroma.model.concept.NameVerdict;
import org.stroma.model.concept.Terminology;
import org.stroma.model.ontology.Ontology;
import org.stroma.model.ontology.Precision;
import org.stroma.model.text.Slug;
import org.stroma.read.ReadBefore;
import org.stroma.read.Readers;
import org.stroma.vocabulary.TerminologyFiles;
import org.stroma.vocabulary.compact.Imported;
import org.stroma.vocabulary.ontology.OntologyFiles;

/// What the program knows before it reads anything. Each part is loaded when it is first asked for: the names of all
/// genes take seconds, and often nobody wants them.
public final class Knowledge {

    private final SortedMap<String, String> ontologyFiles;
    private final SortedMap<String, String> vocabularyFiles;
    private final OwnNames own;
    private final List<NameVerdict> verdicts;
    private final Reporter reporter;
    private final Lazy<Ontology> ontology;
    private final Lazy<Terminology> terminology;
    private final Lazy<ListedNames> listed;
    private final Lazy<NameIndex> names;
    private final Lazy<Pipeline> pipeline;
    private final AtomicBoolean expected = new AtomicBoolean();

    /// Loaded when first asked for, as Java loads classes.
    private static final class Bundled {
        private static final Knowledge KNOWLEDGE = new Knowledge(OwnNames.NONE, List.of(), Reporter.SILENT);
    }

    private Knowledge(OwnNames own, List<NameVerdict> verdicts, Reporter reporter) {
        this.ontologyFiles = Resources.ontology();
        this.vocabularyFiles = Resources.vocabulary();
        this.own = own;
        this.verdicts = List.copyOf(verdicts);
        this.reporter = reporter;
        this.ontology = new Lazy<>(this::loadedOntology);
        this.terminology = new Lazy<>(this::loadedTerminology);
        this.listed = new Lazy<>(() -> new ListedNames(terminology()));
        this.names = new Lazy<>(this::loadedNames);
        this.pipeline = new Lazy<>(() -> Pipeline.of(this::ontology, this::terminology, this::names));
    }

    /// What travels with the program; one for the process, because it never changes.
    public static Knowledge bundled() {
        return Bundled.KNOWLEDGE;
    }

    /// @param reporter told of what cannot be used in the user's own lists
    public static Knowledge with(OwnNames own, Reporter reporter) {
        return own.isEmpty() ? bundled() : new Knowledge(own, List.of(), reporter);
    }

    /// The same with what curators say of names, which decides how documents are read.
    public Knowledge judged(List<NameVerdict> names) {
        return names.equals(verdicts) ? this : new Knowledge(own, names, reporter);
    }

    public SortedMap<String, String> ontologyFiles() {
        return ontologyFiles;
    }

    public Ontology ontology() {
        return ontology.get();
    }

    /// What helps to judge what documents say together.
    public Background background() {
        return new Background(ontology().lexicon(), terminology(), ontology().rungs());
    }

    /// Loads the names while others do something else.
    public void expectTerminology() {
        CompletableFuture.runAsync(this::listed);
    }

    /// Loads all that documents are read with while others do something else. To ask again costs nothing.
    public void expectPipeline() {
        if (expected.compareAndSet(false, true)) {
            // What fails is tried again, and told, by whoever needs it.
            CompletableFuture.runAsync(
                    this::pipeline,
                    work -> Thread.ofPlatform().daemon().name("loading").start(work));
        }
    }

    /// One thread loads it, another waits for it.
    public Terminology terminology() {
        return terminology.get();
    }

    /// What the terminology lists, as it is looked up by identifiers.
    public ListedNames listed() {
        return listed.get();
    }

    /// The names of the terminology, as they are looked up in texts.
    public NameIndex names() {
        return names.get();
    }

    /// To check the files takes longer than to read them.
    private Ontology loadedOntology() {
        Stream<String> files =
                ontologyFiles.entrySet().stream().flatMap(file -> Stream.of(file.getKey(), file.getValue()));
        String key = Slug.hash(
                64, Stream.concat(Stream.of(NamesHash.compute()), files).toArray(String[]::new));
        NameCache cache = NameCache.ofUser();
        if (cache.wasChecked(key)) {
            return OntologyFiles.readChecked(ontologyFiles);
        }
        Ontology read = OntologyFiles.read(ontologyFiles);
        cache.checked(key);
        return read;
    }

    private Terminology loadedTerminology() {
        String importer = NamesHash.compute();
        Imported imported = own.isEmpty() ? ours(importer) : own.load(vocabularyFiles, verdicts, importer, reporter);
        return imported.terminology();
    }

    /// To join the names of all genes and chemicals takes several times as long as to read what came of it.
    private Imported ours(String importer) {
        Stream<String> files =
                vocabularyFiles.entrySet().stream().flatMap(file -> Stream.of(file.getKey(), file.getValue()));
        Stream<String> sources =
                Stream.of(Stream.of(importer), judgements(), files).flatMap(each -> each);
        return NameCache.ofUser()
                .get(
                        Slug.hash(64, sources.toArray(String[]::new)),
                        () -> new Imported(TerminologyFiles.read(vocabularyFiles, verdicts), List.of()));
    }

    /// To make the index takes some seconds; to read it, less than one.
    private NameIndex loadedNames() {
        return NameCache.ofUser()
                .index(fingerprint(Precision.BALANCED), terminology(), () -> new NameIndex(terminology()));
    }

    private Stream<String> judgements() {
        return verdicts.stream().map(NameVerdict::toString);
    }

    public Readers readers() {
        return readers(ReadBefore.NOTHING);
    }

    /// @param before what was read with the same knowledge before
    public Readers readers(ReadBefore before) {
        return new Readers(() -> ontology().lexicon().of("boilerplate"), before);
    }

    /// The pipeline that keeps what is sure enough.
    public Pipeline pipeline(Precision precision) {
        return pipeline().with(Scorer.load(precision));
    }

    /// The pipeline that keeps everything it reads.
    public Pipeline pipeline() {
        return pipeline.get();
    }

    /// Hash of all that decides how a document is read.
    public String fingerprint(Precision precision) {
        Stream<String> files = Stream.of(ontologyFiles, vocabularyFiles)
                .flatMap(folder -> folder.entrySet().stream())
                .flatMap(file -> Stream.of(file.getKey(), file.getValue()));
        return Slug.hash(
                32,
                Stream.of(
                                Stream.of(
                                        ProgramVersion.version(),
                                        ProgramHash.compute(),
                                        own.contents(),
                                        precision.term()),
                                judgements(),
                                files)
                        .flatMap(each -> each)
                        .toArray(String[]::new));
    }

    /// What a document is read with, one by one, for the record of the build.
    public List<Ingredient> ingredients(Precision precision) {
        List<Ingredient> ingredients = new ArrayList<>(Ingredients.ofProgram());
        ingredients.add(Ingredients.ofFiles("ontology", ontologyFiles));
        ingredients.add(Ingredients.ofFiles("vocabulary", vocabularyFiles));
        ingredients.add(new Ingredient("precision/" + precision.term(), Slug.hash(64, precision.term())));
        if (!own.isEmpty()) {
            ingredients.add(new Ingredient("own-names", own.contents()));
        }
        return ingredients;
    }
}
