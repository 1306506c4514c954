package org.stroma.serve.editor;

import java.util.List;

/// What the SPARQL page shows.
///
/// @param query in the editor
/// @param base IRI below which the graph's own names lie
/// @param questions number of all questions
public record QueryView(
        String query, String base, List<Group> groups, int questions, List<Term> classes, List<Term> relations) {

    /// Examples of this graph.
    public record Group(String title, List<Link> links) {

        public Group {
            links = List.copyOf(links);
        }
    }

    /// @param name of the question
    /// @param note what stands below its words
    public record Link(String name, String address, String words, String note, boolean current) {}

    /// @param curie as queries write it
    /// @param address list of what it counts
    public record Term(String curie, String number, String address) {}

    public QueryView {
        groups = List.copyOf(groups);
        classes = List.copyOf(classes);
        relations = List.copyOf(relations);
    }
}
