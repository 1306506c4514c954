package org.stroma.graph.kept;

import java.io.IOException;
import org.stroma.model.document.Document;
import org.stroma.model.document.Reading;
import org.stroma.model.evidence.Findings;
import org.stroma.model.ontology.Ontology;

/// Documents and what they say as bytes that another machine understands, in the form in which readings are kept.
public final class PortableRecords {

    private record Single(Reading reading) {}

    private static final RecordBytes<Single> DOCUMENT = RecordBytes.of(Single.class);
    private static final RecordBytes<FindingsRecord> FINDINGS = RecordBytes.of(FindingsRecord.class);

    private PortableRecords() {}

    public static byte[] of(Document document) {
        return DOCUMENT.write(new Single(document));
    }

    /// @throws IOException if the bytes are damaged or hold no document
    public static Document document(byte[] bytes) throws IOException {
        if (DOCUMENT.read(bytes).reading() instanceof Document document) {
            return document;
        }
        throw new IOException("no document: " + bytes.length + " bytes");
    }

    /// What a document says, without the document and its sentences.
    public static byte[] of(Findings findings) {
        return FINDINGS.write(FindingsRecord.of(findings));
    }

    /// @throws IOException if the bytes are damaged, or of a relation that the ontology does not have
    public static Findings findings(byte[] bytes, Document document, Ontology ontology) throws IOException {
        return FINDINGS.read(bytes, ontology).findings(document);
    }
}
