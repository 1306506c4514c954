package org.stroma.serve;

import java.net.BindException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.WebContent;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.Context;
import org.stroma.query.Questions;
import org.stroma.query.engine.QueryEngine;
import org.stroma.serve.add.AddPage;
import org.stroma.serve.api.ApiPage;
import org.stroma.serve.data.HealthPage;
import org.stroma.serve.data.MetricsPage;
import org.stroma.serve.data.ThingPage;
import org.stroma.serve.http.ClientLimit;
import org.stroma.serve.http.Connections;
import org.stroma.serve.http.HangUps;
import org.stroma.serve.http.OpenToRead;
import org.stroma.serve.http.Page;
import org.stroma.serve.http.ReadOnly;
import org.stroma.serve.http.ServerFailed;
import org.stroma.serve.http.WholeAnswers;
import org.stroma.serve.http.WriteToken;
import org.stroma.serve.limit.MemoryWatch;
import org.stroma.serve.limit.QueryLimits;
import org.stroma.serve.limit.ServerOptions;
import org.stroma.serve.mcp.Mcp;
import org.stroma.serve.search.Reconciliation;
import org.stroma.serve.sparql.DescribesItself;
import org.stroma.serve.sparql.DirectNaming;
import org.stroma.serve.sparql.Engines;
import org.stroma.serve.sparql.FollowingDataset;
import org.stroma.serve.sparql.PlainDataset;
import org.stroma.serve.sparql.PlainUpdate;
import org.stroma.serve.sparql.SafeQuery;
import org.stroma.serve.sparql.ServiceDescription.Offer;
import org.stroma.serve.sparql.ServiceGuard;
import org.stroma.serve.traffic.Arrival;
import org.stroma.serve.traffic.Traffic;
import org.stroma.serve.version.DocumentTexts;
import org.stroma.serve.version.Following;
import org.stroma.serve.version.Versions;

/// A running server. It answers `/sparql` (queries only, of the union of the named graphs, within a time limit, never
/// asking other servers), `/policy`, `/health`, `/api`, `/describe`, the graph's own IRIs by their path, and `/` for
/// people.
public final class Server implements AutoCloseable {

    private static final String SPARQL = "/sparql";
    private static final Duration LONG = Duration.ofHours(1);
    private static final List<String> OWN_PATHS = List.of(
            "document",
            "entity",
            "study",
            "claim",
            "evidence",
            "conflict",
            "lineage",
            "merge",
            "measurement",
            "near-miss",
            "ambiguity",
            "rule",
            "reader",
            "refusal",
            "run",
            "verdict",
            "graph",
            ".well-known/genid");

    private final FusekiServer fuseki;
    private final Runnable onClose;

    private Server(FusekiServer fuseki, Runnable onClose) {
        this.fuseki = fuseki;
        this.onClose = onClose;
    }

    /// Serves the current version of a store, and each that becomes current.
    ///
    /// @throws ServerFailed if the port is taken or the address cannot be used
    public static Server start(ServerOptions options, Versions versions, DocumentTexts texts, Questions questions) {
        return start(options, versions, texts, questions, Extras.NONE);
    }

    /// The same with what only its starter can give it.
    ///
    /// @throws ServerFailed if the port is taken or the address cannot be used
    public static Server start(
            ServerOptions options, Versions versions, DocumentTexts texts, Questions questions, Extras extras) {
        Following following = new Following(versions, System::nanoTime);
        MemoryWatch memory = MemoryWatch.ofThisProcess();
        HangUps hangUps = new HangUps();
        Runnable onClose = () -> {
            hangUps.close();
            following.close();
            memory.close();
        };
        try {
            Traffic traffic = new Traffic(extras.accessLog());
            FusekiServer.Builder builder = FusekiServer.create()
                    .addFilter("/*", new Arrival(traffic, SPARQL))
                    .addFilter("/*", hangUps);
            Engines engines = Engines.of(options, memory);
            pages(builder, options, following, new ThingPage(options, texts, extras.changes()), questions, engines);
            new Pages(options, following, questions, engines, extras).addTo(builder);
            builder.addServlet("/metrics", new Page(following, new MetricsPage(traffic)));
            FusekiServer fuseki = builder.build();
            Connections.tune(fuseki.getJettyServer(), options.limit());
            Connections.limit(fuseki.getJettyServer(), AddPage.PATH);
            fuseki.getJettyServer().setRequestLog(traffic);
            return new Server(started(fuseki, options.port()), onClose);
        } catch (RuntimeException e) {
            onClose.run();
            throw e;
        }
    }

    /// Serves any dataset on loopback at `/sparql`, nothing else: for conformance tests.
    ///
    /// @param writable whether update, graph store protocol and upload are allowed as well
    public static Server plain(DatasetGraph dataset, int port, boolean writable) {
        return plain(dataset, port, writable, Optional.empty());
    }

    /// The same where writing needs a token.
    ///
    /// @param token what a client sends as `Authorization: Bearer TOKEN`; empty if anyone may write
    public static Server plain(DatasetGraph dataset, int port, boolean writable, Optional<String> token) {
        QueryLimits limits = QueryLimits.within(LONG).withoutClientLimits();
        DataService.Builder service =
                DataService.newBuilder(new PlainDataset(dataset)).addEndpoint(Operation.Query);
        (writable ? Stream.of(Operation.Update, Operation.GSP_RW) : Stream.of(Operation.GSP_R))
                .forEach(service::addEndpoint);
        MemoryWatch memory = MemoryWatch.ofThisProcess();
        HangUps hangUps = new HangUps();
        FusekiServer.Builder builder = FusekiServer.create().addFilter("/*", hangUps);
        token.ifPresent(word -> builder.addFilter("/*", new WriteToken(word)));
        FusekiServer fuseki = builder.port(port)
                .loopback(true)
                .addFilter("/*", new WholeAnswers(limits.bytes()))
                .addFilter("/*", new DirectNaming(SPARQL))
                .addFilter("/*", new DescribesItself(SPARQL, limits, writable ? Offer.WRITING : Offer.READING))
                .registerOperation(
                        Operation.Query, WebContent.contentTypeSPARQLQuery, new SafeQuery(limits, memory, false))
                .registerOperation(Operation.Update, WebContent.contentTypeSPARQLUpdate, new PlainUpdate())
                .add(SPARQL, service.build())
                .build();
        Connections.tune(fuseki.getJettyServer(), QueryLimits.USUAL_TIME);
        return new Server(started(fuseki, port), () -> {
            hangUps.close();
            memory.close();
        });
    }

    /// The port it listens at, also where any free one was asked for.
    public int port() {
        return fuseki.getPort();
    }

    /// Waits until the server is stopped.
    public void join() {
        fuseki.join();
    }

    /// Takes no more requests, lets the running ones end for as long as a query may take and half a minute at most,
    /// then stops.
    @Override
    public void close() {
        try {
            fuseki.stop();
        } finally {
            onClose.run();
        }
    }

    private static void pages(
            FusekiServer.Builder builder,
            ServerOptions options,
            Following following,
            ThingPage things,
            Questions questions,
            Engines engines) {
        builder.port(options.port())
                .loopback(options.loopback())
                .addFilter("/*", new OpenToRead())
                .addFilter("/*", new ReadOnly(SPARQL, Set.of(Mcp.PATH, Reconciliation.PATH, AddPage.PATH)))
                .addFilter(SPARQL, new WholeAnswers(options.limits().bytes()))
                .addFilter(SPARQL, new DescribesItself(SPARQL, options.limits(), Offer.PUBLIC))
                .registerOperation(
                        Operation.Query,
                        WebContent.contentTypeSPARQLQuery,
                        new SafeQuery(options.limits(), engines.memory(), true))
                .add(SPARQL, queries(options, following))
                .addServlet("/health", new Page(following, new HealthPage(options, following::problem)))
                .addServlet("/api/*", new Page(following, new ApiPage(options, questions, engines)))
                .addServlet(ThingPage.DATA + "/*", new Page(following, things::data))
                .addServlet("/describe", new Page(following, things::asked))
                .addServlet("/ontology", new Page(following, things::ontology));
        if (options.limits().perClient() > 0) {
            ClientLimit limit = new ClientLimit(options.limits().perClient());
            builder.addFilter(SPARQL, limit).addFilter(Mcp.PATH, limit);
        }
        builder.addServlet(Mcp.PATH, new Mcp(following, questions, engines).servlet());
        OWN_PATHS.forEach(path -> builder.addServlet("/" + path + "/*", new Page(following, things::own)));
    }

    private static DataService queries(ServerOptions options, Following following) {
        Context context = new Context();
        context.set(QueryEngine.UNION_DEFAULT_GRAPH, true);
        context.set(ARQ.queryTimeout, Long.toString(options.limit().toMillis()));
        new ServiceGuard(options.limits().services()).protect(context);
        return DataService.newBuilder(new FollowingDataset(following, context))
                .addEndpoint(Operation.Query)
                .build();
    }

    private static FusekiServer started(FusekiServer fuseki, int port) {
        try {
            return fuseki.start();
        } catch (FusekiException e) {
            fuseki.stop();
            throw new ServerFailed(reason(e, port), e);
        }
    }

    private static String reason(Throwable failure, int port) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException) {
                return "port " + port + " cannot be used: " + cause.getMessage();
            }
        }
        return "cannot start at port " + port + ": " + failure.getMessage();
    }
}
