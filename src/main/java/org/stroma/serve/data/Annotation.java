package org.stroma.serve.data;

import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.stroma.serve.lookup.EvidencePlace;

/// A piece of evidence as a W3C Web Annotation: the claim as body, the place in the document's text as target, by
/// position in code points and by its words.
record Annotation(EvidencePlace place, String text) {

    /// The parameter of JSON-LD that asks for it, and that answers have.
    static final String PROFILE = "http://www.w3.org/ns/anno.jsonld";

    static final String MEDIA_TYPE = "application/ld+json;profile=\"" + PROFILE + "\"";

    private static final int AROUND = 32;

    String json() {
        JsonObject annotation = new JsonObject();
        annotation.put("@context", PROFILE);
        annotation.put("id", place.iri());
        annotation.put("type", "Annotation");
        annotation.put("motivation", "linking");
        place.claim().ifPresent(claim -> annotation.put("body", claim));
        JsonObject target = new JsonObject();
        target.put("source", place.document());
        JsonArray selectors = new JsonArray();
        if (place.start() >= 0) {
            selectors.add(position());
        }
        selectors.add(quote());
        target.put("selector", selectors);
        annotation.put("target", target);
        return annotation + "\n";
    }

    private JsonObject position() {
        JsonObject position = new JsonObject();
        position.put("type", "TextPositionSelector");
        position.put("start", place.start());
        position.put("end", place.end());
        return position;
    }

    private JsonObject quote() {
        JsonObject quote = new JsonObject();
        quote.put("type", "TextQuoteSelector");
        quote.put("exact", place.quote());
        int length = text.codePointCount(0, text.length());
        if (place.start() >= 0 && place.end() <= length) {
            quote.put("prefix", part(Math.max(0, place.start() - AROUND), place.start()));
            quote.put("suffix", part(place.end(), Math.min(length, place.end() + AROUND)));
        }
        return quote;
    }

    private String part(int start, int end) {
        return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
    }
}
