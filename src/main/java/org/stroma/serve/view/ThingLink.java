package org.stroma.serve.view;

import org.stroma.serve.catalog.Kinds;

/// A thing by its name, with the address of its page.
///
/// @param address empty where it is a name or a date and has no page
public record ThingLink(String address, String label, Kinds.Kind kind) {

    /// A name, which is quoted, or a date.
    public static ThingLink literal(String text) {
        String date = Wording.date(text);
        return new ThingLink(
                "", date.equals(text) ? "“" + text + "”" : date, new Kinds.Kind("", "", "", Kinds.NEUTRAL, ""));
    }

    public boolean isLiteral() {
        return address.isEmpty();
    }
}
