package org.stroma.graph.quads;

import static java.util.Objects.requireNonNull;

/// What a build worked with besides documents: a model of the language, the names, the ontology, the program.
///
/// @param name such as `models/tags.bin`
/// @param sha256 of its bytes, in hexadecimal; of several files: of their names and contents
public record Ingredient(String name, String sha256) {

    /// @throws IllegalArgumentException if the digest is none
    public Ingredient {
        requireNonNull(name);
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("expected a SHA-256 of " + name + ", found: " + sha256);
        }
    }
}
