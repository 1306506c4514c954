package org.stroma.vocabulary.list;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.stroma.vocabulary.entry.Complaints;

/// A way to write lists of names. One class each; {@link NameListFile} knows them all.
interface ListFormat {

    /// Whether a file that begins so is written in this format.
    boolean recognises(String beginning);

    /// Hands on what the list says, term by term. What cannot be used is complained of and left out.
    void read(InputStream bytes, Consumer<Term> terms, Complaints complaints) throws IOException;
}
