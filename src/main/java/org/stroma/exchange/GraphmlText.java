package org.stroma.exchange;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// GraphML, an edge for each claim, polarity and certainty. A plain value is a node of its own.
final class GraphmlText {

    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";
    private static final List<String> OF_NODES = List.of("label", "type", "iri");
    private static final List<String> OF_EDGES =
            List.of("relation", "polarity", "certainty", "belief", "places", "documents", "readers", "quote", "claim");

    private final Appendable out;
    private final ExportCounts counted;

    GraphmlText(Appendable out, ExportCounts counted) {
        this.out = out;
        this.counted = counted;
    }

    void write(List<Exported> claims) throws IOException {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("graphml");
            xml.writeDefaultNamespace(NAMESPACE);
            keys(xml);
            xml.writeStartElement("graph");
            xml.writeAttribute("id", "claims");
            xml.writeAttribute("edgedefault", "directed");
            nodes(xml, claims);
            for (Exported claim : claims) {
                for (Exported.Voice voice : claim.voices()) {
                    edge(xml, claim, voice);
                }
            }
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException("no XML can be made of it", e);
        }
        out.append(text.toString()).append('\n');
    }

    private static void keys(XMLStreamWriter xml) throws XMLStreamException {
        for (String name : OF_NODES) {
            key(xml, "node", name);
        }
        for (String name : OF_EDGES) {
            key(xml, "edge", name);
        }
    }

    private static void key(XMLStreamWriter xml, String of, String name) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeEmptyElement("key");
        xml.writeAttribute("id", of + "-" + name);
        xml.writeAttribute("for", of);
        xml.writeAttribute("attr.name", name);
        xml.writeAttribute("attr.type", name.equals("belief") ? "double" : name.equals("places") ? "int" : "string");
    }

    private static void nodes(XMLStreamWriter xml, List<Exported> claims) throws XMLStreamException {
        Map<String, ExchangedThing> things = new TreeMap<>();
        claims.forEach(claim -> List.of(claim.subject(), claim.object()).forEach(each -> things.put(id(each), each)));
        for (Map.Entry<String, ExchangedThing> each : things.entrySet()) {
            xml.writeCharacters("\n");
            xml.writeStartElement("node");
            xml.writeAttribute("id", each.getKey());
            data(xml, "node-label", each.getValue().label());
            data(xml, "node-type", each.getValue().type());
            data(xml, "node-iri", each.getValue().iri());
            xml.writeEndElement();
        }
    }

    private void edge(XMLStreamWriter xml, Exported claim, Exported.Voice voice) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement("edge");
        xml.writeAttribute("id", claim.iri() + "#" + voice.polarity() + "-" + voice.certainty());
        xml.writeAttribute("source", id(claim.subject()));
        xml.writeAttribute("target", id(claim.object()));
        data(xml, "edge-relation", claim.relation());
        data(xml, "edge-polarity", voice.polarity());
        data(xml, "edge-certainty", voice.certainty());
        data(xml, "edge-belief", claim.belief());
        data(xml, "edge-places", Integer.toString(voice.said().size()));
        data(
                xml,
                "edge-documents",
                joined(voice.said().stream().map(Said::fileName).toList()));
        data(
                xml,
                "edge-readers",
                joined(voice.said().stream()
                        .flatMap(each -> each.readers().stream())
                        .toList()));
        data(xml, "edge-quote", voice.said().getFirst().quote());
        data(xml, "edge-claim", claim.iri());
        xml.writeEndElement();
        counted.wrote();
    }

    private static String joined(List<String> words) {
        return String.join("|", words.stream().distinct().sorted().toList());
    }

    private static void data(XMLStreamWriter xml, String key, String value) throws XMLStreamException {
        if (!value.isEmpty()) {
            xml.writeStartElement("data");
            xml.writeAttribute("key", key);
            xml.writeCharacters(value.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", " "));
            xml.writeEndElement();
        }
    }

    static String id(ExchangedThing thing) {
        return thing.isValue() ? "value:" + thing.label() : thing.curie();
    }
}
