package org.stroma.app.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stroma.graph.kept.RecordBytes;
import org.stroma.model.document.Document;
import org.stroma.model.document.Reading;
import org.stroma.model.document.Unreadable;
import org.stroma.read.ReadApart;

/// Opens files and archives on the machines of a cluster, wherever these can reach them. The readings are those of
/// {@link org.stroma.read.Readers#read}.
///
/// @param master where the cluster is, in its own terms
public record ClusterFiles(Cluster cluster, String master, ClusterTask task) {

    private record Readings(List<Reading> readings) {}

    private static final RecordBytes<Readings> FORM = RecordBytes.of(Readings.class);

    /// @param addresses of files and folders
    public List<Reading> read(List<String> addresses) {
        ReadApart apart = new ReadApart();
        List<RemoteFile> files = new ArrayList<>();
        Map<Integer, List<Reading>> read = new TreeMap<>();
        try (Cluster.Session session = cluster.open(master)) {
            addresses.forEach(address -> files.addAll(session.files(address)));
            List<Piece> sent = new ArrayList<>();
            for (RemoteFile file : files) {
                String key = sent.size() + " " + apart.key(file.below(), file.address());
                sent.add(new Piece(key, file.address().getBytes(StandardCharsets.UTF_8)));
            }
            session.pieces(sent, 1).eachFile(reading(task)).take((key, value) -> read.put(place(key), readings(value)));
        }
        read.forEach((place, readings) -> apart.add(files.get(place).address(), readings));
        return apart.readings();
    }

    private static int place(String key) {
        return Integer.parseInt(key.substring(0, key.indexOf(' ')));
    }

    private static Step reading(ClusterTask task) {
        return (key, values, out) -> {
            List<String> said = values.stream()
                    .map(value -> new String(value, StandardCharsets.UTF_8))
                    .toList();
            String name = said.get(1);
            List<Reading> readings = said.getFirst().isEmpty()
                    ? List.of(new Unreadable(name, "cannot be read: " + said.getLast()))
                    : task.machine().readCopy(Path.of(said.getFirst()), name, key.substring(key.indexOf(' ') + 1));
            out.give(
                    key,
                    FORM.write(new Readings(
                            readings.stream().map(ClusterFiles::sendable).toList())));
        };
    }

    private static Reading sendable(Reading reading) {
        return reading instanceof Document document
                        && ClusterReading.bytes(document).isEmpty()
                ? new Unreadable(document.key(), "it holds half a character, which cannot be sent")
                : reading;
    }

    private static List<Reading> readings(byte[] value) {
        try {
            return FORM.read(value).readings();
        } catch (IOException e) {
            throw new UncheckedIOException("what came back of a file makes no sense", e);
        }
    }
}
