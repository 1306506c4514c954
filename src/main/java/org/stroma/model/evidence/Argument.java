package org.stroma.model.evidence;

import java.util.Optional;
import java.util.regex.Pattern;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.Mention;
import org.stroma.model.concept.Value;
import org.stroma.model.document.Document;
import org.stroma.model.text.Span;

/// Subject or object of a piece of evidence: what is meant, and the words that say so.
public record Argument(Value value, Span span) {

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern POINTING =
            Pattern.compile("(?:this|that|these|those|the|such|both|its?|they|their|an?)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern LISTING = Pattern.compile(", | and | or |\\band/or\\b");
    private static final Pattern PRONOUN_LAST =
            Pattern.compile("\\b(?:this|these|those|both|it|they|them)$", Pattern.CASE_INSENSITIVE);

    public static Argument of(Mention mention) {
        return new Argument(mention.concept(), mention.span());
    }

    /// How the text itself names a thing whose own name was put together from parts: "development of colon carcinoma"
    /// for colon cancer development. Empty where the words only point at it, or list it with others.
    public Optional<String> writtenName(Document document) {
        if (!(value instanceof Concept concept) || !concept.isCoined()) {
            return Optional.empty();
        }
        String words = BLANKS.matcher(document.quote(span)).replaceAll(" ");
        boolean whole = words.split(" ").length >= Math.min(2, concept.label().split(" ").length);
        boolean several = concept.members().isEmpty()
                && LISTING.matcher(words).find()
                && !LISTING.matcher(concept.label()).find();
        return whole && !several && !points(words) ? Optional.of(words) : Optional.empty();
    }

    /// "These drugs", "together they".
    private static boolean points(String words) {
        return POINTING.matcher(words).lookingAt()
                || PRONOUN_LAST.matcher(words).find();
    }
}
