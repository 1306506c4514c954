package org.stroma.language;

/// A stretch of a Java string, in UTF-16 units, end exclusive.
record Stretch(int start, int end) {

    String in(String words) {
        return words.substring(start, end);
    }
}
