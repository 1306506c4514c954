package org.stroma.read.layout;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stroma.read.format.Line;

/// Settles what becomes of citations and raised words, which stand between marks that no XML text can hold.
public final class Citations {

    public static final char CITED = '\u0001';
    public static final char END_CITED = '\u0002';
    public static final char RAISED = '\u0003';
    public static final char END_RAISED = '\u0004';

    private static final String NUMBER = "[\\s\\u0003\\u0004]*\\d[\\d\\s,–—-]*[a-z]?[\\s\\u0003\\u0004]*";
    private static final String CITATION = "\u0001" + NUMBER + "\u0002";
    private static final String BETWEEN = "[\\s,;–—-]*";
    private static final String RUN = CITATION + "(?:" + BETWEEN + CITATION + ")*+";

    /// Raised words that are citations and what stands between them.
    private static final Pattern RAISED_RUN = Pattern.compile("\\s*\u0003[\\s(\\[]*+" + RUN + "[\\s,;)\\]–—-]*+\u0004");

    private static final Pattern CITED_RUN = Pattern.compile("(?<before>[\\s\\S]?)(?<run>" + RUN + ")");

    /// Numbers raised behind a word, without any link: `cells¹²`. A unit or a symbol is shorter.
    private static final Pattern RAISED_NUMBER =
            Pattern.compile("(?<=\\p{Ll}{4}[.,;:)]?|[.,;:)])\u0003\\s*\\d[\\d\\s,–—-]*\u0004");

    private static final Pattern POWER = Pattern.compile("(?<=\\d)\u0003(?=\\s*[–−+-]?\\d)");
    private static final Pattern MARK = Pattern.compile("[\u0001-\u0004]");
    private static final Pattern EMPTY_BRACKETS = Pattern.compile("\\s*(?:\\([\\s,;–—-]*\\)|\\[[\\s,;–—-]*])");
    private static final Pattern LOOSE_STOP = Pattern.compile("\\s+(?=[.,;:](?:\\s|$))");

    private Citations() {}

    /// The words without marks, with single spaces between.
    public static String settled(String marked) {
        String unraised = RAISED_RUN.matcher(marked).replaceAll("");
        String cited = CITED_RUN.matcher(unraised).replaceAll(Citations::bracketed);
        String numbered = RAISED_NUMBER.matcher(cited).replaceAll("");
        String plain = MARK.matcher(POWER.matcher(numbered).replaceAll("^")).replaceAll("");
        return Line.collapse(
                LOOSE_STOP.matcher(EMPTY_BRACKETS.matcher(plain).replaceAll("")).replaceAll(""));
    }

    /// Glued to a word, citations are left out; in brackets or behind a range they stay; after a space they get
    /// brackets.
    private static String bracketed(MatchResult found) {
        String before = found.group(1);
        String run = MARK.matcher(found.group(2)).replaceAll("");
        boolean within = before.matches("[(\\[,;–—-]");
        boolean apart = before.isEmpty() || before.isBlank();
        String words = within ? run : apart ? "[" + run + "]" : "";
        return Matcher.quoteReplacement(before + words);
    }
}
