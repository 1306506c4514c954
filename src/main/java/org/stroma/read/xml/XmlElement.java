package org.stroma.read.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.parser.Parser;
import org.stroma.read.format.Line;
import org.stroma.read.format.TooLongException;

/// One element of XML with all that is in it. Names are local ones, without prefix.
public final class XmlElement implements XmlNode {

    /// Articles need about thirty; without a limit a hostile file would exhaust the stack.
    private static final int DEEPEST = 120;

    private final String name;
    private final List<String[]> attributes = new ArrayList<>();
    private final List<XmlNode> content = new ArrayList<>();

    private XmlElement(String name) {
        this.name = name;
    }

    /// Reads the element at whose start the reader stands, up to its end.
    public static XmlElement read(XMLStreamReader in) throws XMLStreamException {
        return read(in, 0, new AtomicInteger());
    }

    /// @param count of the elements so far
    private static XmlElement read(XMLStreamReader in, int depth, AtomicInteger count) throws XMLStreamException {
        TooLongException.checkTags(count.incrementAndGet());
        if (depth > DEEPEST) {
            throw new XMLStreamException("elements nested more than " + DEEPEST + " deep", in.getLocation());
        }
        XmlElement element = new XmlElement(in.getLocalName());
        for (int i = 0; i < in.getAttributeCount(); i++) {
            element.attributes.add(new String[] {in.getAttributeLocalName(i), in.getAttributeValue(i)});
        }
        for (int event = in.next(); event != XMLStreamConstants.END_ELEMENT; event = in.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                element.content.add(read(in, depth + 1, count));
            } else if (event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.SPACE) {
                element.content.add(new XmlNode.Words(in.getText()));
            } else if (event == XMLStreamConstants.ENTITY_REFERENCE) {
                element.content.add(new XmlNode.Words(entity(in)));
            }
        }
        return element;
    }

    /// A named character such as `alpha`, which document types of publishers define as HTML does. What else a file may
    /// have defined is not looked up.
    private static String entity(XMLStreamReader in) throws XMLStreamException {
        String written = "&" + in.getLocalName() + ";";
        String character = Parser.unescapeEntities(written, true);
        if (character.equals(written)) {
            throw new XMLStreamException("unknown entity " + written, in.getLocation());
        }
        return character;
    }

    String name() {
        return name;
    }

    /// Words and elements in their order.
    List<XmlNode> content() {
        return content;
    }

    /// The elements right below.
    List<XmlElement> children() {
        return content.stream()
                .filter(XmlElement.class::isInstance)
                .map(XmlElement.class::cast)
                .toList();
    }

    /// The words in it with single spaces between, inline markup and entities that were escaped twice resolved.
    public String text() {
        StringBuilder words = new StringBuilder();
        collect(words);
        return Line.collapse(Parser.unescapeEntities(words.toString(), false));
    }

    /// The elements at the end of a path of names.
    public List<XmlElement> all(String... path) {
        List<XmlElement> found = List.of(this);
        for (String step : path) {
            found = found.stream()
                    .flatMap(element -> element.children().stream())
                    .filter(child -> child.name.equals(step))
                    .toList();
        }
        return found;
    }

    /// The first element at the end of a path of names.
    Optional<XmlElement> first(String... path) {
        return all(path).stream().findFirst();
    }

    /// The words of the first element at the end of a path; empty if there is none.
    public String text(String... path) {
        return first(path).map(XmlElement::text).orElse("");
    }

    public Optional<String> attribute(String wanted) {
        return attributes.stream()
                .filter(a -> a[0].equals(wanted))
                .map(a -> a[1])
                .findFirst();
    }

    /// Whether an attribute has one of these values.
    boolean has(String attribute, String... values) {
        return attribute(attribute).filter(List.of(values)::contains).isPresent();
    }

    private void collect(StringBuilder words) {
        for (XmlNode node : content) {
            switch (node) {
                case XmlNode.Words text -> words.append(text.text());
                case XmlElement child -> child.collect(words);
            }
        }
    }
}
