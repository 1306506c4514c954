package org.stroma.graph.kept;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stroma.graph.file.Disk;
import org.stroma.graph.file.TextFiles;
import org.stroma.model.document.Document;
import org.stroma.model.evidence.Evidence;
import org.stroma.model.evidence.Findings;
import org.stroma.model.evidence.Measurement;
import org.stroma.model.ontology.Ontology;
import org.stroma.model.text.Slug;

/// What the reading of each document gave, to the last digit: the graph rounds and joins, and assembling again needs
/// what was there before. One file for each document and way of reading it.
public record KeptReadings(Path folder) {

    /// Gives the name under which it is kept.
    public String save(Findings findings, String fingerprint) {
        String name = name(findings.document(), fingerprint);
        if (!Files.exists(file(name))) {
            Disk.writeSoon(
                    file(name),
                    MeasurementRows.write(findings.measurements())
                            + DoubtRows.write(findings)
                            + RefusalRows.write(findings)
                            + EvidenceRows.write(findings.evidence()));
        }
        return name;
    }

    /// Empty if the document was not read so before, or if the file is of no use any more.
    public Optional<Findings> find(Document document, String fingerprint, Ontology ontology) {
        Path file = file(name(document, fingerprint));
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            String rows = Disk.read(file);
            List<Evidence> evidence = EvidenceRows.read(document.key(), rows, ontology);
            List<Measurement> measurements = MeasurementRows.read(document.key(), rows);
            return Optional.of(new Findings(document, List.of(), evidence, List.of())
                    .with(measurements)
                    .withNearMisses(DoubtRows.nearMisses(rows))
                    .withAmbiguities(DoubtRows.ambiguities(rows))
                    .withRefusals(RefusalRows.refusals(rows))
                    .readBy(RefusalRows.readers(rows)));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            // Damaged, or of a relation that is no more: reading the document anew mends it.
            Disk.delete(file);
            return Optional.empty();
        }
    }

    public void keepOnly(Set<String> names) {
        Disk.list(folder).stream()
                .filter(file -> !names.contains(file.getFileName().toString().replaceAll("\\.tsv$", "")))
                .forEach(Disk::delete);
    }

    /// Made of everything that can change what reading gives.
    private static String name(Document document, String fingerprint) {
        return Slug.hash(
                32,
                fingerprint,
                document.key(),
                document.fileName(),
                document.sha256(),
                TextFiles.name(document.text()),
                document.title().orElse(""),
                document.sections().toString(),
                document.imprint().toString());
    }

    private Path file(String name) {
        return folder.resolve(name + ".tsv");
    }
}
