package org.stroma.read;

import java.util.List;
import java.util.Optional;
import org.stroma.model.document.Reading;

/// What files gave when they were read before, so that a file that is still the same is not read again. Asked from any
/// thread.
public interface ReadBefore {

    /// Nothing was read before, and nothing is kept.
    ReadBefore NOTHING = new ReadBefore() {
        @Override
        public Optional<List<Reading>> find(String name) {
            return Optional.empty();
        }

        @Override
        public void keep(String name, List<Reading> readings) {
            // Nothing is kept.
        }
    };

    /// @param name a hash of the file's bytes and of what it is called
    Optional<List<Reading>> find(String name);

    /// Keeps what a file gave.
    ///
    /// @param name as for {@link #find}
    void keep(String name, List<Reading> readings);
}
