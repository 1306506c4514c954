package org.stroma.read.bioc;

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
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// BioC in JSON: a collection, a list of collections, or one document in each line.
///
/// @see <a href="https://www.ncbi.nlm.nih.gov/research/bionlp/APIs/BioC-PMC/">BioC of PMC</a>
/// @see <a href="https://www.ncbi.nlm.nih.gov/research/pubtator3/api">PubTator 3</a>
public record BiocJson(Boilerplate boilerplate) implements Format {

    private static final Pattern START = Pattern.compile("\uFEFF?\\s*[\\[{]");
    private static final Pattern SIGN = Pattern.compile("\"(?:bioctype|passages|documents|PubTator3)\"\\s*:");

    private static final int DEEPEST = 255;
    private static final Pattern HALF = Pattern.compile("\\p{Cs}");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cc}+");

    /// As programs write it: Python writes `NaN`, and others leave line breaks in strings. Numbers stay as they stand.
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxNumberLength(Integer.MAX_VALUE)
                            .maxStringLength(Integer.MAX_VALUE)
                            .maxNameLength(Integer.MAX_VALUE)
                            .build())
                    .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                    .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            // One value may follow another.
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    @Override
    public boolean recognises(Source source) {
        return source.hasExtension("json", "jsonl", "biocjson", "txt", "")
                && START.matcher(source.head()).lookingAt()
                && SIGN.matcher(source.head()).find();
    }

    @Override
    public List<Reading> read(Source source) throws UnreadableException {
        Records file = new Records(source);
        int number = 0;
        try (JsonParser in =
                JSON.createParser(new StringReader(Decoding.text(source.bytes()).replace("\uFEFF", "")))) {
            while (in.nextToken() != null) {
                for (JsonNode document : documents(in.readValueAsTree())) {
                    number++;
                    BiocRecord record = record(document);
                    if (record.id().isEmpty()) {
                        file.refuse("the document given as document " + number + " has no id");
                    } else {
                        record.addTo(file, source, boilerplate, "as document " + number);
                    }
                }
            }
        } catch (JacksonException e) {
            file.broken("broken JSON behind document " + number);
        }
        return file.orElse("BioC without a document");
    }

    /// The objects that have passages, wherever they stand.
    private static List<JsonNode> documents(JsonNode element) {
        List<JsonNode> found = new ArrayList<>();
        if (element.isObject() && element.has("passages")) {
            found.add(element);
        } else {
            element.forEach(each -> found.addAll(documents(each)));
        }
        return found;
    }

    private static BiocRecord record(JsonNode document) {
        Map<String, String> infons = infons(document);
        for (String key : List.of("pmid", "pmcid", "journal", "date", "authors")) {
            if (!string(document.path(key)).isEmpty()) {
                infons.putIfAbsent(key, string(document.path(key)));
            }
        }
        return new BiocRecord(
                string(document.path("id")),
                infons,
                objects(document.path("passages"))
                        .map(passage -> new BiocRecord.Passage(infons(passage), words(passage)))
                        .toList());
    }

    /// Where a passage is cut into sentences, these hold the words.
    private static String words(JsonNode passage) {
        String text = string(passage.path("text"));
        return text.isEmpty()
                ? objects(passage.path("sentences"))
                        .map(sentence -> string(sentence.path("text")))
                        .collect(Collectors.joining(" "))
                : text;
    }

    private static Map<String, String> infons(JsonNode object) {
        Map<String, String> infons = new LinkedHashMap<>();
        object.path("infons").forEachEntry((key, value) -> infons.put(key, string(value)));
        return infons;
    }

    private static Stream<JsonNode> objects(JsonNode array) {
        return array.isArray() ? array.valueStream().filter(JsonNode::isObject) : Stream.empty();
    }

    /// A string or number as it stands, of a list its parts with commas between; else empty.
    private static String string(JsonNode value) {
        if (value.isArray()) {
            return value.valueStream().map(BiocJson::string).collect(Collectors.joining(", "));
        }
        return value.isValueNode() && !value.isNull() ? clean(value.asString()) : "";
    }

    /// JSON can hold halves of characters, and controls, which no text can.
    private static String clean(String words) {
        return HALF.matcher(CONTROL.matcher(words).replaceAll(" ")).replaceAll("\uFFFD");
    }
}
