package org.stroma.serve.change;

import java.util.List;

/// What a build changed.
///
/// @param total number of all changes
/// @param groups by what became of things
public record ChangesView(int total, List<Group> groups) {

    /// Changes of one kind.
    ///
    /// @param kind such as `added`
    /// @param hidden number of changes that are not listed
    public record Group(String kind, int count, List<Line> lines, int hidden) {

        public Group {
            lines = List.copyOf(lines);
        }
    }

    /// @param address empty for what has no page any more
    public record Line(String words, String address) {}

    public ChangesView {
        groups = List.copyOf(groups);
    }
}
