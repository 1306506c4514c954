package org.stroma.serve.page;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Writes HTML. Every text is escaped on its way in, so labels and documents may contain anything.
public final class Html {

    private static final Set<String> WITHOUT_END = Set.of("br", "hr", "input", "link", "meta");

    /// What an element is made of.
    public sealed interface Part permits Attribute, Markup {}

    /// A name and a value; the value is escaped when it is written.
    record Attribute(String name, String value) implements Part {}

    /// HTML that is well formed and safe to send.
    public record Markup(String source) implements Part {

        public static final Markup NOTHING = new Markup("");

        Markup and(Markup next) {
            return new Markup(source + next.source);
        }
    }

    private Html() {}

    public static Markup text(String text) {
        return new Markup(escape(text));
    }

    public static Attribute at(String name, String value) {
        return new Attribute(name, value);
    }

    public static Attribute css(String classes) {
        return new Attribute("class", classes);
    }

    public static Markup tag(String name, Part... parts) {
        StringBuilder attributes = new StringBuilder();
        StringBuilder content = new StringBuilder();
        for (Part part : parts) {
            switch (part) {
                case Attribute attribute ->
                    attributes
                            .append(' ')
                            .append(attribute.name)
                            .append("=\"")
                            .append(escape(attribute.value))
                            .append('"');
                case Markup markup -> content.append(markup.source);
            }
        }
        String start = "<" + name + attributes + ">";
        return new Markup(WITHOUT_END.contains(name) ? start : start + content + "</" + name + ">");
    }

    public static Markup tag(String name, String text) {
        return tag(name, text(text));
    }

    public static Markup link(String address, String text) {
        return tag("a", at("href", address), text(text));
    }

    public static Markup all(Markup... parts) {
        return join(List.of(parts), "");
    }

    public static Markup join(Collection<Markup> parts) {
        return join(parts, "");
    }

    /// @param between plain text, put between each two parts
    public static Markup join(Collection<Markup> parts, String between) {
        return new Markup(parts.stream().map(Markup::source).collect(Collectors.joining(escape(between))));
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
