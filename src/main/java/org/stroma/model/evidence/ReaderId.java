package org.stroma.model.evidence;

import java.util.Comparator;
import java.util.regex.Pattern;
import org.stroma.model.text.Require;
import org.stroma.model.text.Slug;

/// Who reads documents for claims: the built-in reader, a language model, a system whose readings were recorded.
///
/// @param name such as `builtin`, `model`
/// @param version of a language model its name; empty where it is not told, or is that of the program
public record ReaderId(String name, String version) implements Comparable<ReaderId> {

    private static final Pattern NAME = Pattern.compile("[^\\s\\p{Cntrl}][^\\p{Cntrl}]*");
    private static final Pattern VERSION = Pattern.compile("[^\\p{Cntrl}]*");
    /// The reader that travels with the program.
    public static final ReaderId BUILT_IN = new ReaderId("builtin", "");

    private static final Comparator<ReaderId> ORDER =
            Comparator.comparing(ReaderId::name).thenComparing(ReaderId::version);

    public ReaderId {
        Require.matches("reader", name, NAME);
        Require.matches("version of a reader", version, VERSION);
    }

    /// Tail of its IRI.
    public String key() {
        return version.isEmpty() ? Slug.of(name) : Slug.of(name + " " + version);
    }

    /// The name under which its readings count as those of one construction.
    public String rule() {
        return "reader-" + key().replaceAll("[^a-z0-9-]+", "-");
    }

    public boolean isBuiltIn() {
        return equals(BUILT_IN);
    }

    @Override
    public int compareTo(ReaderId other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return version.isEmpty() ? name : name + " " + version;
    }
}
