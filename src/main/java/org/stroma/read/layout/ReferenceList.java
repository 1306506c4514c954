package org.stroma.read.layout;

import java.util.regex.Pattern;

/// The list of works at the end of a text: its heading, and what counts as an entry.
public final class ReferenceList {

    private static final Pattern HEADING = Pattern.compile(
            "(?:\\d+\\.?\\s+)?(?:sources?|references?(?: and notes)?|bibliography|(?:literature|works) cited|further reading"
                    + "|citations?)\\s*:?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ENTRY = Pattern.compile(
            "(?:\\[\\d+]|\\d{1,3}[.)]?\\s).*|.*(?:https?://|www\\.|\\bdoi\\b|\\bet al\\b|\\bPMID\\b).*"
                    + "|.*\\b(?:19|20)\\d\\d(?:[;:)]|\\s*\\p{Lu}\\p{Ll}{2}\\b).*",
            Pattern.DOTALL);

    private ReferenceList() {}

    public static boolean isHeading(String line) {
        return HEADING.matcher(line).matches();
    }

    static boolean isEntry(String line) {
        return ENTRY.matcher(line).matches();
    }
}
