package org.stroma.app.cluster;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.stroma.app.knowledge.Knowledge;
import org.stroma.app.knowledge.OwnNames;
import org.stroma.app.pipeline.Outcome;
import org.stroma.app.report.Reporter;
import org.stroma.graph.kept.PortableRecords;
import org.stroma.model.concept.NameVerdict;
import org.stroma.model.ontology.Precision;

/// How documents are to be read, as it travels to the machines that read them.
///
/// @param files a user's own lists of names, which must lie at the same paths everywhere
/// @param types says what class their things are of; empty for none
/// @param verdicts what curators say of names
/// @param fingerprint of all that decides how a document is read; a machine that comes to another one reads nothing
public record ClusterTask(
        List<String> files, String types, List<NameVerdict> verdicts, Precision precision, String fingerprint)
        implements Serializable {

    // Models and names are loaded once in a process, which serves one task after the other.
    private static final ConcurrentMap<ClusterTask, Machine> READY = new ConcurrentHashMap<>();

    public ClusterTask {
        files = List.copyOf(files);
        verdicts = List.copyOf(verdicts);
    }

    /// @param names a user's own lists
    /// @param verdicts what curators say of names
    /// @param fingerprint of all that decides how a document is read
    public static ClusterTask of(OwnNames names, List<NameVerdict> verdicts, Precision precision, String fingerprint) {
        return new ClusterTask(
                names.files().stream()
                        .map(file -> file.toAbsolutePath().toString())
                        .toList(),
                names.types().map(file -> file.toAbsolutePath().toString()).orElse(""),
                verdicts,
                precision,
                fingerprint);
    }

    /// Reads a document; called on the machine that reads, by any number of threads.
    ///
    /// @param document as bytes of {@link PortableRecords}
    /// @throws IllegalStateException if this machine has another program or other names than the one that asks
    public ReadBytes read(byte[] document) {
        Machine machine = machine();
        try {
            return switch (Outcome.of(machine::read, PortableRecords.document(document))) {
                case Outcome.Read read -> ReadBytes.read(PortableRecords.of(read.findings()));
                case Outcome.Failed failed -> ReadBytes.failed(failed.failure().reason());
            };
        } catch (IOException e) {
            throw new UncheckedIOException("a document that cannot be sent", e);
        }
    }

    /// What the machine knows that this is called on.
    ///
    /// @throws IllegalStateException if it has another program or other names than the one that asks
    public Machine machine() {
        return READY.computeIfAbsent(this, ClusterTask::checked);
    }

    private Machine checked() {
        Knowledge knowledge = Knowledge.with(names(), Reporter.SILENT).judged(verdicts);
        String here = knowledge.fingerprint(precision);
        if (!here.equals(fingerprint)) {
            throw new IllegalStateException(
                    "this machine would read in another way (" + here + ") than the one that asks (" + fingerprint
                            + "): it must have the same program and the same lists of names");
        }
        return new Machine(knowledge, precision);
    }

    private OwnNames names() {
        return files.isEmpty()
                ? OwnNames.NONE
                : new OwnNames(
                        files.stream().map(Path::of).toList(),
                        Optional.of(types).filter(path -> !path.isEmpty()).map(Path::of));
    }
}
