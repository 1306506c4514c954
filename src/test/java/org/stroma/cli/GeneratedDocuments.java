package org.stroma.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/// A folder of documents that a simple grammar makes, and random changes to it. Some tell the same study, some are
/// copies of others with words changed, some contradict each other; the same seed gives the same folders.
public final class GeneratedDocuments {

    private static final List<String> DRUGS =
            List.of("Plerixafor", "Imatinib", "Metformin", "Aspirin", "AMD3100", "Gefitinib");
    private static final List<String> PROTEINS = List.of("CXCR4", "EGFR", "CXCL12", "VEGFA", "TP53");
    private static final List<String> PROCESSES = List.of("apoptosis", "angiogenesis", "cell migration", "DNA repair");
    private static final List<String> JOURNALS = List.of("Nature", "Gastroenterology", "The Lancet");
    private static final List<String> PLACES = List.of("the University of Washington", "Stanford University");
    private static final List<String> SENTENCES = List.of(
            "{drug} blocks {protein}.",
            "{drug} did not block {protein}.",
            "{drug} may inhibit {protein} in patients.",
            "In mice, {drug} inhibited {protein} and promoted {process}.",
            "{protein} promotes {process}.",
            "{protein} was not found to promote {process}.",
            "{drug}, also known as {drug}, was combined with {drug}.",
            "\"{drug} inhibits {process},\" said Jane Miller of {place}.",
            "The tumor expresses {protein}, which binds {protein}.");

    private final Random random;
    private final Path folder;
    private final int most;
    private final Map<String, List<String>> documents = new TreeMap<>();

    public GeneratedDocuments(long seed, Path folder, int most) {
        this.random = new Random(seed);
        this.folder = folder;
        this.most = most;
    }

    public Path folder() {
        return folder;
    }

    /// Adds, changes or removes one document; the folder is never left empty.
    public void step() {
        String name = "d" + random.nextInt(most) + ".txt";
        if (!documents.containsKey(name)) {
            documents.put(name, documents.isEmpty() || random.nextInt(3) > 0 ? fresh() : rewritten());
        } else if (documents.size() > 1 && random.nextInt(2) == 0) {
            documents.remove(name);
        } else {
            documents.put(name, changed(documents.get(name)));
        }
        write(name);
    }

    private List<String> fresh() {
        List<String> lines = new ArrayList<>();
        lines.add(filled("{drug} and {protein} in cancer").replaceAll("\\.$", ""));
        lines.add(filled("The study was published in {journal} on " + (1 + random.nextInt(28)) + " February 2026."));
        lines.add(filled("The study was conducted by researchers at {place}."));
        for (int i = 0; i < 3 + random.nextInt(5); i++) {
            lines.add(filled(any(SENTENCES)));
        }
        return lines;
    }

    private List<String> rewritten() {
        return changed(any(List.copyOf(documents.values())));
    }

    private List<String> changed(List<String> lines) {
        List<String> changed = new ArrayList<>(lines);
        changed.set(3 + random.nextInt(changed.size() - 3), filled(any(SENTENCES)));
        return changed;
    }

    private String filled(String sentence) {
        String filled = sentence;
        Map<String, List<String>> words = Map.of(
                "{drug}",
                DRUGS,
                "{protein}",
                PROTEINS,
                "{process}",
                PROCESSES,
                "{journal}",
                JOURNALS,
                "{place}",
                PLACES);
        for (String slot : new TreeMap<>(words).keySet()) {
            while (filled.contains(slot)) {
                int at = filled.indexOf(slot);
                filled = filled.substring(0, at) + any(words.get(slot)) + filled.substring(at + slot.length());
            }
        }
        return filled;
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private void write(String name) {
        try {
            Path file = Files.createDirectories(folder).resolve(name);
            List<String> lines = documents.get(name);
            if (lines == null) {
                Files.delete(file);
            } else {
                Files.writeString(
                        file, lines.getFirst() + "\n\n" + String.join(" ", lines.subList(1, lines.size())) + "\n");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
