package org.stroma.read;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stroma.model.document.Document;
import org.stroma.model.document.Duplicate;
import org.stroma.model.document.Reading;
import org.stroma.model.document.Unreadable;
import org.stroma.read.format.TooLongException;
import org.stroma.read.format.UnreadableException;

/// What came of the inputs so far, and which bytes they held.
final class GatheredReadings {

    private static final int MOST_COMPLAINTS = 10;

    private final List<Reading> readings = new ArrayList<>();
    private final Map<String, First> firsts = new HashMap<>();

    /// The first input that held certain bytes; its documents are those from `from` to `to`.
    private record First(String name, int from, int to) {}

    /// Something that adds readings.
    interface Step {
        void run() throws IOException, UnreadableException;
    }

    List<Reading> readings() {
        return List.copyOf(readings);
    }

    int size() {
        return readings.size();
    }

    /// Adds what came of a file; of many complaints about one the first tell enough.
    void add(String name, List<Reading> more) {
        int complaints = 0;
        for (Reading reading : more) {
            complaints += reading instanceof Unreadable ? 1 : 0;
            if (complaints <= MOST_COMPLAINTS || reading instanceof Document) {
                readings.add(reading);
            }
        }
        if (complaints > MOST_COMPLAINTS) {
            refuse(name, complaints - MOST_COMPLAINTS + " more such faults");
        }
    }

    void refuse(String name, String reason) {
        readings.add(new Unreadable(name, reason));
    }

    /// Runs a step unless these bytes gave a document before. What gave none is tried again: under another name it may.
    ///
    /// @return whether the bytes were new
    boolean once(String sha256, String name, Step step) throws IOException, UnreadableException {
        Optional<First> first = Optional.ofNullable(firsts.get(sha256));
        if (first.isPresent()) {
            readings.add(new Duplicate(name, first.get().name()));
            return false;
        }
        int from = readings.size();
        step.run();
        if (readings.subList(from, readings.size()).stream().anyMatch(Document.class::isInstance)) {
            firsts.put(sha256, new First(name, from, readings.size()));
        }
        return true;
    }

    /// Gives the documents that these bytes gave another name.
    void name(String sha256, String fileName) {
        First first = requireNonNull(firsts.get(sha256));
        for (int i = first.from(); i < first.to(); i++) {
            if (readings.get(i) instanceof Document document) {
                readings.set(i, document.alsoNamed(fileName));
            }
        }
    }

    /// Runs a step; what goes wrong costs one line.
    void attempt(String name, Step step) {
        try {
            step.run();
        } catch (UnreadableException | TooLongException e) {
            refuse(name, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            refuse(name, Walk.reason(e));
        } catch (StackOverflowError e) {
            // Parsers of nested formats recurse; hostile depth costs the document, not the run.
            refuse(name, "nested too deeply");
        } catch (RuntimeException e) {
            // A fault in a reader or in a library must not cost the corpus; the line says where to look.
            String place = e.getStackTrace().length == 0 ? "" : " at " + e.getStackTrace()[0];
            refuse(name, "reading it failed: " + e + place);
        }
    }
}
