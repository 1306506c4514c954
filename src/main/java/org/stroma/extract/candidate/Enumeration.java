package org.stroma.extract.candidate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stroma.extract.sentence.NameSpan;
import org.stroma.extract.sentence.SentenceGraph;

/// A list that stands by itself, as behind a colon or in a line of its own, where no "and" needs to close it.
///
/// @param names what it lists, as far as we know it
/// @param end the token behind its last phrase
record Enumeration(List<NameSpan> names, int end) {

    Enumeration {
        names = List.copyOf(names);
    }

    /// The list whose first phrase is at a token, ignoring adverbs and grades ("severe or fatal hepatitis").
    ///
    /// @param complement whether no verb may follow its last phrase: that would be another clause
    static Enumeration from(SentenceGraph graph, int start, boolean complement) {
        List<NameSpan> names = new ArrayList<>();
        int at = phrase(graph, start);
        int end = start;
        while (at < graph.size()) {
            Optional<NameSpan> name = graph.covering(at).filter(one -> !one.isReference());
            int from = at;
            int noun = name.map(NameSpan::to).orElseGet(() -> pastNouns(graph, from));
            if (noun == at) {
                break;
            }
            int behind = pastComplements(graph, noun);
            if (complement && isFinite(graph, behind)) {
                break;
            }
            name.ifPresent(names::add);
            end = behind;
            int next = end;
            while (isJoint(graph, next)) {
                next++;
            }
            if (next == end) {
                break;
            }
            at = phrase(graph, next);
        }
        return new Enumeration(names, end);
    }

    private static boolean isJoint(SentenceGraph graph, int i) {
        return SentenceGraph.isOneOf(graph.lower(i), ",", ";", "and", "or", "and/or", "&") || isExample(graph, i);
    }

    /// "thrombosis, such as stroke": what is given as an example is listed, too.
    private static boolean isExample(SentenceGraph graph, int i) {
        return graph.lower(i).equals("including")
                || graph.lower(i).equals("such") && graph.lower(i + 1).equals("as")
                || graph.lower(i).equals("as") && graph.lower(i - 1).equals("such");
    }

    private static boolean isFinite(SentenceGraph graph, int i) {
        return SentenceGraph.isOneOf(graph.tag(i), "VBZ", "VBP", "MD");
    }

    /// Past a phrase that holds no name.
    private static int pastNouns(SentenceGraph graph, int from) {
        int at = from;
        while (graph.tag(at).startsWith("NN") && graph.covering(at).isEmpty() || at > from && graph.isHyphen(at)) {
            at++;
        }
        return at;
    }

    /// Past the rest of a phrase: brackets, "of the liver".
    private static int pastComplements(SentenceGraph graph, int from) {
        int at = pastNouns(graph, from);
        if (graph.lower(at).equals("(")) {
            while (at < graph.size() && !graph.lower(at).equals(")")) {
                at++;
            }
            at++;
        }
        if (SentenceGraph.isOneOf(graph.lower(at), "of", "in", "on", "for", "at")) {
            int behind = phrase(graph, at + 1);
            int noun = graph.covering(behind).map(NameSpan::to).orElseGet(() -> pastNouns(graph, behind));
            return noun > behind ? pastComplements(graph, noun) : at;
        }
        return at;
    }

    /// The first word of a phrase that is no mere modifier.
    private static int phrase(SentenceGraph graph, int start) {
        int at = start;
        while (at < graph.size() && graph.covering(at).isEmpty() && isModifier(graph, at, start)) {
            at++;
        }
        return at;
    }

    private static boolean isModifier(SentenceGraph graph, int i, int start) {
        String tag = graph.tag(i);
        boolean graded = i > start && isJoint(graph, i) && graph.tag(i - 1).matches("JJ.*|RB.*|,|CC");
        return tag.startsWith("RB")
                || tag.startsWith("JJ")
                || SentenceGraph.isOneOf(tag, "DT", "CD", "PRP$", "VBN", "VBG")
                || graph.lower(i).equals("to") && graph.tag(i - 1).startsWith("RB")
                || graph.isHyphen(i)
                || graded;
    }
}
