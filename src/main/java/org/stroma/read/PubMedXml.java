package org.stroma.read;

import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.stroma.model.Reading;
import org.stroma.model.Unreadable;

/// Records as PubMed gives them out in XML, one document each. Reads no document type and no external entity.
///
/// @see <a href="https://dtd.nlm.nih.gov/ncbi/pubmed/doc/out/250101/index.html">PubMed's document type</a>
record PubMedXml(Boilerplate boilerplate) implements Format {

    private static final String RECORD = "PubmedArticle";
    private static final Pattern ENCODING =
            Pattern.compile("\uFEFF?\\s*<\\?xml[^>]{0,100}?encoding\\s*=\\s*[\"']([\\w.:-]+)[\"']");
    private static final Pattern ROOT = Pattern.compile("<(?:!DOCTYPE\\s+)?PubmedArticle(?:Set)?\\b");

    @Override
    public boolean recognises(Source source) {
        return source.hasExtension("xml", "txt", "text", "")
                && source.head().replace("\uFEFF", "").stripLeading().startsWith("<")
                && ROOT.matcher(source.head()).find();
    }

    @Override
    public List<Reading> read(Source source) throws UnreadableException {
        List<Reading> readings = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        try {
            XMLStreamReader in = factory().createXMLStreamReader(new StringReader(text(source)));
            while (in.hasNext()) {
                if (in.next() == XMLStreamReader.START_ELEMENT
                        && in.getLocalName().equals(RECORD)) {
                    int line = in.getLocation().getLineNumber();
                    add(XmlElement.read(in), line, source, seen, readings);
                }
            }
        } catch (MissingResourceException e) {
            // The JDK has no words for some faults in a document type.
            readings.add(new Unreadable(source.name(), "broken XML in the document type"));
        } catch (XMLStreamException e) {
            readings.add(new Unreadable(source.name(), broken(e, readings.size())));
        }
        if (readings.isEmpty()) {
            throw new UnreadableException("PubMed XML without a record");
        }
        return readings;
    }

    private void add(XmlElement xml, int line, Source source, Set<String> seen, List<Reading> readings) {
        PubMedRecord record = new PubMedRecord(xml);
        String pmid = record.pmid();
        if (!pmid.matches("\\d+")) {
            readings.add(new Unreadable(source.name(), "the record at line " + line + " has no PMID"));
        } else if (!seen.add(pmid)) {
            readings.add(new Unreadable(
                    source.name(), "PMID " + pmid + " once more at line " + line + "; the first is read"));
        } else if (!record.hasWords()) {
            readings.add(new Unreadable(source.name(), "PMID " + pmid + " has neither title nor abstract"));
        } else {
            readings.add(record.document(source.record(pmid), boilerplate));
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
    private static String broken(XMLStreamException e, int before) {
        String line =
                e.getLocation() == null ? "" : " at line " + e.getLocation().getLineNumber();
        return "broken XML" + line + (before == 0 ? "" : ", records before it are read");
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // Without document types no entity can grow; the limits would only stop long files.
        for (String limit : List.of("jdk.xml.maxGeneralEntitySizeLimit", "jdk.xml.totalEntitySizeLimit")) {
            if (factory.isPropertySupported(limit)) {
                factory.setProperty(limit, "0");
            }
        }
        return factory;
    }
}
