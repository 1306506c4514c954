package org.stroma.reader.recorded;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stroma.model.evidence.Certainty;
import org.stroma.model.evidence.ReaderId;
import org.stroma.reader.statement.Statement;
import tools.jackson.databind.JsonNode;

/// Relations of BioC (Comeau et al. 2013) between annotations with offsets: within a passage or sentence, or of the
/// whole document if both ends are in one passage. Ends are annotations (`refid`), or identifiers as in PubTator
/// (`role1`, `role2`) and BioRED (`entity1`, `entity2`), which mean every annotation with that identifier.
final class BiocRelations {

    private record Noted(String id, String identifier, String type, String text, int start, int end) {}

    private final Vocabulary vocabulary;
    private final ReaderId reader;

    private BiocRelations(Vocabulary vocabulary, ReaderId reader) {
        this.vocabulary = vocabulary;
        this.reader = reader;
    }

    static boolean fits(JsonNode root) {
        return root.has("documents") || root.has("PubTator3") || root.has("passages");
    }

    static List<Recording> read(JsonNode root, String folder, Vocabulary vocabulary) {
        BiocRelations bioc = new BiocRelations(vocabulary, new ReaderId(folder, ""));
        List<Recording> recordings = new ArrayList<>();
        if (root.has("passages")) {
            recordings.add(bioc.document(root));
        }
        root.path("documents").forEach(each -> recordings.add(bioc.document(each)));
        root.path("PubTator3").forEach(each -> recordings.add(bioc.document(each)));
        return recordings;
    }

    private Recording document(JsonNode document) {
        List<Statement> statements = new ArrayList<>();
        List<String> broken = new ArrayList<>();
        for (JsonNode passage : document.path("passages")) {
            read(passage, document, statements, broken);
            passage.path("sentences").forEach(sentence -> read(sentence, document, statements, broken));
        }
        return new Recording(document.path("id").asString(""), reader, statements, broken);
    }

    /// @param passage or one of its sentences
    private void read(JsonNode passage, JsonNode document, List<Statement> statements, List<String> broken) {
        Map<String, List<Noted>> noted = noted(passage, broken);
        passage.path("relations").forEach(each -> statements.addAll(statements(each, passage, noted)));
        document.path("relations").forEach(each -> statements.addAll(statements(each, passage, noted)));
    }

    /// Annotations of a passage by their number and by what they mean.
    private Map<String, List<Noted>> noted(JsonNode passage, List<String> broken) {
        Map<String, List<Noted>> noted = new HashMap<>();
        String text = passage.path("text").asString("");
        int offset = passage.path("offset").asInt(0);
        for (JsonNode each : passage.path("annotations")) {
            JsonNode location = each.path("locations").path(0);
            int start = location.path("offset").asInt(-1) - offset;
            int end = start + location.path("length").asInt(0);
            String words = each.path("text").asString("");
            if (start < 0 || end > text.length() || !text.substring(start, end).equals(words)) {
                broken.add("other words at the offsets of: " + words);
                continue;
            }
            JsonNode infons = each.path("infons");
            Noted one = new Noted(
                    each.path("id").asString(""),
                    infons.path("identifier").asString(""),
                    vocabulary.type(infons.path("type").asString("")),
                    words,
                    start,
                    end);
            noted.computeIfAbsent(one.id(), none -> new ArrayList<>()).add(one);
            if (!one.identifier().isEmpty()) {
                noted.computeIfAbsent(one.identifier(), none -> new ArrayList<>())
                        .add(one);
            }
        }
        return noted;
    }

    private List<Statement> statements(JsonNode relation, JsonNode passage, Map<String, List<Noted>> noted) {
        JsonNode nodes = relation.path("nodes");
        JsonNode infons = relation.path("infons");
        String subject = end(nodes, infons, 1);
        String object = end(nodes, infons, 2);
        String text = passage.path("text").asString("");
        List<Statement> statements = new ArrayList<>();
        nearest(noted.getOrDefault(subject, List.of()), noted.getOrDefault(object, List.of()))
                .forEach(pair ->
                        statements.add(statement(infons.path("type").asString(""), pair.get(0), pair.get(1), text)));
        return statements;
    }

    /// The first or second end: an annotation's number, or what it means.
    private static String end(JsonNode nodes, JsonNode infons, int which) {
        return nodes.size() == 2
                ? nodes.path(which - 1).path("refid").asString("")
                : infons.path("role" + which)
                        .path("identifier")
                        .asString(infons.path("entity" + which).asString(""));
    }

    /// Of several places of the same two things, those that stand nearest to each other.
    private static List<List<Noted>> nearest(List<Noted> subjects, List<Noted> objects) {
        List<List<Noted>> best = List.of();
        int distance = Integer.MAX_VALUE;
        for (Noted one : subjects) {
            for (Noted other : objects) {
                int apart = Math.max(one.start(), other.start()) - Math.min(one.end(), other.end());
                if (apart >= 0 && apart < distance) {
                    distance = apart;
                    best = List.of(List.of(one, other));
                }
            }
        }
        return best;
    }

    private Statement statement(String type, Noted one, Noted other, String text) {
        Statement.End subject = Statement.End.of(one.text(), one.text(), one.type());
        Statement.End object = Statement.End.of(other.text(), other.text(), other.type());
        return new Statement(
                subject,
                vocabulary.relation(type, subject, object),
                object,
                vocabulary.polarity(type),
                Certainty.ASSERTED,
                "",
                text.substring(Math.min(one.start(), other.start()), Math.max(one.end(), other.end())));
    }
}
