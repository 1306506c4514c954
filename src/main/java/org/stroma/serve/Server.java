package org.stroma.serve;

import java.net.BindException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.riot.WebContent;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.util.Context;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.stroma.query.Questions;
import org.stroma.query.engine.QueryEngine;
import org.stroma.serve.add.AddPage;
import org.stroma.serve.error.ErrorPages;
import org.stroma.serve.error.NearThings;
import org.stroma.serve.example.Examples;
import org.stroma.serve.http.ClientLimit;
import org.stroma.serve.http.Connections;
import org.stroma.serve.http.Failures;
import org.stroma.serve.http.HangUps;
import org.stroma.serve.http.OpenToRead;
import org.stroma.serve.http.Opening;
import org.stroma.serve.http.ReadOnly;
import org.stroma.serve.http.ServerFailed;
import org.stroma.serve.http.WholeAnswers;
import org.stroma.serve.http.WriteToken;
import org.stroma.serve.limit.MemoryWatch;
import org.stroma.serve.limit.QueryLimits;
import org.stroma.serve.limit.ServerOptions;
import org.stroma.serve.mcp.Mcp;
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
import org.stroma.serve.view.Site;

/// A running server. It answers `/sparql` (queries only, of the union of the named graphs, within a time limit, never
/// asking other servers), `/policy`, `/health`, `/api`, `/describe`, the graph's own IRIs by their path, and `/` for
/// people.
public final class Server implements AutoCloseable {

    private static final String SPARQL = "/sparql";
    private static final Duration LONG = Duration.ofHours(1);

    private final FusekiServer fuseki;
    private final Runnable onClose;

    private Server(FusekiServer fuseki, Runnable onClose) {
        this.fuseki = fuseki;
        this.onClose = onClose;
    }

    /// Loads what every server and its first query need, so that it can be done beside the opening of a store.
    public static void expect() {
        DatasetGraph nothing = DatasetGraphFactory.empty();
        FusekiServer.create().add(SPARQL, nothing).build();
        QueryExecution.dataset(DatasetFactory.wrap(nothing))
                .query("SELECT * { ?s ?p ?o } LIMIT 1")
                .select()
                .materialise();
    }

    /// Serves the current version of a store, and each that becomes current.
    ///
    /// @throws ServerFailed if the port is taken or the address cannot be used
    public static Server start(ServerOptions options, Versions versions, DocumentTexts texts, Questions questions) {
        return start(options, versions, texts, () -> questions, Extras.NONE);
    }

    /// The same with what only its starter can give it.
    ///
    /// @param asked for the questions when all else is there that needs none
    /// @throws ServerFailed if the port is taken or the address cannot be used
    public static Server start(
            ServerOptions options, Versions versions, DocumentTexts texts, Supplier<Questions> asked, Extras extras) {
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
            Opening opening = new Opening(SPARQL);
            FusekiServer.Builder builder = FusekiServer.create()
                    .addFilter("/*", new Arrival(traffic, SPARQL))
                    .addFilter("/*", hangUps)
                    .addServletAttribute(Failures.ATTRIBUTE, opening);
            Engines engines = Engines.of(options, memory);
            endpoint(builder, options, following, engines.memory());
            FusekiServer fuseki = builder.build();
            Connections.tune(fuseki.getJettyServer(), options.limit());
            Connections.shape(fuseki.getJettyServer(), opening);
            Connections.limit(fuseki.getJettyServer(), AddPage.PATH, opening);
            opening.guard(fuseki.getJettyServer());
            fuseki.getJettyServer().setRequestLog(traffic);
            started(fuseki, options.port());
            // Who asks the endpoint does not wait for the pages, which take as long as all else.
            try {
                Site site = new Site(options, following, texts, Routes.FOOT);
                Questions questions = asked.get();
                Examples examples = new Examples(following, site, questions, engines);
                new Routes(options, following, questions, engines, extras, traffic, site, examples)
                        .addTo(fuseki.getJettyServer().getDescendant(ServletContextHandler.class));
                opening.open(new ErrorPages(following, site, questions, new NearThings(site)));
                Server server = new Server(fuseki, () -> {
                    examples.close();
                    onClose.run();
                });
                examples.prepare();
                return server;
            } catch (RuntimeException e) {
                opening.giveUp();
                fuseki.stop();
                throw e;
            }
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

    /// `/sparql`, and what every request passes.
    private static void endpoint(
            FusekiServer.Builder builder, ServerOptions options, Following following, MemoryWatch memory) {
        builder.port(options.port())
                .loopback(options.loopback())
                .addFilter("/*", new OpenToRead())
                .addFilter("/*", new ReadOnly(SPARQL, Routes.TAKING_A_BODY))
                .addFilter(SPARQL, new WholeAnswers(options.limits().bytes()))
                .addFilter(SPARQL, new DescribesItself(SPARQL, options.limits(), Offer.PUBLIC))
                .registerOperation(
                        Operation.Query,
                        WebContent.contentTypeSPARQLQuery,
                        new SafeQuery(options.limits(), memory, true))
                .add(SPARQL, queries(options, following));
        if (options.limits().perClient() > 0) {
            ClientLimit limit = new ClientLimit(options.limits().perClient());
            builder.addFilter(SPARQL, limit).addFilter(Mcp.PATH, limit);
        }
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
