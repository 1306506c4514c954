package org.stroma.app.pipeline;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.Function;
import org.stroma.model.document.Document;
import org.stroma.model.evidence.Findings;
import org.stroma.model.ontology.Ontology;
import org.stroma.reader.gate.Gate;
import org.stroma.reader.gate.ReaderConsensus;
import org.stroma.reader.gate.Reliabilities;
import org.stroma.reader.statement.ReaderReport;

/// Who reads documents.
///
/// @param builtIn whether the built-in reader does
/// @param gate what readers from outside are held to
/// @param reliabilities how often readers were right where somebody looked
/// @param told what each reader from outside told of a document
public record ReaderPanel(
        boolean builtIn, Gate gate, Reliabilities reliabilities, Function<Document, List<ReaderReport>> told) {

    public ReaderPanel {
        requireNonNull(gate);
        requireNonNull(reliabilities);
        requireNonNull(told);
    }

    /// Some readers from outside, perhaps beside the built-in one.
    public static ReaderPanel of(
            boolean builtIn,
            Ontology ontology,
            Reliabilities reliabilities,
            Function<Document, List<ReaderReport>> told) {
        return new ReaderPanel(builtIn, new Gate(ontology, reliabilities), reliabilities, told);
    }

    /// The built-in reader and nobody else.
    static ReaderPanel builtInAlone(Ontology ontology) {
        return of(true, ontology, Reliabilities.UNKNOWN, document -> List.of());
    }

    Findings heard(Findings own, List<Findings> others, double threshold) {
        return new ReaderConsensus(reliabilities, threshold).heard(own, others);
    }
}
