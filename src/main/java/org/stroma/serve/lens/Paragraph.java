package org.stroma.serve.lens;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A stretch of a text that is shown beside its notes. All paragraphs of a text together are the text.
///
/// @param start its first code point in the text
/// @param words without the white space behind them
/// @param gap the white space behind them
/// @param heading whether it is the heading of what follows
record Paragraph(int start, String words, String gap, boolean heading) {

    // A text with lines of about the same length was broken at a width; its lines are no paragraphs.
    private static final int WIDEST = 100;
    private static final double NARROWEST = 0.6;
    private static final int LONGEST_HEADING = 80;
    private static final Pattern BLANK_LINES = Pattern.compile("\\R[\\h]*(?:\\R[\\h]*)+");
    private static final Pattern LINE_END = Pattern.compile("\\R");
    private static final Pattern NO_HEADING = Pattern.compile(".*(?:[.,;:!…\"”]|\\d{4}.*)|[-*•·\\[(].*|\\p{Ll}.*");

    static List<Paragraph> of(String text) {
        List<Integer> ends = new ArrayList<>();
        Set<Integer> first = new TreeSet<>();
        int from = 0;
        for (int to : ends(BLANK_LINES, text, 0, text.length())) {
            List<Integer> lines = lines(text, from, to);
            first.add(ends.size());
            ends.addAll(lines);
            from = to;
        }
        return built(text, ends, first);
    }

    /// Code point behind its last word.
    int end() {
        return start + words.codePointCount(0, words.length());
    }

    private static List<Paragraph> built(String text, List<Integer> ends, Set<Integer> first) {
        List<Paragraph> paragraphs = new ArrayList<>();
        int from = 0;
        int start = 0;
        for (int at = 0; at < ends.size(); at++) {
            String all = text.substring(from, ends.get(at));
            String words = all.stripTrailing();
            int next = at + 1 < ends.size()
                    ? text.substring(ends.get(at), ends.get(at + 1)).strip().length()
                    : 0;
            boolean heading = first.contains(at) && mayHead(words.strip()) && next > LONGEST_HEADING;
            paragraphs.add(new Paragraph(start, words, all.substring(words.length()), heading));
            start += text.codePointCount(from, ends.get(at));
            from = ends.get(at);
        }
        return paragraphs;
    }

    private static boolean mayHead(String words) {
        return !words.isEmpty()
                && words.length() <= LONGEST_HEADING
                && !LINE_END.matcher(words).find()
                && !NO_HEADING.matcher(words).matches();
    }

    private static List<Integer> lines(String text, int from, int to) {
        int last = from + text.substring(from, to).stripTrailing().length();
        List<Integer> ends = new ArrayList<>(ends(LINE_END, text, from, last));
        ends.set(ends.size() - 1, to);
        int longest = 0;
        int shortest = Integer.MAX_VALUE;
        int start = from;
        for (int end : ends) {
            int length = text.substring(start, end).strip().length();
            longest = Math.max(longest, length);
            if (end < to) {
                shortest = Math.min(shortest, length);
            }
            start = end;
        }
        boolean broken = longest <= WIDEST && shortest >= NARROWEST * longest;
        return broken ? List.of(to) : ends;
    }

    // Where the parts that a separator parts end, each with its separator.
    private static List<Integer> ends(Pattern separator, String text, int from, int to) {
        List<Integer> ends = new ArrayList<>();
        Matcher matcher = separator.matcher(text).region(from, to);
        while (matcher.find()) {
            if (matcher.end() < to) {
                ends.add(matcher.end());
            }
        }
        ends.add(to);
        return ends;
    }
}
