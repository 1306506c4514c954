package org.stroma.graph.kept;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.stroma.graph.file.Disk;
import org.stroma.graph.file.TextFiles;
import org.stroma.model.document.Document;
import org.stroma.model.evidence.Findings;
import org.stroma.model.memory.Remembered;
import org.stroma.model.ontology.Ontology;
import org.stroma.model.text.Slug;

/// What the reading of each document gave, to the last digit: the graph rounds and joins, and assembling again needs
/// what was there before. One file for each document and way of reading it.
public record KeptReadings(Path folder) {

    private static final String ENDING = ".kept";
    private static final RecordBytes<FindingsRecord> BYTES = RecordBytes.of(FindingsRecord.class);

    /// Gives the name under which it is kept.
    public String save(Findings findings, String fingerprint) {
        String name = name(findings.document(), fingerprint);
        if (!Files.exists(file(name))) {
            write(file(name), FindingsRecord.of(findings));
        }
        return name;
    }

    /// The same, without looking for the file where it is remembered what is in it.
    public Optional<Findings> find(
            Document document, String fingerprint, Ontology ontology, Remembered<String, Findings> remembered) {
        String name = name(document, fingerprint);
        return remembered
                .find(name)
                // Its date, say, may come from somewhere else now.
                .filter(findings -> findings.document().equals(document))
                .or(() -> remembered.keeping(name, find(document, fingerprint, ontology)));
    }

    /// Empty if the document was not read so before, or if the file is of no use any more.
    public Optional<Findings> find(Document document, String fingerprint, Ontology ontology) {
        Path file = file(name(document, fingerprint));
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(BYTES.read(Files.readAllBytes(file), ontology).findings(document));
        } catch (IOException e) {
            // Damaged, or of a relation that is no more: reading the document anew mends it.
            Disk.delete(file);
            return Optional.empty();
        }
    }

    public void keepOnly(Set<String> names) {
        Disk.keepOnly(folder, names, ENDING);
    }

    private static void write(Path file, FindingsRecord findings) {
        Disk.writeSoon(file, BYTES.write(findings));
    }

    /// The name under which a reading is kept, made of everything that can change what reading gives.
    public static String name(Document document, String fingerprint) {
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
        return folder.resolve(name + ENDING);
    }
}
