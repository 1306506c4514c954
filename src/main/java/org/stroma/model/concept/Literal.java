package org.stroma.model.concept;

import org.stroma.model.text.Require;

/// A plain value: the other name of a thing, or a date.
public record Literal(String lexical, Kind kind) implements Value {

    /// Its datatype: `xsd:string`, or the date type that fits.
    public enum Kind {
        TEXT,
        DATE
    }

    public Literal {
        Require.that(!lexical.isBlank(), "a value", lexical);
        if (kind == Kind.DATE) {
            new PublicationDate(lexical);
        }
    }

    @Override
    public String key() {
        return "\"" + lexical + "\"" + kind;
    }

    @Override
    public String label() {
        return lexical;
    }
}
