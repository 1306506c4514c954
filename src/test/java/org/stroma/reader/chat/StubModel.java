package org.stroma.reader.chat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.function.Function;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A server that speaks the chat protocol and answers as it is told: from recorded claims, slowly, cut off, malformed,
/// with 429 or 500, as another model.
public final class StubModel implements AutoCloseable {

    public static final String NAME = "stub-1";

    private static final JsonMapper JSON = new JsonMapper();

    /// How one request is answered.
    @FunctionalInterface
    public interface Behaviour {
        void answer(HttpExchange exchange, String claims) throws IOException;
    }

    private final HttpServer server;
    private final Function<String, String> claims;
    private final Deque<Behaviour> next = new ArrayDeque<>();
    private final List<String> requests = new ArrayList<>();
    private final List<String> authorizations = new ArrayList<>();

    /// @param claims what it answers about a text: JSON
    public StubModel(Function<String, String> claims) throws IOException {
        this(claims, 0);
    }

    private StubModel(Function<String, String> claims, int port) throws IOException {
        this.claims = claims;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/v1/chat/completions", this::handle);
        server.start();
    }

    /// Answers from recorded readings until it is killed: `StubModel PORT FOLDER`. `GET /requests` tells how many it
    /// got.
    public static void main(String... arguments) throws IOException {
        StubModel stub = new StubModel(new RecordedAnswers(Path.of(arguments[1])), Integer.parseInt(arguments[0]));
        stub.server.createContext("/requests", exchange -> {
            send(exchange, 200, Integer.toString(stub.requests().size()));
            exchange.close();
        });
    }

    public URI address() {
        return URI.create("http://" + server.getAddress().getHostString() + ":"
                + server.getAddress().getPort() + "/v1");
    }

    public int port() {
        return server.getAddress().getPort();
    }

    /// The next request is answered so; those after all that were said, properly.
    public synchronized void then(Behaviour behaviour) {
        next.add(behaviour);
    }

    public synchronized List<String> requests() {
        return List.copyOf(requests);
    }

    public synchronized List<String> authorizations() {
        return List.copyOf(authorizations);
    }

    private void handle(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String text =
                JSON.readTree(body).path("messages").path(1).path("content").asString("");
        Behaviour behaviour = noted(exchange, body);
        behaviour.answer(exchange, claims.apply(text));
        exchange.close();
    }

    private synchronized Behaviour noted(HttpExchange exchange, String body) {
        requests.add(body);
        authorizations.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
        return next.isEmpty() ? properly() : next.poll();
    }

    public static Behaviour properly() {
        return (exchange, claims) -> send(exchange, 200, reply(NAME, claims, "stop"));
    }

    public static Behaviour saying(String content) {
        return (exchange, claims) -> send(exchange, 200, reply(NAME, content, "stop"));
    }

    public static Behaviour cutOff() {
        return (exchange, claims) ->
                send(exchange, 200, reply(NAME, claims.substring(0, claims.length() / 2), "length"));
    }

    public static Behaviour asAnotherModel() {
        return (exchange, claims) -> send(exchange, 200, reply("other-9", claims, "stop"));
    }

    public static Behaviour status(int status, String header, String value, String body) {
        return (exchange, claims) -> {
            if (!header.isEmpty()) {
                exchange.getResponseHeaders().add(header, value);
            }
            send(exchange, status, body);
        };
    }

    public static Behaviour slowly(long millis) {
        return (exchange, claims) -> {
            try {
                Thread.sleep(millis);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            try {
                send(exchange, 200, reply(NAME, claims, "stop"));
            } catch (IOException gone) {
                exchange.close();
            }
        };
    }

    private static String reply(String model, String content, String finish) {
        ObjectNode reply = JSON.createObjectNode();
        reply.put("model", model);
        ObjectNode choice = reply.putArray("choices").addObject();
        choice.put("finish_reason", finish);
        choice.putObject("message").put("role", "assistant").put("content", content);
        reply.putObject("usage").put("total_tokens", 100);
        return JSON.writeValueAsString(reply);
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
