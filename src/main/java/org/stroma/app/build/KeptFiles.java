package org.stroma.app.build;

import java.util.List;
import java.util.Optional;
import org.stroma.graph.kept.FileReadings;
import org.stroma.model.document.Reading;
import org.stroma.model.memory.Remembered;
import org.stroma.model.text.Slug;
import org.stroma.read.ReadBefore;

/// What files gave that were read in the same way before, as the store keeps it.
///
/// @param remembered the same in memory, as far as this process has asked for it
/// @param fingerprint of all that decides how a file is read
/// @param atNew done for each file that was not read before
record KeptFiles(
        FileReadings readings, Remembered<String, List<Reading>> remembered, String fingerprint, Runnable atNew)
        implements ReadBefore {

    @Override
    public Optional<List<Reading>> find(String name) {
        String key = named(name);
        readings.want(key);
        Optional<List<Reading>> found = remembered.find(key).or(() -> remembered.keeping(key, readings.find(key)));
        if (found.isEmpty()) {
            atNew.run();
        }
        return found;
    }

    @Override
    public void keep(String name, List<Reading> found) {
        readings.keep(named(name), found);
    }

    private String named(String name) {
        return Slug.hash(32, fingerprint, name);
    }
}
