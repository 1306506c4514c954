package org.stroma.model.document;

/// An input that could not be read.
///
/// @param file as the user would name it
/// @param reason one line, without the file's name
public record Unreadable(String file, String reason) implements Reading {

    public Unreadable {
        reason = reason.replaceAll("\\s+", " ").strip();
    }
}
