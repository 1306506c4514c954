package org.stroma.pipeline;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.stroma.model.Document;
import org.stroma.reader.Gate;
import org.stroma.reader.Told;

/// Who reads documents.
///
/// @param builtIn whether the built-in reader does
/// @param gate what readers from outside are held to; empty if there are none
/// @param told what each reader from outside told of a document
public record Witnesses(boolean builtIn, Optional<Gate> gate, Function<Document, List<Told>> told) {

    /// The built-in reader and nobody else.
    public static final Witnesses BUILT_IN = new Witnesses(true, Optional.empty(), document -> List.of());

    public Witnesses {
        requireNonNull(told);
        if (!builtIn && gate.isEmpty()) {
            throw new IllegalArgumentException("expected a reader");
        }
    }
}
