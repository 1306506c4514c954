package org.stroma.serve.search;

import java.util.List;

/// A thing in a few words, to stand inside a page of another program.
///
/// @param names other names
public record PreviewView(String name, String kind, List<String> names) {

    public PreviewView {
        names = List.copyOf(names);
    }
}
