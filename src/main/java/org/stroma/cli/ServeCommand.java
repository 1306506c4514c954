package org.stroma.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.stroma.app.serve.Serving;
import org.stroma.cli.option.AccessLogOptions;
import org.stroma.cli.option.LimitOptions;
import org.stroma.cli.option.PortOption;
import org.stroma.cli.option.StoreOption;
import org.stroma.cli.option.WriteOptions;
import org.stroma.serve.Server;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "serve",
        description = "Serves the graph that was built last, and each that is built while it serves.",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    @ParentCommand
    private StromaCommand stroma;

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private PortOption port = new PortOption();

    @Mixin
    private LimitOptions limits = new LimitOptions();

    @Mixin
    private AccessLogOptions accessLog = new AccessLogOptions();

    @Option(
            names = "--rdf",
            paramLabel = "FILE",
            arity = "1..*",
            description = "Serve these RDF files instead, on loopback and from memory: for conformance tests.")
    private List<Path> rdf = new ArrayList<>();

    @Mixin
    private WriteOptions writing = new WriteOptions();

    /// The command of a process that is to serve, which begins to load what that takes.
    static ServeCommand expected() {
        Serving.expect();
        return new ServeCommand();
    }

    @Override
    public Integer call() {
        boolean writable = writing.writable(!rdf.isEmpty());
        if (rdf.isEmpty()) {
            Serving.start(
                            store.folder(),
                            port.number(),
                            limits.limits(),
                            accessLog.log(stroma.console()),
                            Optional.empty())
                    .untilStopped(stroma.console()::say);
        } else {
            servePlain(writable);
        }
        return 0;
    }

    private void servePlain(boolean writable) {
        Server server = Server.plain(RdfFiles.read(rdf), port.number(), writable, writing.token());
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop serving"));
        stroma.console()
                .say("serving http://localhost:" + server.port() + "/sparql from memory, "
                        + (writable ? "updates allowed" : "read-only") + ", this machine only");
        server.join();
    }
}
