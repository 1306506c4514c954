package org.stroma.reader.chat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What a model said of documents when it was asked before: of a text those recorded claims whose quotes stand in
/// it, out of the recording that quotes most of it.
final class RecordedAnswers implements Function<String, String> {

    private static final JsonMapper JSON = new JsonMapper();

    private record Claim(String quote, JsonNode json) {}

    private final List<List<Claim>> recordings = new ArrayList<>();

    /// @param folder of files in our own JSON format, one for each document
    RecordedAnswers(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                List<Claim> claims = new ArrayList<>();
                JSON.readTree(Files.readString(file))
                        .path("claims")
                        .forEach(each ->
                                claims.add(new Claim(plain(each.path("quote").asString("")), each)));
                recordings.add(claims);
            }
        }
    }

    @Override
    public String apply(String text) {
        String words = plain(text);
        ObjectNode answer = JSON.createObjectNode();
        ArrayNode claims = answer.putArray("claims");
        recordings.stream()
                .map(each -> each.stream()
                        .filter(claim -> words.contains(claim.quote()))
                        .toList())
                .max(Comparator.comparingInt(List::size))
                .ifPresent(found -> found.forEach(each -> claims.add(each.json())));
        return JSON.writeValueAsString(answer);
    }

    /// Line breaks and other white space, dashes and quotation marks are not copied faithfully.
    private static String plain(String words) {
        return words.replaceAll("\\p{Pd}", "-")
                .replaceAll("[\\p{Pi}\\p{Pf}\"'`]", "'")
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip();
    }
}
