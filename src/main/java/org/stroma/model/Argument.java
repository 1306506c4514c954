package org.stroma.model;

/// Subject or object of a piece of evidence: what is meant, and the words that say so.
public record Argument(Value value, Span span) {

    public static Argument of(Mention mention) {
        return new Argument(mention.concept(), mention.span());
    }
}
