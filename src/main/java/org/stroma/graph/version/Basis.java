package org.stroma.graph.version;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.stroma.graph.file.Disk;

/// What must be known of a version to make the next one by changing a copy of it, kept beside its database.
///
/// @param shapes hash of the shapes that it meets; empty if it was not held to any
/// @param loaded bytes of its database when it was last loaded as a whole: what is deleted from TDB2 still takes room
/// @param before the version that it was made of, with its changes beside it; empty if it was loaded as a whole
record Basis(String shapes, long loaded, Optional<String> before) {

    private static final String FILE = "basis.properties";

    /// Empty if the version says nothing of the kind.
    static Optional<Basis> read(Path version) {
        Path file = version.resolve(FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            Properties properties = new Properties();
            properties.load(new StringReader(Disk.read(file)));
            return Optional.of(new Basis(
                    properties.getProperty("shapes", ""),
                    Long.parseLong(properties.getProperty("loaded", "0")),
                    Optional.ofNullable(properties.getProperty("before"))));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /// That of a version made of another.
    Basis after(String version) {
        return new Basis(shapes, loaded, Optional.of(version));
    }

    void write(Path version) {
        String made = before.map(id -> "before=" + id + "\n").orElse("");
        Disk.write(version.resolve(FILE), "shapes=" + shapes + "\nloaded=" + loaded + "\n" + made);
    }
}
