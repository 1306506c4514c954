package org.stroma.graph.file;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Where the terms of a line of N-Quads stand, as {@link QuadLines} writes it: single spaces between them, each line
/// with
/// a graph.
public final class QuadLine {

    /// `> .` and the end of the line.
    private static final int AFTER_GRAPH = 4;

    private QuadLine() {}

    /// Where the IRI of the property begins, after its bracket.
    public static int property(byte[] line) {
        return space(line, 0) + 2;
    }

    /// Where the first space at or after a place stands.
    public static int space(byte[] line, int from) {
        int at = from;
        while (line[at] != ' ') {
            at++;
        }
        return at;
    }

    /// Where the IRI of the graph begins, after its bracket.
    public static int graph(byte[] line) {
        return graph(line, line.length);
    }

    /// Where the IRI of the graph ends, before its bracket.
    public static int graphEnd(byte[] line) {
        return graphEnd(line.length);
    }

    /// Of a line that ends somewhere among others.
    static int graph(byte[] lines, int end) {
        int at = graphEnd(end);
        while (lines[at - 1] != '<') {
            at--;
        }
        return at;
    }

    static int graphEnd(int end) {
        return end - AFTER_GRAPH;
    }

    public static boolean isOfGraph(byte[] line, byte[] iri) {
        int end = graphEnd(line);
        int from = end - iri.length;
        return from > 0 && line[from - 1] == '<' && Arrays.equals(line, from, end, iri, 0, iri.length);
    }

    /// What stands there.
    public static String text(byte[] line, int from, int to) {
        return new String(line, from, to - from, StandardCharsets.UTF_8);
    }
}
