package org.stroma.reader.recorded;

/// A file that holds no recorded readings of a known form.
final class BadRecording extends Exception {

    private static final long serialVersionUID = 1;

    BadRecording(String reason) {
        super(reason);
    }
}
