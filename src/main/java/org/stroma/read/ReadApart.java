package org.stroma.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.stroma.model.document.Document;
import org.stroma.model.document.Reading;
import org.stroma.read.format.Keys;
import org.stroma.read.format.UnreadableException;

/// Files that were read each by itself ({@link Readers#readCopy}): gives them keys before, and tells copies after.
public final class ReadApart {

    private final Keys keys = new Keys();
    private final GatheredReadings gathered = new GatheredReadings();

    /// The key of the document in a file; to be asked once for each file, in their order.
    ///
    /// @param below its path below the place that was given
    /// @param name of the file, as the user would name it
    public String key(String below, String name) {
        return keys.of(below, name);
    }

    /// Takes what reading a file gave; to be given that of all files, in their order.
    public void add(String name, List<Reading> readings) {
        List<Reading> run = new ArrayList<>();
        for (Reading reading : readings) {
            if (!(reading instanceof Document document) || !isOfRun(document, run)) {
                end(name, run);
            }
            run.add(reading);
        }
        end(name, run);
    }

    /// All readings, with a copy for each file whose bytes another one had before.
    public List<Reading> readings() {
        return gathered.readings();
    }

    /// Whether a document comes from the same bytes as those before it.
    private static boolean isOfRun(Document document, List<Reading> run) {
        return !run.isEmpty()
                && run.getLast() instanceof Document before
                && before.sha256().equals(document.sha256());
    }

    private void end(String name, List<Reading> run) {
        List<Reading> some = List.copyOf(run);
        run.clear();
        if (some.isEmpty() || !(some.getFirst() instanceof Document first)) {
            some.forEach(each -> gathered.add(name, List.of(each)));
            return;
        }
        gathered.attempt(name, () -> take(name, some, first));
    }

    private void take(String name, List<Reading> some, Document first) throws IOException, UnreadableException {
        boolean fresh = gathered.once(first.sha256(), name, () -> gathered.add(name, some));
        if (!fresh) {
            gathered.name(first.sha256(), first.fileName());
        }
    }
}
