package org.stroma.read.format;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stroma.model.text.Slug;

/// Keys of documents: safe tails of an IRI that still show the path. Remembers what it gave, so that no two are equal.
public final class Keys {

    private static final int LONGEST_EXTENSION = 8;

    private final Set<String> given = new HashSet<>();

    /// The key of a file.
    ///
    /// @param path below the PATH that was given, with `/` between the segments
    /// @param name the whole path as the user named it: tells apart two files of one slug
    public String of(String path, String name) {
        return free(slug(path), path, name);
    }

    /// The key of a file in an archive.
    ///
    /// @param archive key of the archive
    /// @param path of the file in it
    /// @param name the whole path as the user would name it
    public String within(String archive, String path, String name) {
        return free(archive + "!/" + slug(path), path, name);
    }

    private static String slug(String path) {
        return Arrays.stream(path.split("/")).map(Keys::segment).collect(Collectors.joining("/"));
    }

    private String free(String key, String path, String name) {
        // Of A.txt and a.txt the path tells which is which, of two folders given only their own names.
        String free = Stream.of(key, key + "-" + Slug.hash(6, path), key + "-" + Slug.hash(6, name))
                .filter(candidate -> !given.contains(candidate))
                .findFirst()
                .orElseGet(() -> counted(key + "-" + Slug.hash(name)));
        given.add(free);
        return free;
    }

    /// An archive may hold several files of one path.
    private String counted(String key) {
        return IntStream.iterate(1, n -> n + 1)
                .mapToObj(n -> n == 1 ? key : key + "-" + n)
                .filter(candidate -> !given.contains(candidate))
                .findFirst()
                .orElseThrow();
    }

    /// A segment of a path: slug of the name, and the extension as it is.
    static String segment(String name) {
        String extension = extension(name);
        if (extension.isEmpty()) {
            return Slug.of(name);
        }
        return Slug.of(name.substring(0, name.length() - extension.length() - 1)) + "." + extension;
    }

    /// The extension of a file name in lower case; empty if it has none that looks like one.
    public static String extension(String fileName) {
        int dot = fileName.lastIndexOf('.');
        String extension = fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
        boolean plausible = dot > 0 && extension.length() <= LONGEST_EXTENSION && extension.matches("[a-z][a-z0-9]*");
        return plausible ? extension : "";
    }
}
