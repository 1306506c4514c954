package org.stroma.app.cluster;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Addresses of files that a user gives where paths are expected, such as `hdfs://names:9000/pubmed`.
public final class RemotePath {

    /// As a path it has lost all slashes after the first.
    private static final Pattern ADDRESS = Pattern.compile("([a-z][a-z0-9+.-]+):/+(.*)");

    private RemotePath() {}

    /// The address that a path was given as; empty if it is a path of this machine.
    public static Optional<String> of(Path path) {
        Matcher address = ADDRESS.matcher(path.toString());
        if (!address.matches() || Files.exists(path)) {
            return Optional.empty();
        }
        String start = address.group(1).equals("file") ? ":///" : "://";
        return Optional.of(address.group(1) + start + address.group(2));
    }
}
