package org.stroma.model.concept;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.stroma.model.text.Require;

/// What a curator says of two names or identifiers: whether they mean one thing.
///
/// @param same whether they do
/// @param reason the curator's; may be empty
/// @param by the curator; may be empty
/// @param on the day, as written; may be empty
public record NameVerdict(String one, String other, boolean same, String reason, String by, String on)
        implements Serializable {

    /// In place of a relation: that two names mean one thing.
    public static final String SAME = "same";
    /// That they mean two.
    public static final String DIFFERENT = "different";

    public NameVerdict {
        Require.that(!one.isBlank(), "a name or an IRI", one);
        Require.that(!other.isBlank() && !other.equals(one), "another name or IRI than " + one, other);
        requireNonNull(reason);
        requireNonNull(by);
        requireNonNull(on);
    }

    /// For people: that a verdict said so, whose it was, and why.
    public String because() {
        String whose = by.isEmpty() ? "a verdict" : "a verdict of " + by;
        return reason.isEmpty() ? whose : whose + ": " + reason;
    }
}
