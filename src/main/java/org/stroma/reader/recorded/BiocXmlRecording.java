package org.stroma.reader.recorded;

import java.io.StringReader;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// BioC XML (Comeau et al. 2013) as the tree that BioC JSON is. Reads no document type and no external entity.
final class BiocXmlRecording {

    private static final JsonMapper JSON = new JsonMapper();

    /// Elements that may stand several times within another, and what BioC JSON calls the list.
    private static final Map<String, String> LISTS = Map.of(
            "document",
            "documents",
            "passage",
            "passages",
            "sentence",
            "sentences",
            "annotation",
            "annotations",
            "relation",
            "relations",
            "location",
            "locations",
            "node",
            "nodes");

    private static final Set<String> NUMBERS = Set.of("offset", "length");

    private BiocXmlRecording() {}

    static boolean fits(String content) {
        return content.stripLeading().startsWith("<");
    }

    /// @throws BadRecording if it is no XML, or no collection of BioC
    static JsonNode read(String content) throws BadRecording {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(content.strip()));
            while (xml.next() != XMLStreamConstants.START_ELEMENT) {
                // Comments and the document type come first.
            }
            if (!xml.getLocalName().equals("collection")) {
                throw new BadRecording("no recorded readings: XML, but no collection of BioC");
            }
            return element(xml);
        } catch (XMLStreamException e) {
            throw new BadRecording("no XML: " + String.valueOf(e.getMessage()).replaceAll("\\s+", " "));
        }
    }

    /// Attributes, texts and lists of the element that the reader stands on, up to its end.
    private static ObjectNode element(XMLStreamReader xml) throws XMLStreamException {
        ObjectNode node = JSON.createObjectNode();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            put(node, xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                child(xml, node);
            }
        }
        return node;
    }

    private static void child(XMLStreamReader xml, ObjectNode node) throws XMLStreamException {
        String name = xml.getLocalName();
        String list = LISTS.get(name);
        if (list != null) {
            node.withArray(list).add(element(xml));
        } else if (name.equals("infon")) {
            String key = String.valueOf(xml.getAttributeValue(null, "key"));
            node.withObject("/infons").put(key, xml.getElementText());
        } else {
            put(node, name, xml.getElementText());
        }
    }

    private static void put(ObjectNode node, String name, String value) {
        if (NUMBERS.contains(name) && value.strip().matches("\\d{1,9}")) {
            node.put(name, Integer.parseInt(value.strip()));
        } else {
            node.put(name, value);
        }
    }
}
