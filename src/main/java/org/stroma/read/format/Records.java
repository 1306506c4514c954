package org.stroma.read.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stroma.model.document.Reading;
import org.stroma.model.document.Unreadable;

/// What the records of one file gave so far.
public final class Records {

    private final Source source;
    private final List<Reading> readings = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    public Records(Source source) {
        this.source = source;
    }

    /// Whether no record before this one had the id; says so if one had.
    ///
    /// @param where such as `at line 7`
    public boolean isNew(String id, String where) {
        boolean fresh = seen.add(id);
        if (!fresh) {
            refuse(id + " once more " + where + "; the first is read");
        }
        return fresh;
    }

    public void add(Reading reading) {
        readings.add(reading);
    }

    /// Notes that a part of the file is not to be had.
    public void refuse(String reason) {
        readings.add(new Unreadable(source.name(), reason));
    }

    /// Notes that the file breaks off here.
    public void broken(String reason) {
        refuse(reason + (readings.isEmpty() ? "" : ", records before it are read"));
    }

    /// @throws UnreadableException if there is nothing, with the reason given
    public List<Reading> orElse(String none) throws UnreadableException {
        if (readings.isEmpty()) {
            throw new UnreadableException(none);
        }
        return List.copyOf(readings);
    }
}
