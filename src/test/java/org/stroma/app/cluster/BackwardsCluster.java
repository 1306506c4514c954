package org.stroma.app.cluster;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// A cluster of this machine alone: sends steps and pieces as bytes, makes what is not held each time anew, and gives
/// everything in the contrary order.
public final class BackwardsCluster implements Cluster {

    /// What becomes of the values of pieces before they arrive, by their keys.
    @FunctionalInterface
    public interface Way {
        byte[] arrives(String key, byte[] value);
    }

    private final Way way;

    public BackwardsCluster() {
        this((key, value) -> value);
    }

    BackwardsCluster(Way way) {
        this.way = way;
    }

    @Override
    public Session open(String master) {
        return new Session() {
            @Override
            public Pieces pieces(List<Piece> pieces, int atOnce) {
                return new Listed(() -> List.copyOf(pieces), way);
            }

            @Override
            public List<RemoteFile> files(String address) {
                return BackwardsCluster.files(address);
            }

            @Override
            public void close() {}
        };
    }

    /// The files of one folder of this machine.
    private static List<RemoteFile> files(String address) {
        try (Stream<Path> files = Files.list(Path.of(URI.create(address)))) {
            return files.sorted()
                    .map(file -> new RemoteFile(
                            file.toUri().toString(), file.getFileName().toString()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Source {
        List<Piece> all();
    }

    private record Listed(Source source, Way way) implements Pieces {

        @Override
        public Pieces each(Step step) {
            return made(() -> {
                List<Piece> made = new ArrayList<>();
                Step there = copy(step);
                source.all()
                        .reversed()
                        .forEach(piece -> there.take(
                                piece.key(),
                                List.of(piece.value().clone()),
                                (key, value) -> made.add(new Piece(key, value))));
                return made;
            });
        }

        @Override
        public Pieces eachFile(Step step) {
            return each((key, values, out) -> {
                Path file = Path.of(URI.create(new String(values.getFirst(), StandardCharsets.UTF_8)));
                step.take(key, List.of(file.toString().getBytes(StandardCharsets.UTF_8), values.getFirst()), out);
            });
        }

        @Override
        public Pieces together(Step step) {
            return made(() -> {
                Map<String, List<byte[]>> groups = new TreeMap<>();
                source.all()
                        .reversed()
                        .forEach(piece -> groups.computeIfAbsent(piece.key(), none -> new ArrayList<>())
                                .add(piece.value().clone()));
                List<Piece> made = new ArrayList<>();
                groups.forEach((key, values) ->
                        copy(step).take(key, values, (to, value) -> made.add(new Piece(to, value))));
                return made;
            });
        }

        @Override
        public Pieces and(Pieces others) {
            return made(() -> {
                List<Piece> all = new ArrayList<>(source.all());
                all.addAll(((Listed) others).source.all());
                return all;
            });
        }

        @Override
        public Pieces held() {
            List<Piece> held = source.all();
            return made(() -> held);
        }

        @Override
        public void take(Step.Out sink) {
            source.all().reversed().forEach(piece -> sink.give(piece.key(), way.arrives(piece.key(), piece.value())));
        }

        @Override
        public void takeSorted(Sorted sink) {
            List<String> keys = List.copyOf(
                    new TreeSet<>(source.all().stream().map(Piece::key).toList()));
            int half = keys.size() / 2;
            sink.take(1, bytes(keys.subList(half, keys.size())));
            sink.take(0, bytes(keys.subList(0, half)));
        }

        @Override
        public void leaveSorted(String address, Summary summary, Sorted sink) {
            takeSorted((part, keys) -> {
                try {
                    Files.write(Path.of(URI.create(address)).resolve("part-" + part + ".nq"), keys);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                sink.take(part, copy(summary).of(keys));
            });
        }

        private static byte[] bytes(List<String> keys) {
            return String.join("", keys).getBytes(StandardCharsets.ISO_8859_1);
        }

        private Pieces made(Source other) {
            return new Listed(other, way);
        }
    }

    @SuppressWarnings("unchecked")
    private static <T> T copy(T value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
            return (T) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
        } catch (IOException | ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
