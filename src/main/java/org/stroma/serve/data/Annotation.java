package org.stroma.serve.data;

import org.stroma.query.format.Json;
import org.stroma.serve.lookup.EvidencePlace;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A piece of evidence as a W3C Web Annotation: the claim as body, the place in the document's text as target, by
/// position in code points and by its words.
record Annotation(EvidencePlace place, String text) {

    /// The parameter of JSON-LD that asks for it, and that answers have.
    static final String PROFILE = "http://www.w3.org/ns/anno.jsonld";

    static final String MEDIA_TYPE = "application/ld+json;profile=\"" + PROFILE + "\"";

    private static final int AROUND = 32;

    String json() {
        ObjectNode annotation = Json.object();
        annotation.put("@context", PROFILE);
        annotation.put("id", place.iri());
        annotation.put("type", "Annotation");
        annotation.put("motivation", "linking");
        place.claim().ifPresent(claim -> annotation.put("body", claim));
        ArrayNode selectors =
                annotation.putObject("target").put("source", place.document()).putArray("selector");
        if (place.start() >= 0) {
            selectors.add(position());
        }
        selectors.add(quote());
        return Json.text(annotation);
    }

    private ObjectNode position() {
        ObjectNode position = Json.object();
        position.put("type", "TextPositionSelector");
        position.put("start", place.start());
        position.put("end", place.end());
        return position;
    }

    private ObjectNode quote() {
        ObjectNode quote = Json.object();
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
