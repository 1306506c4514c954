package org.stroma.serve.add;

import java.util.List;

/// What the form shows that a document is handed in with.
///
/// @param open whether documents can be added from where the reader is
/// @param guarded whether it asks for the operator's word
/// @param problem what is wrong with what was sent; empty for nothing
/// @param extensions of files that are read, with the point
/// @param megabytes that a document may have
public record AddView(boolean open, boolean guarded, String problem, List<String> extensions, long megabytes) {

    public AddView {
        extensions = List.copyOf(extensions);
    }

    /// As a file field wants them.
    public String accepted() {
        return String.join(",", extensions);
    }

    /// The field for the operator's word.
    public String wordField() {
        return AddGate.FIELD;
    }
}
