package org.stroma.reader.chat;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.stroma.reader.chat.ChatFailed.Kind;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Asks a model by the chat protocol. It goes to the address given and nowhere else: no redirect is followed.
final class Chat implements AutoCloseable {

    /// What a model answered, and what it took.
    record Answer(String content, long tokens) {}

    private static final JsonMapper JSON = new JsonMapper();
    private static final int LONGEST_ANSWER = 8000;
    private static final int SHOWN = 200;
    private static final int TOO_MANY = 429;
    private static final int SERVER_FAULT = 500;
    private static final int TIMED_OUT = 408;
    private static final int NOT_FOUND = 404;

    private final Endpoint endpoint;
    private final Prompt prompt;
    private final Duration patience;
    private final HttpClient http;

    Chat(Endpoint endpoint, Prompt prompt, Duration patience) {
        this.endpoint = endpoint;
        this.prompt = prompt;
        this.patience = patience;
        this.http = HttpClient.newBuilder()
                .connectTimeout(patience)
                .followRedirects(HttpClient.Redirect.NEVER)
                .version(HttpClient.Version.HTTP_1_1)
                .build();
    }

    /// Asks what a text claims.
    Answer ask(String text) throws ChatFailed, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(endpoint.completions())
                .timeout(patience)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body(text)));
        endpoint.key().ifPresent(key -> request.header("Authorization", "Bearer " + key));
        try {
            return answer(http.send(request.build(), BodyHandlers.ofString()));
        } catch (ConnectException e) {
            throw new ChatFailed(Kind.GONE, endpoint.hidden("nobody listens at " + endpoint.address()));
        } catch (IOException e) {
            throw new ChatFailed(Kind.BUSY, endpoint.hidden("no answer from " + endpoint + ": " + e));
        }
    }

    String body(String text) {
        ObjectNode body = JSON.createObjectNode();
        body.put("model", endpoint.model());
        body.put("temperature", 0);
        body.put("seed", 0);
        body.put("max_tokens", LONGEST_ANSWER);
        body.putArray("messages")
                .add(message("system", prompt.instructions()))
                .add(message("user", "<document>\n" + text + "\n</document>"));
        ObjectNode format = body.putObject("response_format").put("type", "json_schema");
        format.putObject("json_schema")
                .put("name", "claims")
                .put("strict", true)
                .set("schema", JSON.readTree(prompt.schema()));
        return JSON.writeValueAsString(body);
    }

    private static ObjectNode message(String role, String content) {
        return JSON.createObjectNode().put("role", role).put("content", content);
    }

    private Answer answer(HttpResponse<String> response) throws ChatFailed {
        int status = response.statusCode();
        if (status != 200) {
            boolean busy = status == TOO_MANY || status == TIMED_OUT || status >= SERVER_FAULT;
            throw new ChatFailed(
                    busy ? Kind.BUSY : Kind.HOPELESS,
                    endpoint + " answered with status " + status
                            + (status == NOT_FOUND ? " (base addresses often end with /v1)" : "")
                            + shortened(response.body()),
                    after(response));
        }
        try {
            return answer(JSON.readTree(response.body()));
        } catch (JacksonException e) {
            throw new ChatFailed(Kind.BROKEN, "an answer that is no JSON");
        }
    }

    private Answer answer(JsonNode root) throws ChatFailed {
        String model = root.path("model").asString(endpoint.model());
        if (!isAsked(model)) {
            throw new ChatFailed(Kind.HOPELESS, endpoint.hidden(endpoint + " answered with another model, " + model));
        }
        JsonNode choice = root.path("choices").path(0);
        if (!choice.path("finish_reason").asString("stop").equals("stop")) {
            throw new ChatFailed(Kind.BROKEN, "an answer that was cut off");
        }
        String content = choice.path("message").path("content").asString("");
        if (content.isBlank()) {
            throw new ChatFailed(Kind.BROKEN, "an empty answer");
        }
        return new Answer(content, root.path("usage").path("total_tokens").asLong(0));
    }

    /// Servers tell the version or the file of the model that was asked for.
    private boolean isAsked(String model) {
        return model.startsWith(endpoint.model()) || model.endsWith("/" + endpoint.model());
    }

    private String shortened(String body) {
        String line = endpoint.hidden(body.replaceAll("\\s+", " ").strip());
        return line.isEmpty() ? "" : ": " + line.substring(0, Math.min(SHOWN, line.length()));
    }

    /// `Retry-After` in seconds or as a date.
    private static Optional<Duration> after(HttpResponse<String> response) {
        return response.headers().firstValue("Retry-After").flatMap(value -> {
            if (value.strip().matches("\\d{1,6}")) {
                return Optional.of(Duration.ofSeconds(Long.parseLong(value.strip())));
            }
            try {
                Instant then = ZonedDateTime.parse(value.strip(), DateTimeFormatter.RFC_1123_DATE_TIME)
                        .toInstant();
                return Optional.of(Duration.between(Instant.now(), then));
            } catch (DateTimeParseException e) {
                return Optional.empty();
            }
        });
    }

    @Override
    public void close() {
        http.close();
    }
}
