package org.stroma.serve.add;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;

/// The progress of a document that is being added.
///
/// @param id of the addition: the name of the file
/// @param done documents that were read in this stage
/// @param total documents that are to be read in it; 0 where nothing is counted
/// @param documents IRIs of what came of the file, once it is in the graph
/// @param message why it is not in the graph, or other information about it; may be empty
public record Addition(String id, Stage stage, int done, int total, List<String> documents, String message) {

    /// What happens to a document that was added.
    public enum Stage {
        WAITING("waiting for its turn"),
        OPENING("opening the file"),
        READING("reading the language"),
        WRITING("weighing claims and writing the graph"),
        DONE("in the graph"),
        REFUSED("not in the graph");

        private final String words;

        Stage(String words) {
            this.words = words;
        }

        /// What happens, in words.
        public String words() {
            return words;
        }

        /// As in addresses and JSON.
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// Whether nothing more will happen.
        public boolean isLast() {
            return this == DONE || this == REFUSED;
        }
    }

    public Addition {
        requireNonNull(id);
        requireNonNull(stage);
        requireNonNull(message);
        documents = List.copyOf(documents);
        if (done < 0 || done > total) {
            throw new IllegalArgumentException("steps from 0 to " + total + " expected, found: " + done);
        }
    }

    /// One that nothing was counted of yet.
    public static Addition at(String id, Stage stage) {
        return new Addition(id, stage, 0, 0, List.of(), "");
    }

    /// The same with so many documents read.
    public Addition read(int done, int total) {
        return new Addition(id, Stage.READING, done, total, documents, message);
    }

    /// In the graph.
    public Addition done(List<String> documents, String message) {
        return new Addition(id, Stage.DONE, 0, 0, documents, message);
    }

    /// Not in the graph.
    public Addition refused(String reason) {
        return new Addition(id, Stage.REFUSED, 0, 0, List.of(), reason);
    }
}
