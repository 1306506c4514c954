package org.stroma.read.bioc;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stroma.model.document.Reading;
import org.stroma.read.format.Format;
import org.stroma.read.format.Source;
import org.stroma.read.format.UnreadableException;
import org.stroma.read.layout.Boilerplate;
import org.stroma.read.xml.XmlElement;
import org.stroma.read.xml.XmlRecords;

/// BioC in XML: a collection of documents, one each.
///
/// @see <a href="https://bioc.sourceforge.net/">BioC</a>
public record BiocXml(Boilerplate boilerplate) implements Format {

    private static final Pattern SIGN = Pattern.compile(
            "<!DOCTYPE\\s+collection\\b|<collection\\b.*<(?:document|infon|passage)\\b", Pattern.DOTALL);

    @Override
    public boolean recognises(Source source) {
        return XmlRecords.isXml(source) && SIGN.matcher(source.head()).find();
    }

    @Override
    public List<Reading> read(Source source) throws UnreadableException {
        return XmlRecords.read(source, Set.of("document"), "BioC without a document", (xml, where, file) -> {
            BiocRecord record = record(xml);
            if (record.id().isEmpty()) {
                file.refuse("the document " + where + " has no id");
            } else {
                record.addTo(file, source, boilerplate, where);
            }
        });
    }

    private static BiocRecord record(XmlElement xml) {
        return new BiocRecord(
                xml.text("id"),
                infons(xml),
                xml.all("passage").stream()
                        .map(passage -> new BiocRecord.Passage(infons(passage), words(passage)))
                        .toList());
    }

    /// Where a passage is cut into sentences, these hold the words.
    private static String words(XmlElement passage) {
        String text = passage.text("text");
        return text.isEmpty()
                ? passage.all("sentence", "text").stream().map(XmlElement::text).collect(Collectors.joining(" "))
                : text;
    }

    private static Map<String, String> infons(XmlElement element) {
        Map<String, String> infons = new LinkedHashMap<>();
        element.all("infon")
                .forEach(infon -> infons.putIfAbsent(infon.attribute("key").orElse(""), infon.text()));
        return infons;
    }
}
