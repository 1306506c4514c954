package org.stroma.read.format;

import java.util.List;
import org.stroma.model.document.Reading;

/// A way to write documents into a file.
public interface Format {

    /// Whether the file is of this format, by its content as much as by its name.
    boolean recognises(Source source);

    /// The documents of a file, and what could not be read of it; never empty.
    ///
    /// @throws UnreadableException if the whole file is not to be had
    List<Reading> read(Source source) throws UnreadableException;
}
