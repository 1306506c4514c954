package org.stroma.read.xml;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.stroma.model.document.Reading;
import org.stroma.read.format.Format;
import org.stroma.read.format.Records;
import org.stroma.read.format.Source;
import org.stroma.read.format.UnreadableException;
import org.stroma.read.layout.Boilerplate;

/// Records as PubMed gives them out in XML, articles and books, one document each.
///
/// @see <a href="https://dtd.nlm.nih.gov/ncbi/pubmed/doc/out/250101/index.html">PubMed's document type</a>
public record PubMedXml(Boilerplate boilerplate) implements Format {

    private static final Set<String> RECORDS = Set.of("PubmedArticle", "PubmedBookArticle");
    private static final Pattern ROOT = Pattern.compile("<(?:!DOCTYPE\\s+)?Pubmed(?:Book)?Article(?:Set)?\\b");

    @Override
    public boolean recognises(Source source) {
        return XmlRecords.isXml(source) && ROOT.matcher(source.head()).find();
    }

    @Override
    public List<Reading> read(Source source) throws UnreadableException {
        return XmlRecords.read(
                source,
                RECORDS,
                "PubMed XML without a record",
                (xml, where, file) -> read(PubMedRecord.of(xml), where, source, file));
    }

    private void read(PubMedRecord record, String where, Source source, Records file) {
        String pmid = record.pmid();
        if (!pmid.matches("\\d+")) {
            file.refuse("the record " + where + " has no PMID");
        } else if (!file.isNew("PMID " + pmid, where)) {
            return;
        } else if (!record.hasWords()) {
            file.refuse("PMID " + pmid + " has neither title nor abstract");
        } else {
            file.add(record.document(source.record(pmid), boilerplate));
        }
    }
}
