package org.stroma.graph.file;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What decides what a version's graphs say, as a hash each, of those graphs that are made of one thing only; kept
/// beside
/// its database. The next version takes over the quads of a graph whose hash is still the same.
///
/// @param digests IRI of a graph to its hash
public record GraphDigests(Map<String, String> digests) {

    private static final String FILE = "digests.tsv";

    public GraphDigests {
        digests = Map.copyOf(digests);
    }

    /// None for a version that an earlier program built.
    public static GraphDigests read(Path version) {
        Path file = version.resolve(FILE);
        return new GraphDigests(
                Files.exists(file)
                        ? Tsv.rows(Disk.read(file)).stream()
                                .collect(Collectors.toMap(List::getFirst, List::getLast, (one, other) -> other))
                        : Map.of());
    }

    public void write(Path version) {
        StringBuilder lines = new StringBuilder();
        new TreeMap<>(digests).forEach((graph, digest) -> lines.append(Tsv.line(graph, digest)));
        Disk.write(version.resolve(FILE), lines.toString());
    }

    /// IRIs of the graphs that say the same in both versions.
    public Set<String> same(GraphDigests other) {
        return digests.entrySet().stream()
                .filter(each -> each.getValue().equals(other.digests.get(each.getKey())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
