package org.stroma.serve.version;

import java.io.IOException;
import java.io.OutputStream;

/// Files that the builder of a version stored beside it.
public interface VersionFiles {

    /// Nothing: an empty description and an empty dump.
    VersionFiles NOTHING = new VersionFiles() {
        @Override
        public String description() {
            return "";
        }

        @Override
        public void dump(OutputStream out) {
            // There is nothing to write.
        }
    };

    /// The description of the dataset as N-Triples: what it holds, in numbers.
    String description();

    /// Writes the graph as sorted N-Quads, builds aside.
    ///
    /// @throws IOException if the client is gone, or the file
    void dump(OutputStream out) throws IOException;
}
