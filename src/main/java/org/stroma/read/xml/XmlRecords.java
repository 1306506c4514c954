package org.stroma.read.xml;

import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.stroma.model.document.Reading;
import org.stroma.read.format.Decoding;
import org.stroma.read.format.Records;
import org.stroma.read.format.Source;
import org.stroma.read.format.UnreadableException;

/// A walk over the records of an XML file, one after the other. Reads no document type and no external entity.
public final class XmlRecords {

    private static final Pattern ENCODING =
            Pattern.compile("\uFEFF?\\s*<\\?xml[^>]{0,100}?encoding\\s*=\\s*[\"']([\\w.:-]+)[\"']");

    private XmlRecords() {}

    /// What one record gives.
    public interface Reader {
        /// @param where the record begins, such as `at line 7`
        public void read(XmlElement record, String where, Records file);
    }

    /// The readings of all elements with one of these names, and a line on where the XML breaks off if it does.
    ///
    /// @throws UnreadableException if the file cannot be decoded, or there is no such element in it
    public static List<Reading> read(Source source, Set<String> names, String none, Reader reader)
            throws UnreadableException {
        Records file = new Records(source);
        String text = text(source);
        try {
            walk(factory().createXMLStreamReader(new StringReader(text)), names, reader, file);
        } catch (MissingResourceException e) {
            // The JDK has no words for some faults in a document type.
            file.broken("broken XML in the document type");
        } catch (XMLStreamException e) {
            file.broken("broken XML" + where(e));
        }
        return file.orElse(none);
    }

    /// Whether the file has an extension that XML has, and begins as XML does.
    public static boolean isXml(Source source) {
        return source.hasExtension("xml", "nxml", "txt", "text", "")
                && source.head().replace("\uFEFF", "").stripLeading().startsWith("<");
    }

    private static void walk(XMLStreamReader in, Set<String> names, Reader reader, Records file)
            throws XMLStreamException {
        while (in.hasNext()) {
            if (in.next() == XMLStreamReader.START_ELEMENT && names.contains(in.getLocalName())) {
                String where = "at line " + in.getLocation().getLineNumber();
                reader.read(XmlElement.read(in), where, file);
            }
        }
    }

    /// Decoded here, because the parser prints what it cannot decode.
    private static String text(Source source) throws UnreadableException {
        Charset marked = Decoding.charset(source.bytes());
        Matcher declared = ENCODING.matcher(source.head());
        try {
            boolean named = marked.equals(StandardCharsets.UTF_8) && declared.lookingAt();
            String text = Decoding.text(source.bytes(), named ? Charset.forName(declared.group(1)) : marked);
            return text.replace("\uFEFF", "").stripLeading();
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new UnreadableException("the file declares an unknown encoding, " + declared.group(1));
        }
    }

    /// The parser's own message speaks the language of the machine and is left out.
    private static String where(XMLStreamException e) {
        return e.getLocation() == null ? "" : " at line " + e.getLocation().getLineNumber();
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // Named characters are looked up without the document type that defines them.
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        // Without document types no entity can grow; the limits would only stop long files.
        for (String limit : List.of("jdk.xml.maxGeneralEntitySizeLimit", "jdk.xml.totalEntitySizeLimit")) {
            if (factory.isPropertySupported(limit)) {
                factory.setProperty(limit, "0");
            }
        }
        return factory;
    }
}
