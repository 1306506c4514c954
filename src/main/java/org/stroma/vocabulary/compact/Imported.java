package org.stroma.vocabulary.compact;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.stroma.model.concept.Terminology;

/// What was read of the program's and a user's lists.
///
/// @param complaints one line for each row or file that could not be used, with its place
public record Imported(Terminology terminology, List<String> complaints) {

    public Imported {
        complaints = List.copyOf(complaints);
    }

    /// Reads what {@link #write} wrote.
    ///
    /// @param in buffered; read to the last byte of what was written
    /// @throws IOException also if these are other bytes
    public static Imported read(InputStream in) throws IOException {
        try {
            return new CompactReader(in).read();
        } catch (IllegalArgumentException e) {
            throw new IOException("no imported names", e);
        }
    }

    /// Writes all of it in a compact form of this version of the program.
    ///
    /// @param out buffered
    public void write(OutputStream out) throws IOException {
        new CompactWriter(out).write(this);
    }
}
