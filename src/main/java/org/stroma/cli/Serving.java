package org.stroma.cli;

import java.nio.file.Path;
import org.stroma.graph.Store;
import org.stroma.query.Questions;
import org.stroma.serve.Server;
import org.stroma.serve.ServerOptions;

/// A server on a store, known to other processes by an entry in the store's folder.
record Serving(Server server, ServerEntry entry) implements AutoCloseable {

    /// @throws org.stroma.graph.StoreException if nothing was built yet
    /// @throws org.stroma.serve.ServerFailed if the port is taken
    static Serving start(Path folder, int port) {
        Store store = Store.open(folder);
        StoreVersions versions = new StoreVersions(store);
        Server server = Server.start(ServerOptions.on(port, store.base()), versions, versions, Questions.bundled());
        ServerEntry entry = ServerEntry.write(folder, server.port());
        return new Serving(server, entry);
    }

    /// Says where and how it serves, and returns when the process is told to end.
    void untilStopped(Console console) {
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "stop serving"));
        console.say("serving " + entry.address() + " (SPARQL at " + entry.address() + "sparql)");
        console.say("policy: read-only, anyone who reaches the port may ask, a query may take "
                + ServerOptions.USUAL_LIMIT.toSeconds() + " s, no other server is asked; Ctrl-C stops");
        server.join();
    }

    @Override
    public void close() {
        entry.remove();
        server.close();
    }
}
