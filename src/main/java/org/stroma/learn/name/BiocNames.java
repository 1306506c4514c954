package org.stroma.learn.name;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.stroma.model.text.Span;

/// Reads BioC XML (Comeau et al. 2013): passages with annotations, each of one type and place.
final class BiocNames {

    private static final Pattern ARTICLE = Pattern.compile("(?:PMID-|(?=PMC))(\\w+-?\\d*).*");

    private final List<NameText> texts = new ArrayList<>();
    private final List<NameText.Name> names = new ArrayList<>();
    private String id = "";
    private String key = "";
    private String type = "";
    private int passage;
    private String words = "";
    private boolean inAnnotation;

    private BiocNames() {}

    /// The passages of a file, each with the number of its article.
    static List<NameText> read(Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            XMLInputFactory factory = XMLInputFactory.newFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_COALESCING, true);
            BiocNames names = new BiocNames();
            XMLStreamReader xml = factory.createXMLStreamReader(bytes);
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    names.start(xml);
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    names.end(xml.getLocalName());
                }
            }
            return names.texts;
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": cannot be read", e);
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException(file + ": no BioC XML", e);
        }
    }

    private void start(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "id" -> id = article(xml.getElementText());
            case "annotation" -> inAnnotation = true;
            case "infon" -> infon(xml);
            case "location" -> location(xml);
            case "offset" -> passage = Integer.parseInt(xml.getElementText());
            case "text" -> text(xml.getElementText());
            default -> {}
        }
    }

    private void infon(XMLStreamReader xml) throws XMLStreamException {
        key = xml.getAttributeValue(null, "key");
        String value = xml.getElementText();
        if (key.equals("type")) {
            type = value;
        }
    }

    private void location(XMLStreamReader xml) {
        int start = Integer.parseInt(xml.getAttributeValue(null, "offset")) - passage;
        int length = Integer.parseInt(xml.getAttributeValue(null, "length"));
        names.add(new NameText.Name(new Span(start, start + length), type));
    }

    private void text(String value) {
        if (!inAnnotation) {
            words = value;
        }
    }

    private void end(String element) {
        if (element.equals("annotation")) {
            inAnnotation = false;
        } else if (element.equals("passage")) {
            texts.add(NameText.of(id, words, names));
            names.clear();
        }
    }

    private static String article(String id) {
        Matcher article = ARTICLE.matcher(id);
        return article.matches() ? article.group(1) : id;
    }
}
