package org.stroma.model.ontology;

import static java.util.Objects.requireNonNull;

import java.util.List;

/// What a class or relation of the ontology means, for people and for language models.
///
/// @param name local name
/// @param text the definition
/// @param examples sentences with `{s:Class words}` and `{o:Class words}`; none of a class
public record Definition(String name, String text, List<String> examples) {

    public Definition {
        requireNonNull(name);
        requireNonNull(text);
        examples = List.copyOf(examples);
    }
}
