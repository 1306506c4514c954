package org.stroma.mention.dictionary;

/// Why a name of a list is not meant, although its letters are those of the text.
public enum NameObjection {
    ORDINARY("too short or too ordinary for a name that nobody of this project chose"),
    SPELLING("case, blanks or marks are not those of the name"),
    STOPPED("means something else in ordinary English"),
    CONTEXT("a thing of this class is not meant here"),
    SHARED("several things share this name, and nothing tells which is meant");

    private final String reason;

    NameObjection(String reason) {
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
