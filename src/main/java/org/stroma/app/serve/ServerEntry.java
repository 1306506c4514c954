package org.stroma.app.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// The note of a running server in the folder of its store.
///
/// @param process its id
public record ServerEntry(Path file, String address, long process) {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int OK = 200;

    static ServerEntry write(Path store, int port) {
        ServerEntry entry = new ServerEntry(
                store.resolve("server"),
                "http://localhost:" + port + "/",
                ProcessHandle.current().pid());
        try {
            Files.write(entry.file, List.of(entry.address, Long.toString(entry.process)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + entry.file, e);
        }
        return entry;
    }

    /// The server of a store, if one answers; what a killed one left behind is passed over.
    public static Optional<ServerEntry> find(Path store) {
        Path file = store.resolve("server");
        try {
            List<String> lines = Files.readAllLines(file);
            ServerEntry entry = new ServerEntry(file, lines.get(0), Long.parseLong(lines.get(1)));
            return Optional.of(entry).filter(ServerEntry::isAlive);
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    public URI sparql() {
        return URI.create(address + "sparql");
    }

    /// Leaves alone the entry of a server that came later.
    void remove() {
        try {
            if (Files.exists(file) && Files.readAllLines(file).equals(List.of(address, Long.toString(process)))) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + file, e);
        }
    }

    private boolean isAlive() {
        return ProcessHandle.of(process).filter(ProcessHandle::isAlive).isPresent() && answers();
    }

    private boolean answers() {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + "health"))
                .timeout(PATIENCE)
                .build();
        try (HttpClient client =
                HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == OK;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
