package org.stroma.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stroma.model.Reading;
import org.stroma.model.Unreadable;

/// What the records of one file gave so far.
final class Records {

    private final Source source;
    private final List<Reading> readings = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    Records(Source source) {
        this.source = source;
    }

    /// Whether no record before this one had the id; says so if one had.
    ///
    /// @param where such as `at line 7`
    boolean isNew(String id, String where) {
        boolean fresh = seen.add(id);
        if (!fresh) {
            refuse(id + " once more " + where + "; the first is read");
        }
        return fresh;
    }

    void add(Reading reading) {
        readings.add(reading);
    }

    /// Notes that a part of the file is not to be had.
    void refuse(String reason) {
        readings.add(new Unreadable(source.name(), reason));
    }

    /// Notes that the file breaks off here.
    void broken(String reason) {
        refuse(reason + (readings.isEmpty() ? "" : ", records before it are read"));
    }

    /// @throws UnreadableException if there is nothing, with the reason given
    List<Reading> orElse(String none) throws UnreadableException {
        if (readings.isEmpty()) {
            throw new UnreadableException(none);
        }
        return List.copyOf(readings);
    }
}
