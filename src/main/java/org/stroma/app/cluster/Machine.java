package org.stroma.app.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.stroma.app.knowledge.Knowledge;
import org.stroma.app.knowledge.Lazy;
import org.stroma.app.pipeline.Pipeline;
import org.stroma.graph.kept.PortableRecords;
import org.stroma.graph.quads.ListedNames;
import org.stroma.model.document.Document;
import org.stroma.model.document.Reading;
import org.stroma.model.evidence.Findings;
import org.stroma.model.ontology.Ontology;
import org.stroma.model.ontology.Precision;

/// What a machine of a cluster knows, each part loaded once when somebody needs it.
public final class Machine {

    private final Knowledge knowledge;
    private final Lazy<Pipeline> pipeline;

    Machine(Knowledge knowledge, Precision precision) {
        this.knowledge = knowledge;
        this.pipeline = new Lazy<>(() -> knowledge.pipeline(precision));
    }

    public Ontology ontology() {
        return knowledge.ontology();
    }

    /// The things that lists name.
    public ListedNames names() {
        return knowledge.listed();
    }

    Findings read(Document document) {
        return pipeline.get().read(document).withoutSentences();
    }

    /// The documents of a copy of a file.
    List<Reading> readCopy(Path copy, String name, String key) {
        return knowledge.readers().readCopy(copy, name, key);
    }

    /// A document that arrived here.
    public Document document(ReadPiece piece) {
        try {
            return PortableRecords.document(piece.document());
        } catch (IOException e) {
            throw new UncheckedIOException("a document that cannot be sent", e);
        }
    }

    /// What a document says that arrived here.
    public Findings findings(ReadPiece piece) {
        try {
            return PortableRecords.findings(piece.findings(), document(piece), ontology());
        } catch (IOException e) {
            throw new UncheckedIOException("a reading that cannot be sent", e);
        }
    }
}
