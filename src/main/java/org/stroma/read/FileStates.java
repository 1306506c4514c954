package org.stroma.read;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.stroma.model.document.Unreadable;
import org.stroma.model.text.Slug;

/// What the file system tells of files without opening one: which there are, how large, and when each was last changed.
///
/// @param hash of all of that
/// @param latest when the last of them was changed
public record FileStates(String hash, Instant latest) {

    /// File systems that count in two seconds may give a file that is changed again the time that it had.
    private static final Duration COARSEST = Duration.ofSeconds(2);

    /// With the time of the last change of a file's bytes, name or rights, which nobody can set back.
    private static final String ATTRIBUTES = "unix:ino,size,lastModifiedTime,ctime";

    /// Of the files below some paths, as {@link Readers#read} finds them, and of more files. Empty where the system
    /// does not tell when files were changed.
    public static Optional<FileStates> of(List<Path> paths, List<Path> more) {
        Walk walk = new Walk(paths);
        List<String> states = new ArrayList<>();
        Instant latest = Instant.MIN;
        try {
            for (Walk.Found found : walk.found()) {
                latest = later(latest, add(states, found.file(), found.below()));
            }
            for (Path file :
                    Stream.concat(walk.verdicts().stream(), more.stream()).toList()) {
                latest = later(latest, add(states, file, ""));
            }
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            return Optional.empty();
        }
        walk.refused().stream().map(Unreadable::toString).forEach(states::add);
        return Optional.of(new FileStates(Slug.hash(64, states.toArray(String[]::new)), latest));
    }

    /// Whether none of the files was changed so shortly before that another change may look the same.
    public boolean areSettled(Instant before) {
        return latest.plus(COARSEST).isBefore(before);
    }

    private static Instant add(List<String> states, Path file, String below) throws IOException {
        Map<String, Object> told = Files.readAttributes(file, ATTRIBUTES);
        FileTime changed = (FileTime) requireNonNull(told.get("ctime"));
        states.add(String.join(
                "\t",
                file.toString(),
                below,
                String.valueOf(told.get("ino")),
                String.valueOf(told.get("size")),
                String.valueOf(told.get("lastModifiedTime")),
                String.valueOf(changed)));
        return changed.toInstant();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isBefore(other) ? other : one;
    }
}
