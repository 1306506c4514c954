package org.stroma.serve.http;

import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.stream.Stream;
import org.eclipse.jetty.io.ManagedSelector;
import org.eclipse.jetty.io.SocketChannelEndPoint;
import org.eclipse.jetty.server.ConnectionFactory;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ContextHandler;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import org.eclipse.jetty.server.handler.gzip.GzipHandler;
import org.eclipse.jetty.util.Callback;

/// Settings of the web server below Fuseki that Fuseki leaves at their defaults.
public final class Connections {

    // Fuseki's own 5 MB for each answer halve the number of small requests a second.
    /// Bytes that the body of a request may have.
    public static final long LARGEST_REQUEST = 4L << 20;

    private static final long SHORTEST_GRACE_MILLIS = 5_000;
    private static final long LONGEST_GRACE_MILLIS = 30_000;
    private static final int OUTPUT_BUFFER = 64 * 1024;
    private static final int WORTH_GZIP = 1024;

    private Connections() {}

    /// @param grace time that running requests get when the server is stopped
    public static void tune(Server server, Duration grace) {
        watch(server);
        for (Connector connector : server.getConnectors()) {
            HttpConnectionFactory http = connector.getConnectionFactory(HttpConnectionFactory.class);
            if (http != null) {
                tune(http.getHttpConfiguration());
            }
        }
        server.setStopTimeout(Math.clamp(grace.toMillis(), SHORTEST_GRACE_MILLIS, LONGEST_GRACE_MILLIS));
        server.setHandler(new GracefulHandler(compressing(server)));
    }

    /// For a server that anyone may ask.
    ///
    /// @param bulky path of a page that takes more and has a limit of its own
    /// @param failures say that a request is too large
    public static void limit(Server server, String bulky, Failures failures) {
        SizeLimitHandler limited = new SizeLimitHandler(LARGEST_REQUEST, -1) {
            @Override
            public boolean handle(Request request, Response response, Callback callback) throws Exception {
                return request.getHttpURI().getPath().equals(bulky)
                        ? getHandler().handle(request, response, callback)
                        : super.handle(request, response, callback);
            }
        };
        limited.setHandler(server.getHandler());
        server.setHandler(new LargeBodies(limited, LARGEST_REQUEST, failures));
    }

    /// Lets a server answer what no page answers as its pages do.
    public static void shape(Server server, Failures failures) {
        ServerFailures own = new ServerFailures(failures);
        server.setErrorHandler(own);
        server.getDescendants(ContextHandler.class).forEach(context -> context.setErrorHandler(own));
    }

    // The same connectors with connections that notice when their client hangs up.
    private static void watch(Server server) {
        server.setConnectors(Stream.of(server.getConnectors())
                .map(connector -> connector instanceof ServerConnector plain ? watching(server, plain) : connector)
                .toArray(Connector[]::new));
    }

    private static ServerConnector watching(Server server, ServerConnector plain) {
        ConnectionFactory[] factories = plain.getConnectionFactories().toArray(ConnectionFactory[]::new);
        ServerConnector watching = new ServerConnector(server, factories) {
            @Override
            protected SocketChannelEndPoint newEndPoint(
                    SocketChannel channel, ManagedSelector selector, SelectionKey key) {
                WatchedConnection connection = new WatchedConnection(channel, selector, key, getScheduler());
                connection.setIdleTimeout(getIdleTimeout());
                return connection;
            }
        };
        watching.setHost(plain.getHost());
        watching.setPort(plain.getPort());
        watching.setIdleTimeout(plain.getIdleTimeout());
        return watching;
    }

    private static void tune(HttpConfiguration http) {
        http.setOutputBufferSize(OUTPUT_BUFFER);
        http.setSendServerVersion(false);
        http.setSendXPoweredBy(false);
    }

    // Its successor is a module that this version of Fuseki does not bring.
    @SuppressWarnings("removal")
    private static GzipHandler compressing(Server server) {
        GzipHandler gzip = new GzipHandler();
        gzip.setMinGzipSize(WORTH_GZIP);
        gzip.addIncludedMethods("GET", "POST");
        gzip.setHandler(server.getHandler());
        return gzip;
    }
}
