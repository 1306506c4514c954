package org.stroma.app.build;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.stroma.app.cluster.ClusterTask;
import org.stroma.app.keyed.KeyedCorpus;
import org.stroma.app.knowledge.Knowledge;
import org.stroma.app.pipeline.CorpusFindings;
import org.stroma.app.pipeline.DocumentSelection;
import org.stroma.app.pipeline.ReadingEngine;
import org.stroma.app.reading.ReadingPlan;
import org.stroma.app.report.OneLine;
import org.stroma.app.report.Problem;
import org.stroma.app.report.Progress;
import org.stroma.app.report.Reporter;
import org.stroma.app.resource.Ingredients;
import org.stroma.app.resource.ProgramVersion;
import org.stroma.app.resource.ReliabilityFile;
import org.stroma.app.resource.Resources;
import org.stroma.assemble.Assembler;
import org.stroma.assemble.belief.KnownClaims;
import org.stroma.assemble.lineage.Lineages;
import org.stroma.assemble.lineage.Stories;
import org.stroma.graph.kept.Kept;
import org.stroma.graph.quads.Run;
import org.stroma.graph.quads.VersionContent;
import org.stroma.graph.version.Build;
import org.stroma.graph.version.BuildOutcome;
import org.stroma.graph.version.Store;
import org.stroma.model.claim.Assembly;
import org.stroma.model.claim.Claim;
import org.stroma.model.claim.Lineage;
import org.stroma.model.claim.Testimony;
import org.stroma.model.claim.Verdict;
import org.stroma.model.concept.NameVerdict;
import org.stroma.model.document.Document;
import org.stroma.model.document.Duplicate;
import org.stroma.model.document.Reading;
import org.stroma.model.document.Unreadable;
import org.stroma.model.evidence.Findings;
import org.stroma.model.ontology.Lexicon;
import org.stroma.model.text.Slug;
import org.stroma.read.FileStates;
import org.stroma.read.VerdictFile;

/// Makes a store equal to what a set of paths holds, reading again only what changed.
public final class GraphBuild {

    private static final String SHAPES = "shapes.ttl";

    private final Reporter reporter;
    private final BuildRequest request;
    private final BuildWatch watch;
    private final BuildMemory memory;
    private final ClusterBuild cluster;
    private final Instant started = Instant.now();
    private final List<Unreadable> lost = new ArrayList<>();
    private int unreadable;
    private int copies;

    public GraphBuild(Reporter reporter, BuildRequest request) {
        this(reporter, request, BuildWatch.NOBODY, new BuildMemory());
    }

    /// @param memory of earlier builds of this process
    public GraphBuild(Reporter reporter, BuildRequest request, BuildWatch watch, BuildMemory memory) {
        this.memory = memory;
        this.reporter = reporter;
        this.request = request;
        this.watch = watch;
        this.cluster = new ClusterBuild(request);
    }

    /// Builds; complains of each input that cannot be read.
    ///
    /// @throws Problem if nothing can be read
    public Built run() {
        try (cluster) {
            return whole();
        }
    }

    private Built whole() {
        ReadingPlan plan = request.readers();
        Store store = request.openStore();
        Knowledge unjudged = request.knowledge(reporter);
        VerdictFile verdicts = verdicts(unjudged);
        Knowledge knowledge = unjudged.judged(verdicts.names());
        String fingerprint = knowledge.fingerprint(request.precision());
        String files = plan.isBuiltInAlone() && watch == BuildWatch.NOBODY ? files(fingerprint) : "";
        Optional<Built> same = untouched(store, files);
        if (same.isPresent()) {
            return same.get();
        }
        KeptFiles kept = new KeptFiles(store.files(), memory.files(), fingerprint, () -> expectToRead(knowledge));
        List<Document> found = documents(
                request.addresses().isEmpty()
                        ? knowledge.readers(kept).read(request.paths())
                        : cluster.files(verdicts.names(), fingerprint));
        if (plan.isBuiltInAlone()) {
            String input = input(fingerprint, Map.of(), found, verdicts);
            Optional<Built> before = unchanged(store, found, input);
            if (before.isPresent()) {
                remember(new LastBuild(input, files, before.get(), complaintsBefore()));
                return before.get();
            }
        }
        List<Document> documents = selected(found, store.readBefore(fingerprint));
        watch.found(documents);
        ReadingPlan.Heard heard =
                plan.hear(knowledge, ReadingPlan.measured(), documents, request.store(), reporter, this::complain);
        String input = input(fingerprint, heard.hashes(), found, verdicts);
        return unchanged(store, found, input).orElseGet(() -> {
            Built built = build(store, knowledge, documents, verdicts, kept, heard);
            remember(new LastBuild(input, files, built, lost));
            return built;
        });
    }

    /// What the file system tells of all files, with what decides how they are read; empty where it does not tell, or
    /// where a file is so new that it may yet change unseen.
    private String files(String fingerprint) {
        return Optional.of(request)
                .filter(each -> each.addresses().isEmpty() && !cluster.leavesParts())
                .flatMap(each -> FileStates.of(each.paths(), each.verdictFiles()))
                .filter(states -> states.areSettled(started))
                .map(states -> Slug.hash(64, fingerprint, Resources.reliability(), states.hash()))
                .orElse("");
    }

    /// What the last build made, if no file was touched since and all could be read.
    private Optional<Built> untouched(Store store, String files) {
        Optional<LastBuild> before = LastBuild.read(request.store())
                .filter(last -> !files.isEmpty() && last.files().equals(files))
                .filter(last ->
                        store.currentId().equals(Optional.of(last.built().version())));
        before.ifPresent(last -> last.complaints().forEach(this::complain));
        return before.map(LastBuild::built);
    }

    /// Of files that were complained of while they were opened the next build must complain, too.
    private void remember(LastBuild made) {
        if (cluster.leavesParts()) {
            return;
        }
        boolean all = unreadable == made.complaints().size() && copies == 0;
        (all ? made : made.unseen()).write(request.store());
    }

    private List<Unreadable> complaintsBefore() {
        return LastBuild.read(request.store()).map(LastBuild::complaints).orElse(List.of());
    }

    // What is new is likely to be read, and to load what reads takes longer than to look at the other files.
    private void expectToRead(Knowledge knowledge) {
        if (request.cluster().isEmpty()) {
            knowledge.expectPipeline();
        }
    }

    private static String input(
            String fingerprint, Map<String, String> heard, List<Document> found, VerdictFile verdicts) {
        return LastBuild.input(fingerprint + new TreeMap<>(heard), found, verdicts.verdicts());
    }

    /// What the last build made, if it was of the same input and is still there. Complains of the same as it did.
    private Optional<Built> unchanged(Store store, List<Document> found, String input) {
        Optional<LastBuild> before = Optional.of(request.store())
                .filter(folder -> !cluster.leavesParts())
                .flatMap(LastBuild::read)
                .filter(last -> last.input().equals(input))
                .filter(last ->
                        store.currentId().equals(Optional.of(last.built().version())));
        before.ifPresent(last -> {
            Set<String> keys = last.complaints().stream().map(Unreadable::file).collect(Collectors.toSet());
            watch.found(found.stream()
                    .filter(document -> !keys.contains(document.key()))
                    .toList());
            last.complaints().stream().filter(each -> !lost.contains(each)).forEach(this::complain);
        });
        return before.map(LastBuild::built);
    }

    /// How many inputs could not be read.
    public int unreadable() {
        return unreadable;
    }

    private List<Document> documents(List<Reading> readings) {
        List<Document> documents = new ArrayList<>();
        for (Reading reading : readings) {
            switch (reading) {
                case Document document -> documents.add(document);
                case Duplicate duplicate -> {
                    copies++;
                    reporter.complain(duplicate);
                }
                case Unreadable refused -> complain(refused);
            }
        }
        return documents;
    }

    /// Those in English. What the current version has was found to be so, if it is to be read in the same way.
    private List<Document> selected(List<Document> found, Predicate<Document> readBefore) {
        DocumentSelection selection = DocumentSelection.of(found, memory.languages(), readBefore);
        selection.foreign().forEach(this::lose);
        if (selection.documents().isEmpty()) {
            throw new Problem("nothing to read in "
                    + String.join(
                            ", ",
                            request.paths().stream()
                                    .map(path -> OneLine.of(path.toString()))
                                    .toList()));
        }
        return selection.documents();
    }

    /// All files of verdicts as one.
    private VerdictFile verdicts(Knowledge knowledge) {
        List<Verdict> verdicts = new ArrayList<>();
        List<NameVerdict> names = new ArrayList<>();
        for (Path file : request.verdictFiles()) {
            VerdictFile read = VerdictFile.read(file, knowledge.ontology());
            read.refused().forEach(this::complain);
            verdicts.addAll(read.verdicts());
            names.addAll(read.names());
        }
        return new VerdictFile(verdicts, names, List.of());
    }

    private Built build(
            Store store,
            Knowledge knowledge,
            List<Document> documents,
            VerdictFile verdicts,
            KeptFiles files,
            ReadingPlan.Heard heard) {
        String fingerprint = files.fingerprint();
        knowledge.expectTerminology();
        try (Build build = store.build()) {
            build.reading(heard.hashes());
            Optional<Built> elsewhere = elsewhere(build, knowledge, documents, verdicts, heard);
            Built built = elsewhere.orElseGet(() -> here(build, knowledge, documents, verdicts, fingerprint, heard));
            files.readings().keepOnlyAsked();
            memory.forgetUnasked();
            return built;
        }
    }

    /// What this machine builds.
    private Built here(
            Build build,
            Knowledge knowledge,
            List<Document> documents,
            VerdictFile verdicts,
            String fingerprint,
            ReadingPlan.Heard heard) {
        KeptStories known = new KeptStories(request.store(), fingerprint);
        Lexicon lexicon = knowledge.ontology().lexicon();
        try (ExpectedLineages lineages =
                new ExpectedLineages(documents, told -> Lineages.of(told, lexicon, memory.stories(known)))) {
            Kept kept = build.kept(documents, fingerprint, knowledge.ontology(), memory.findings());
            CorpusFindings harvest = harvest(
                    engine(knowledge, heard, verdicts.names(), fingerprint), kept.changed(), build, fingerprint);
            Ingredients.expect();
            harvest.failures().forEach(this::fail);
            List<Findings> findings = inOrder(documents, kept, harvest);
            Assembly assembly = assemble(
                    findings, verdicts.verdicts(), knowledge, lineages.of(read(findings)), memory.claims(known));
            Optional<String> shapes =
                    Optional.ofNullable(knowledge.ontologyFiles().get(SHAPES));
            BuildOutcome written = build.write(
                    new VersionContent(findings, assembly, knowledge.listed(), knowledge.ontologyFiles(), shapes),
                    run(knowledge, fingerprint),
                    memory.quads());
            known.write(memory.stories(known));
            refused(findings);
            return built(written, findings, assembly);
        }
    }

    private Run run(Knowledge knowledge, String fingerprint) {
        return new Run(
                ProgramVersion.version(),
                fingerprint,
                knowledge.ingredients(request.precision()),
                started,
                InstantSource.system());
    }

    /// What a cluster builds; empty if it does not.
    private Optional<Built> elsewhere(
            Build build, Knowledge knowledge, List<Document> documents, VerdictFile verdicts, ReadingPlan.Heard heard) {
        if (!cluster.makesGraph(build, !verdicts.verdicts().isEmpty() || heard.isOfSeveral())) {
            return Optional.empty();
        }
        String fingerprint = knowledge.fingerprint(request.precision());
        Kept kept = build.kept(documents, fingerprint, knowledge.ontology(), memory.findings());
        ClusterTask task = cluster.task(verdicts.names(), fingerprint);
        return following(
                        kept.changed(),
                        build,
                        fingerprint,
                        done -> cluster.graph(build, knowledge, task, documents, kept, done))
                .map(corpus -> built(
                        corpus,
                        cluster.leavesParts()
                                ? ClusterBuild.left(corpus)
                                : build.write(corpus.version(), run(knowledge, fingerprint))));
    }

    private Built built(KeyedCorpus corpus, BuildOutcome written) {
        corpus.failures().forEach(this::fail);
        return new Built(
                written.version(),
                corpus.version().documents().size(),
                corpus.claims(),
                corpus.evidence(),
                written.changed());
    }

    private void fail(Unreadable failure) {
        lose(failure);
        watch.failed(failure.file(), failure.reason());
    }

    /// @throws Problem if others read besides, which only this machine hears
    private ReadingEngine engine(
            Knowledge knowledge, ReadingPlan.Heard heard, List<NameVerdict> names, String fingerprint) {
        return cluster.engine(knowledge, names, fingerprint, heard.isOfSeveral())
                .orElseGet(() -> (documents, done) -> knowledge
                        .pipeline(request.precision())
                        .with(heard.witnesses())
                        .evidence(documents, done));
    }

    private CorpusFindings harvest(ReadingEngine engine, List<Document> changed, Build build, String fingerprint) {
        return changed.isEmpty()
                ? new CorpusFindings(List.of(), List.of())
                : following(changed, build, fingerprint, done -> engine.evidence(changed, done));
    }

    /// Keeps and tells what somebody reads.
    private <T> T following(
            List<Document> changed, Build build, String fingerprint, Function<Consumer<Findings>, T> reading) {
        AtomicInteger read = new AtomicInteger();
        watch.read(0, changed.size());
        try (Progress progress = reporter.progress("reading", changed.size())) {
            return reading.apply(findings -> {
                build.keep(findings, fingerprint);
                progress.step();
                watch.read(read.incrementAndGet(), changed.size());
            });
        }
    }

    private static List<Findings> inOrder(List<Document> documents, Kept kept, CorpusFindings harvest) {
        Map<String, Findings> byKey = new HashMap<>();
        kept.findings().forEach(each -> byKey.put(each.document().key(), each));
        harvest.findings().forEach(each -> byKey.put(each.document().key(), each));
        List<Findings> findings = documents.stream()
                .map(document -> Optional.ofNullable(byKey.get(document.key())))
                .flatMap(Optional::stream)
                .toList();
        if (findings.isEmpty()) {
            throw new Problem("not one document could be read through");
        }
        return findings;
    }

    public static Assembly assemble(List<Findings> findings, List<Verdict> verdicts, Knowledge knowledge) {
        List<Lineage> lineages =
                Lineages.of(read(findings), knowledge.ontology().lexicon(), new Stories());
        return assemble(findings, verdicts, knowledge, lineages, new KnownClaims());
    }

    private static List<Document> read(List<Findings> findings) {
        return findings.stream().map(Findings::document).toList();
    }

    private static Assembly assemble(
            List<Findings> findings,
            List<Verdict> verdicts,
            Knowledge knowledge,
            List<Lineage> lineages,
            KnownClaims known) {
        Testimony testimony = new Testimony(
                findings,
                ReliabilityFile.parse(Resources.reliability()),
                VerdictNames.resolved(verdicts, knowledge.terminology()));
        return Assembler.assemble(testimony, knowledge.background(), lineages, known);
    }

    /// How many claims of each reader from outside were refused, and for what.
    private void refused(List<Findings> findings) {
        SortedMap<String, SortedMap<String, Integer>> counts = new TreeMap<>();
        for (Findings each : findings) {
            each.refusals()
                    .forEach(refusal -> counts.computeIfAbsent(refusal.reader().toString(), reader -> new TreeMap<>())
                            .merge(refusal.reason().term(), 1, Integer::sum));
        }
        counts.forEach((reader, reasons) -> reporter.log(reader + ": refused "
                + reasons.values().stream().mapToInt(each -> each).sum() + " claims, for "
                + reasons.entrySet().stream()
                        .map(each -> each.getKey() + " " + each.getValue())
                        .collect(Collectors.joining(", "))
                + " (./stroma query refused-claims)"));
    }

    private static Built built(BuildOutcome written, List<Findings> findings, Assembly assembly) {
        int evidence = assembly.claims().stream().mapToInt(Claim::places).sum()
                + findings.stream().mapToInt(Findings::places).sum();
        return new Built(written.version(), findings.size(), assembly.claims().size(), evidence, written.changed());
    }

    /// Complains of a document that was found and does not come into the graph.
    private void lose(Unreadable refused) {
        lost.add(refused);
        complain(refused);
    }

    private void complain(Unreadable refused) {
        unreadable++;
        reporter.complain(refused);
    }
}
