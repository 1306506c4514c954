package org.stroma.serve.profile;

import java.util.List;
import org.stroma.serve.catalog.Sign;

/// A drawing of the claims about a thing: the thing in the middle, its relations on both sides, what they lead to
/// beyond.
/// All lengths are in pixels.
///
/// @param label what it shows, for those who do not see it
public record RelationGraph(int width, int height, String label, List<Box> boxes, List<Word> words, List<Line> lines) {

    /// A thing.
    ///
    /// @param address of its page; empty where it stands for several more
    /// @param self whether the page is about it
    public record Box(
            int x, int y, int width, int height, String hue, String address, List<String> text, boolean self) {}

    /// The word of a relation, in the middle of the line.
    public record Word(int x, int y, Sign sign, String text) {}

    /// A line from the middle to a relation or from there to a thing.
    ///
    /// @param path as in SVG
    /// @param end of the line: "arrow", "bar" for what lowers, or "none"
    public record Line(String path, Sign sign, String end) {}
}
