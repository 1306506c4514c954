package org.stroma.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.stroma.serve.Server;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(
        name = "serve",
        description = "Serves the graph that was built last, and each that is built while it serves.",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @ParentCommand
    private Stroma stroma;

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

    @Option(names = "--writable", description = "With --rdf: allow updates, too.")
    private boolean writable;

    @Override
    public Integer call() {
        if (writable && rdf.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "--writable needs --rdf: a store is read-only");
        }
        if (rdf.isEmpty()) {
            Serving.start(store.folder(), port.number(), limits.limits(), accessLog.log(stroma.console()))
                    .untilStopped(stroma.console());
        } else {
            servePlain();
        }
        return 0;
    }

    private void servePlain() {
        Server server = Server.plain(RdfFiles.read(rdf), port.number(), writable);
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop serving"));
        stroma.console()
                .say("serving http://localhost:" + server.port() + "/sparql from memory, "
                        + (writable ? "updates allowed" : "read-only") + ", this machine only");
        server.join();
    }
}
