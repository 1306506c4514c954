package org.stroma.read.xml;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stroma.read.layout.Citations;

/// The words of JATS elements as a sentence has them. Numbers of citations that are raised or glued to a word are left
/// out, others stand in brackets; powers keep a `^`; formulas, footnotes and pictures are left out.
final class JatsWords {

    private static final Set<String> LEFT_OUT = Set.of(
            "fn",
            "graphic",
            "inline-graphic",
            "media",
            "supplementary-material",
            "tex-math",
            "disp-formula",
            "disp-formula-group",
            "chem-struct-wrap",
            "object-id",
            "institution-id",
            "index-term",
            "alt-text",
            "long-desc",
            "private-char",
            "annotation",
            "table");
    private static final Set<String> MARKS = Set.of("fn", "table-fn", "aff", "corresp", "author-notes", "contrib");
    private static final Set<String> SPACED = Set.of("break", "p", "title", "list-item", "def", "hr");

    /// What cannot be written on one line.
    private static final Set<String> TALL =
            Set.of("mfrac", "msqrt", "mroot", "mtable", "munder", "mover", "munderover", "msubsup", "semantics");

    private static final int LONGEST_FORMULA = 12;
    private static final Pattern CONTROL = Pattern.compile("\\p{Cc}+");

    private final StringBuilder words = new StringBuilder();

    private JatsWords() {}

    /// The words of an element with single spaces between; empty if there are none.
    static String of(XmlElement element) {
        JatsWords writer = new JatsWords();
        writer.inside(element);
        return Citations.settled(writer.words.toString());
    }

    /// The same for some nodes of one element.
    static String of(Iterable<XmlNode> nodes) {
        JatsWords writer = new JatsWords();
        nodes.forEach(writer::node);
        return Citations.settled(writer.words.toString());
    }

    /// The words of an element that holds fields; where no words stand between these, commas do.
    static String fields(XmlElement element) {
        boolean mixed = element.content().stream()
                .anyMatch(node -> node instanceof XmlNode.Words words
                        && words.text().chars().anyMatch(Character::isLetterOrDigit));
        boolean person = element.name().equals("name");
        return mixed || element.children().isEmpty()
                ? of(element)
                : element.children().stream()
                        .filter(child -> !LEFT_OUT.contains(child.name())
                                && !child.name().equals("label"))
                        .map(JatsWords::fields)
                        .filter(field -> !field.isEmpty())
                        .collect(Collectors.joining(person ? " " : ", "));
    }

    private void inside(XmlElement element) {
        element.content().forEach(this::node);
    }

    private void node(XmlNode node) {
        switch (node) {
            case XmlNode.Words text -> words.append(CONTROL.matcher(text.text()).replaceAll(" "));
            case XmlElement element -> element(element);
        }
    }

    private void element(XmlElement element) {
        String name = element.name();
        if (LEFT_OUT.contains(name)) {
            return;
        }
        switch (name) {
            case "xref" -> reference(element);
            case "sup" -> marked(Citations.RAISED, element, Citations.END_RAISED);
            case "math" -> formula(element);
            case "alternatives" ->
                element.children().stream()
                        .filter(child -> !LEFT_OUT.contains(child.name()))
                        .limit(1)
                        .forEach(this::element);
            default -> spaced(element, SPACED.contains(name));
        }
    }

    private void spaced(XmlElement element, boolean apart) {
        if (apart) {
            words.append(' ');
        }
        inside(element);
        if (apart) {
            words.append(' ');
        }
    }

    private void marked(char start, XmlElement element, char end) {
        words.append(start);
        inside(element);
        words.append(end);
    }

    private void reference(XmlElement reference) {
        String type = reference.attribute("ref-type").orElse("");
        if (type.equals("bibr")) {
            marked(Citations.CITED, reference, Citations.END_CITED);
        } else if (!MARKS.contains(type)) {
            inside(reference);
        }
    }

    /// A formula that is no more than a symbol is a word of its sentence.
    private void formula(XmlElement math) {
        String symbols = symbols(math).replace(" ", "");
        if (symbols.codePointCount(0, symbols.length()) <= LONGEST_FORMULA && !isTall(math)) {
            words.append(symbols);
        }
    }

    private static String symbols(XmlElement math) {
        List<XmlElement> parts = math.children();
        if (math.name().equals("msup") && parts.size() == 2) {
            String power = symbols(parts.getLast());
            return symbols(parts.getFirst()) + (power.matches("[–−-]?\\d+") ? "^" : "") + power;
        }
        return parts.isEmpty()
                ? math.text()
                : parts.stream()
                        .filter(part -> !LEFT_OUT.contains(part.name()))
                        .map(JatsWords::symbols)
                        .collect(Collectors.joining());
    }

    private static boolean isTall(XmlElement math) {
        return math.children().stream().anyMatch(child -> TALL.contains(child.name()) || isTall(child));
    }
}
