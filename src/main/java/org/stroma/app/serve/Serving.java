package org.stroma.app.serve;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.stroma.graph.version.Store;
import org.stroma.query.Questions;
import org.stroma.serve.Extras;
import org.stroma.serve.Server;
import org.stroma.serve.add.Adding;
import org.stroma.serve.limit.QueryLimits;
import org.stroma.serve.limit.ServerOptions;
import org.stroma.serve.traffic.AccessLog;

/// A server on a store, known to other processes by an entry in the store's folder.
public record Serving(Server server, ServerEntry entry, QueryLimits limits, Optional<Adding> adding)
        implements AutoCloseable {

    /// Begins to load what every server needs, which takes as long as to find out which store is to be served, and to
    /// open it.
    public static void expect() {
        Thread.ofPlatform().daemon().name("expecting to serve").start(Server::expect);
    }

    /// @throws org.stroma.graph.file.StoreException if nothing was built yet
    /// @throws org.stroma.serve.http.ServerFailed if the port is taken
    public static Serving start(Path folder, int port) {
        return start(folder, port, QueryLimits.usual());
    }

    public static Serving start(Path folder, int port, QueryLimits limits) {
        return start(folder, port, limits, Optional.empty(), Optional.empty());
    }

    public static Serving start(
            Path folder, int port, QueryLimits limits, Optional<AccessLog> log, Optional<Adding> adding) {
        Store store = Store.open(folder);
        StoreVersions versions = new StoreVersions(store);
        ServerOptions options = new ServerOptions(port, false, store.base(), limits);
        Extras extras = new Extras(Optional.of(new StoreChanges(store)), log, adding);
        Server server = Server.start(options, versions, versions, Questions::bundled, extras);
        ServerEntry entry = ServerEntry.write(folder, server.port());
        return new Serving(server, entry, limits, adding);
    }

    /// Says where and how it serves, and returns when the process is told to end.
    ///
    /// @param people told where it serves, and what may be asked
    public void untilStopped(Consumer<String> people) {
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "stop serving"));
        people.accept("serving " + entry.address() + " (SPARQL at " + entry.address() + "sparql)");
        people.accept(policy());
        server.join();
    }

    private String policy() {
        String clients = limits.perClient() == 0 ? "any number" : Integer.toString(limits.perClient());
        String services = limits.services().isEmpty()
                ? "no other server"
                : limits.services().stream().map(URI::toString).collect(Collectors.joining(", "));
        return "policy (also at " + entry.address()
                + "policy): " + writing() + ", anyone who reaches the port may ask; Ctrl-C stops\n"
                + "  a query may take " + limits.time().toSeconds() + " s, " + limits.rows() + " rows, "
                + (limits.bytes() >> 20) + " MB; of one client at a time: " + clients + "\n"
                + "  SERVICE may ask: " + services + "; no LOAD, no Java functions, no JSONP";
    }

    private String writing() {
        if (adding.isEmpty()) {
            return "read-only";
        }
        return "documents may be added at " + entry.address() + "add from this machine"
                + (adding.get().token().isPresent() ? " and with the token" : "");
    }

    @Override
    public void close() {
        entry.remove();
        server.close();
    }
}
