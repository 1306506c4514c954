package org.stroma.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.parser.Parser;

/// One element of XML with all that is in it.
final class XmlElement {

    /// PubMed needs about ten; without a limit a hostile file would exhaust the stack.
    private static final int DEEPEST = 50;

    private final String name;
    private final List<String[]> attributes = new ArrayList<>();
    private final List<XmlElement> children = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();

    private XmlElement(String name) {
        this.name = name;
    }

    /// Reads the element at whose start the reader stands, up to its end.
    static XmlElement read(XMLStreamReader in) throws XMLStreamException {
        return read(in, 0);
    }

    private static XmlElement read(XMLStreamReader in, int depth) throws XMLStreamException {
        if (depth > DEEPEST) {
            throw new XMLStreamException("elements nested more than " + DEEPEST + " deep", in.getLocation());
        }
        XmlElement element = new XmlElement(in.getLocalName());
        for (int i = 0; i < in.getAttributeCount(); i++) {
            element.attributes.add(new String[] {in.getAttributeLocalName(i), in.getAttributeValue(i)});
        }
        for (int event = in.next(); event != XMLStreamConstants.END_ELEMENT; event = in.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                XmlElement child = read(in, depth + 1);
                element.children.add(child);
                element.words.append(child.words);
            } else if (event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.SPACE) {
                element.words.append(in.getText());
            }
        }
        return element;
    }

    /// The words in it with single spaces between, inline markup and entities that were escaped twice resolved.
    String text() {
        return Line.collapse(Parser.unescapeEntities(words.toString(), false));
    }

    /// The elements at the end of a path of names.
    List<XmlElement> all(String... path) {
        List<XmlElement> found = List.of(this);
        for (String step : path) {
            found = found.stream()
                    .flatMap(element -> element.children.stream())
                    .filter(child -> child.name.equals(step))
                    .toList();
        }
        return found;
    }

    /// The words of the first element at the end of a path; empty if there is none.
    String text(String... path) {
        return all(path).stream().findFirst().map(XmlElement::text).orElse("");
    }

    Optional<String> attribute(String wanted) {
        return attributes.stream()
                .filter(a -> a[0].equals(wanted))
                .map(a -> a[1])
                .findFirst();
    }
}
