package org.stroma.read.layout;

import java.util.regex.Pattern;
import org.stroma.read.format.Line;

/// What to write for words that stand above the line, where only one line is written.
public final class Superscript {

    private static final Pattern MARK = Pattern.compile("[\\[(]?[\\d,;–—−*∗⋆†‡§¶#∥‖\\s-]+[\\])]?");
    private static final Pattern EXPONENT = Pattern.compile("[+−–-]?\\d+");
    /// What a raised number is a power of: a number, one letter, a unit.
    private static final Pattern BASE =
            Pattern.compile("(?:.*[^\\p{L}\\p{N}])?(?:\\d[\\d.,]*|\\p{L}|[cmkµμn]m|mol|kg|min|sec)", Pattern.DOTALL);
    private static final int LONGEST_BASE = 24;
    private static final String DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private Superscript() {}

    /// Nothing for the mark of a reference or footnote; raised digits for a power; else the words as they are.
    ///
    /// @param before what is written already
    public static String after(CharSequence before, String raised) {
        int length = before.length();
        boolean afterWord = length > 0 && !Line.isBlank(before.charAt(length - 1));
        CharSequence tail = before.subSequence(Math.max(0, length - LONGEST_BASE), length);
        if (afterWord
                && EXPONENT.matcher(raised).matches()
                && BASE.matcher(tail).matches()) {
            StringBuilder power = new StringBuilder();
            raised.chars().mapToObj(Superscript::raised).forEach(power::append);
            return power.toString();
        }
        // Before a word within a line a raised number counts nucleons; at its beginning it counts places of work.
        boolean isotope = !afterWord && length > 0 && raised.matches("\\d+");
        return MARK.matcher(raised).matches() && !isotope ? "" : raised;
    }

    private static String raised(int character) {
        if (character >= '0' && character <= '9') {
            return DIGITS.substring(character - '0', character - '0' + 1);
        }
        return character == '+' ? "⁺" : "⁻";
    }
}
