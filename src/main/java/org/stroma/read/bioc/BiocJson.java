package org.stroma.read.bioc;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stroma.model.document.Reading;
import org.stroma.read.format.Decoding;
import org.stroma.read.format.Format;
import org.stroma.read.format.Records;
import org.stroma.read.format.Source;
import org.stroma.read.format.UnreadableException;
import org.stroma.read.layout.Boilerplate;

/// BioC in JSON: a collection, a list of collections, or one document in each line.
///
/// @see <a href="https://www.ncbi.nlm.nih.gov/research/bionlp/APIs/BioC-PMC/">BioC of PMC</a>
/// @see <a href="https://www.ncbi.nlm.nih.gov/research/pubtator3/api">PubTator 3</a>
public record BiocJson(Boilerplate boilerplate) implements Format {

    private static final Pattern START = Pattern.compile("\uFEFF?\\s*[\\[{]");
    private static final Pattern SIGN = Pattern.compile("\"(?:bioctype|passages|documents|PubTator3)\"\\s*:");

    private static final Pattern HALF = Pattern.compile("\\p{Cs}");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cc}+");

    @Override
    public boolean recognises(Source source) {
        return source.hasExtension("json", "jsonl", "biocjson", "txt", "")
                && START.matcher(source.head()).lookingAt()
                && SIGN.matcher(source.head()).find();
    }

    @Override
    public List<Reading> read(Source source) throws UnreadableException {
        Records file = new Records(source);
        JsonReader in =
                new JsonReader(new StringReader(Decoding.text(source.bytes()).replace("\uFEFF", "")));
        // Only so may one value follow another.
        in.setStrictness(Strictness.LENIENT);
        int number = 0;
        try {
            while (in.peek() != JsonToken.END_DOCUMENT) {
                for (JsonObject document : documents(JsonParser.parseReader(in))) {
                    number++;
                    read(record(document), "as document " + number, source, file);
                }
            }
        } catch (JsonParseException | IOException e) {
            file.broken("broken JSON behind document " + number);
        }
        return file.orElse("BioC without a document");
    }

    private void read(BiocRecord record, String where, Source source, Records file) {
        if (record.id().isEmpty()) {
            file.refuse("the document given " + where + " has no id");
        } else if (!file.isNew("document " + record.id(), where)) {
            return;
        } else if (!record.hasWords()) {
            file.refuse("document " + record.id() + " has no text");
        } else {
            file.add(record.document(source, boilerplate));
        }
    }

    /// The objects that have passages, wherever they stand.
    private static List<JsonObject> documents(JsonElement element) {
        List<JsonObject> found = new ArrayList<>();
        if (element.isJsonArray()) {
            element.getAsJsonArray().forEach(each -> found.addAll(documents(each)));
        } else if (element.isJsonObject() && element.getAsJsonObject().has("passages")) {
            found.add(element.getAsJsonObject());
        } else if (element.isJsonObject()) {
            element.getAsJsonObject().asMap().values().forEach(each -> found.addAll(documents(each)));
        }
        return found;
    }

    private static BiocRecord record(JsonObject document) {
        Map<String, String> infons = infons(document);
        for (String key : List.of("pmid", "pmcid", "journal", "date", "authors")) {
            if (!string(document.get(key)).isEmpty()) {
                infons.putIfAbsent(key, string(document.get(key)));
            }
        }
        return new BiocRecord(
                string(document.get("id")),
                infons,
                objects(document.get("passages"))
                        .map(passage -> new BiocRecord.Passage(infons(passage), words(passage)))
                        .toList());
    }

    /// Where a passage is cut into sentences, these hold the words.
    private static String words(JsonObject passage) {
        String text = string(passage.get("text"));
        return text.isEmpty()
                ? objects(passage.get("sentences"))
                        .map(sentence -> string(sentence.get("text")))
                        .collect(Collectors.joining(" "))
                : text;
    }

    private static Map<String, String> infons(JsonObject object) {
        Map<String, String> infons = new LinkedHashMap<>();
        JsonElement found = object.get("infons");
        if (found != null && found.isJsonObject()) {
            found.getAsJsonObject().asMap().forEach((key, value) -> infons.put(key, string(value)));
        }
        return infons;
    }

    private static Stream<JsonObject> objects(JsonElement array) {
        return array == null || !array.isJsonArray()
                ? Stream.empty()
                : array.getAsJsonArray().asList().stream()
                        .filter(JsonElement::isJsonObject)
                        .map(JsonElement::getAsJsonObject);
    }

    /// A string or number as it stands, of a list its parts with commas between; else empty.
    private static String string(JsonElement value) {
        if (value == null) {
            return "";
        }
        if (value.isJsonArray()) {
            return value.getAsJsonArray().asList().stream()
                    .map(BiocJson::string)
                    .collect(Collectors.joining(", "));
        }
        return value.isJsonPrimitive() ? clean(value.getAsString()) : "";
    }

    /// JSON can hold halves of characters, and controls, which no text can.
    private static String clean(String words) {
        return HALF.matcher(CONTROL.matcher(words).replaceAll(" ")).replaceAll("\uFFFD");
    }
}
