package org.stroma.app.keyed;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stroma.app.cluster.Cluster;
import org.stroma.app.cluster.ClusterTask;
import org.stroma.app.cluster.Piece;
import org.stroma.app.cluster.Pieces;
import org.stroma.app.knowledge.Knowledge;
import org.stroma.app.resource.ReliabilityFile;
import org.stroma.app.resource.Resources;
import org.stroma.assemble.ClaimShare;
import org.stroma.assemble.CorpusSources;
import org.stroma.assemble.corpus.Corpus;
import org.stroma.assemble.corpus.Rarity;
import org.stroma.assemble.corpus.Report;
import org.stroma.assemble.corpus.ReportOrigins;
import org.stroma.assemble.lineage.Lineages;
import org.stroma.graph.file.Disk;
import org.stroma.graph.file.GraphDigests;
import org.stroma.graph.file.LineSum;
import org.stroma.graph.quads.ListedNames;
import org.stroma.graph.quads.QuadShares;
import org.stroma.graph.version.SortedVersion;
import org.stroma.model.claim.Assembly;
import org.stroma.model.claim.Claim;
import org.stroma.model.claim.Lineage;
import org.stroma.model.concept.Concept;
import org.stroma.model.document.Document;
import org.stroma.model.document.Unreadable;
import org.stroma.model.evidence.Evidence;
import org.stroma.model.evidence.Findings;
import org.stroma.model.ontology.Ontology;

/// The claims and the graph of documents that were read on a cluster and lie there.
final class KeyedGraph {

    private static final String SHAPES = "shapes.ttl";
    private static final int LINES_AT_ONCE = 1 << 13;

    private final KeyedBuild build;
    private final Cluster.Session session;
    private final Pieces read;
    private final List<Document> sorted;
    private final List<Document> found;
    private final Tally tally;
    private final Map<Integer, Unreadable> failures;
    private final Pieces ends;

    /// @param read the documents with what they say, by their numbers in the order of keys
    /// @param sorted all documents in that order
    /// @param found the same as they were found
    KeyedGraph(
            KeyedBuild build,
            Cluster.Session session,
            Pieces read,
            List<Document> sorted,
            List<Document> found,
            Tally tally,
            Map<Integer, Unreadable> failures) {
        this.build = build;
        this.session = session;
        this.read = read;
        this.sorted = sorted;
        this.tally = tally;
        this.failures = failures;
        Set<String> lost = new HashSet<>();
        failures.keySet().forEach(number -> lost.add(sorted.get(number).key()));
        this.found = found.stream()
                .filter(document -> !lost.contains(document.key()))
                .toList();
        this.ends = read.each(ClaimSteps.evidence(task()))
                .together(ClaimSteps.gathering(task()))
                .held();
    }

    private ClusterTask task() {
        return build.task();
    }

    private Knowledge knowledge() {
        return build.knowledge();
    }

    KeyedCorpus make() {
        Map<String, Concept> mentioned = new HashMap<>();
        ChosenNames names = names(mentioned);
        Rarity rarity = rarity();
        CorpusSources sources = sources(rarity);
        Assembly together = together(sources, rarity);
        Pieces lines = lines(names, mentioned, sources, together);
        Optional<String> left = build.parts().map(address -> leave(lines, address));
        List<Path> parts = left.isPresent() ? List.of() : parts(lines);
        Map<String, Integer> claims = numbers(names);
        int number = Optional.ofNullable(claims.remove("")).orElse(0);
        SortedVersion version = new SortedVersion(
                found,
                parts,
                digests(names),
                claims,
                Optional.ofNullable(knowledge().ontologyFiles().get(SHAPES)));
        return new KeyedCorpus(
                version, left.orElse(""), List.copyOf(new TreeMap<>(failures).values()), number, tally.evidence());
    }

    /// What things are called.
    ///
    /// @param mentioned takes all of them, by IRI
    private ChosenNames names(Map<String, Concept> mentioned) {
        ListedNames listed = task().machine().names();
        List<Concept> several = new ArrayList<>();
        read.each(NameSteps.uses(task())).together(NameSteps.chosen(task())).take((iri, value) -> {
            NameSteps.Chosen chosen = Portable.read(NameSteps.CHOSEN, value);
            mentioned.put(iri, chosen.concept());
            if (chosen.names() > 1 && listed.entry(iri).isEmpty()) {
                several.add(chosen.concept());
            }
        });
        return new ChosenNames(task(), build.base(), several);
    }

    private Rarity rarity() {
        Map<String, Integer> documents = new HashMap<>();
        ends.each(ClaimSteps.holders(task()))
                .together(ClaimSteps.several())
                .take((key, value) -> documents.put(key, Portable.number(value)));
        return new Rarity(documents, tally.documents().size());
    }

    private CorpusSources sources(Rarity rarity) {
        Map<Integer, Integer> places = new HashMap<>();
        for (int number = 0; number < sorted.size(); number++) {
            if (!failures.containsKey(number)) {
                places.put(number, places.size());
            }
        }
        List<Lineage> lineages = Lineages.of(found, new KeyedLineages(task(), read, places).find());
        Map<String, String> words = new TreeMap<>();
        List<Report> reports = new ArrayList<>();
        ends.each(ClaimSteps.said(task(), ReportOrigins.of(found, List.of())))
                .together(ClaimSteps.reports(task()))
                .take((document, value) -> {
                    ReportPiece piece = ReportPiece.of(value);
                    reports.add(piece.report());
                    for (int i = 0; i < piece.findings().size(); i++) {
                        words.put(piece.findings().get(i), piece.words().get(i));
                    }
                });
        reports.sort(Comparator.comparing(Report::document));
        return CorpusSources.of(found, lineages, reports, words, rarity);
    }

    /// What claims and documents say together.
    private Assembly together(CorpusSources sources, Rarity rarity) {
        Map<String, List<Evidence>> contested = new HashMap<>();
        take(ends.each(ClaimSteps.contestable(task())), contested);
        Set<String> wanted = new TreeSet<>();
        contested.values().forEach(each -> wanted.addAll(ClaimShare.of(each).keysOfMembers()));
        wanted.removeAll(contested.keySet());
        if (!wanted.isEmpty()) {
            take(ends.each(ClaimSteps.of(wanted)), contested);
        }
        List<Claim> claims = contested.values().stream()
                .flatMap(each -> ClaimShare.of(each).claims(sources.origins()).stream())
                .sorted()
                .toList();
        List<Findings> findings = found.stream()
                .map(document ->
                        new Findings(document, List.of(), List.of(), List.of()).with(tally.sizes(document.key())))
                .toList();
        return sources.contested(
                claims,
                ills(claims, rarity),
                findings,
                ReliabilityFile.parse(Resources.reliability()),
                knowledge().background());
    }

    private void take(Pieces some, Map<String, List<Evidence>> into) {
        some.take((key, value) -> into.put(key, ClaimSteps.evidence(value, task())));
    }

    private Map<String, Set<String>> ills(List<Claim> claims, Rarity rarity) {
        Set<String> documents = new TreeSet<>();
        claims.forEach(claim -> claim.evidence().forEach(one -> documents.add(one.document())));
        Map<String, Set<String>> ills = new TreeMap<>();
        ends.each(ClaimSteps.ills(task(), documents)).take((ill, value) -> {
            if (Corpus.isTelling(ill, rarity)) {
                ClaimSteps.documents(value)
                        .forEach(document -> ills.computeIfAbsent(document, none -> new TreeSet<>())
                                .add(ill));
            }
        });
        return ills;
    }

    /// All lines of the graph, in files.
    private List<Path> parts(Pieces lines) {
        SortedMap<Integer, Path> parts = new TreeMap<>();
        lines.takeSorted((part, some) -> {
            Path file = build.folder().resolve("part-" + part + ".nq");
            Disk.writeSoon(file, some);
            parts.put(part, file);
        });
        return List.copyOf(parts.values());
    }

    /// @return id of the version that the lines make
    private static String leave(Pieces lines, String address) {
        List<byte[]> sums = new ArrayList<>();
        lines.leaveSorted(address, some -> LineSum.of(some).portable(), (part, sum) -> sums.add(sum));
        return LineSum.of(sums).id();
    }

    /// All lines of the graph.
    private Pieces lines(ChosenNames names, Map<String, Concept> mentioned, CorpusSources sources, Assembly together) {
        List<Piece> besides = new ArrayList<>();
        SortedMap<String, byte[]> stale = stale(together);
        QuadShares quads =
                new QuadShares(build.base(), task().machine().names(), mentioned, tally.names(aliases(sources, stale)));
        var sink = QuadSteps.lines((line, nothing) -> besides.add(new Piece(line, nothing)));
        quads.together(together, found, tally.rules(), tally.readers(), sink);
        quads.known(knowledge().ontologyFiles(), sink);
        return read.each(QuadSteps.documents(task(), names))
                .and(ends.each(QuadSteps.claims(task(), names, sources.origins(), stale)))
                .and(session.pieces(besides, LINES_AT_ONCE));
    }

    /// What documents call things, in the order of their ids.
    private List<Claim> aliases(CorpusSources sources, SortedMap<String, byte[]> stale) {
        List<Claim> aliases = new ArrayList<>();
        Ontology ontology = knowledge().ontology();
        ends.each(QuadSteps.aliases(task()))
                .take((key, value) -> QuadShares.aliases(ClaimSteps.claims(value, task())
                                .told(
                                        sources.origins(),
                                        ontology.rungs(),
                                        claim -> QuadSteps.stale(claim, stale, ontology)))
                        .forEach(aliases::add));
        return aliases.stream().sorted().toList();
    }

    private static SortedMap<String, byte[]> stale(Assembly together) {
        SortedMap<String, List<QuadSteps.Stale>> places = new TreeMap<>();
        together.superseded()
                .forEach(each -> places.computeIfAbsent(each.claim().id(), none -> new ArrayList<>())
                        .add(new QuadSteps.Stale(each.stale(), each.by())));
        SortedMap<String, byte[]> stale = new TreeMap<>();
        places.forEach((claim, some) -> stale.put(claim, QuadSteps.PLACES.write(new QuadSteps.Places(some))));
        return stale;
    }

    private Map<String, Integer> numbers(ChosenNames names) {
        Map<String, Integer> numbers = new HashMap<>();
        ends.each(QuadSteps.numbers(task(), names))
                .together(QuadSteps.sum())
                .take((iri, value) -> numbers.put(iri, Portable.number(value)));
        tally.claims()
                .forEach((document, number) -> numbers.merge(names.quads().document(document), number, Integer::sum));
        return numbers;
    }

    private GraphDigests digests(ChosenNames names) {
        Map<String, String> digests = new HashMap<>();
        read.each(QuadSteps.digests(task(), names)).take((graph, value) -> digests.put(graph, Portable.text(value)));
        Map.Entry<String, String> ontology =
                names.quads().ontology(task().fingerprint(), knowledge().ontologyFiles());
        digests.put(ontology.getKey(), ontology.getValue());
        return new GraphDigests(digests);
    }
}
