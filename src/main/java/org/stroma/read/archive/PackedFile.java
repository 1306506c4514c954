package org.stroma.read.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A file in an archive.
///
/// @param path in the archive, with `/` between the segments
/// @param packedSize how many bytes it takes up in the archive
/// @param refusal why it cannot be unpacked, if so
public record PackedFile(String path, long packedSize, Optional<String> refusal, Content content) {

    static final Comparator<PackedFile> BY_PATH = Comparator.comparing(PackedFile::path);

    private static final Pattern OUTSIDE =
            Pattern.compile("[/\\\\].*|\\p{Alpha}:[/\\\\].*|(?:.*[/\\\\])?\\.\\.(?:[/\\\\].*)?", Pattern.DOTALL);

    /// Opens what is packed.
    interface Content {
        InputStream open() throws IOException;
    }

    /// One that is only named, to say why it is not read.
    static PackedFile refused(String path, String reason) {
        return new PackedFile(path, 0, Optional.of(reason), InputStream::nullInputStream);
    }

    /// The same, refused if its path leads elsewhere: who unpacks such an archive would overwrite files of his own.
    public PackedFile checked() {
        if (path.isBlank()) {
            return refused(path, "an entry without a name");
        }
        return OUTSIDE.matcher(path).matches() ? refused(path, "its path leads out of the archive") : this;
    }

    public String fileName() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /// Whether it or a folder that it lies in is hidden, or what macOS adds to an archive.
    public boolean isHidden() {
        return List.of(path.split("/")).stream()
                .anyMatch(segment -> segment.equals("__MACOSX") || segment.matches("\\.[^.].*|\\.\\.[^.].*"));
    }
}
