package org.stroma.read.format;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.stroma.model.concept.PublicationDate;
import org.stroma.model.document.Document;
import org.stroma.model.document.Imprint;
import org.stroma.model.document.Section;
import org.stroma.model.text.Sha256;
import org.stroma.model.text.Slug;
import org.stroma.model.text.Text;

/// A file with its bytes.
///
/// @param name as the user would name it
/// @param fileName last segment of the path
/// @param key of the document in it, unique in the build
/// @param extension of the file in lower case, empty if it has none
/// @param sha256 digest of the bytes
/// @param head the first bytes as text, for a look at what they are
public record Source(
        String name, String fileName, String key, String extension, byte[] bytes, String sha256, String head) {

    private static final int HEAD = 4096;

    public static Source of(String name, String fileName, String key, byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.UTF_8);
        return new Source(name, fileName, key, Keys.extension(fileName), bytes, Sha256.hex(bytes), head);
    }

    /// A hash of everything that decides which documents a format makes of it; the folder that it lies in does not.
    public String digest() {
        return Slug.hash(32, fileName, key, sha256);
    }

    /// The document that is the whole file.
    public Document document(
            Text text,
            Optional<String> title,
            Optional<PublicationDate> issued,
            Optional<String> url,
            List<Section> sections,
            Optional<Imprint> imprint) {
        String heading = title.orElseGet(() -> opening(text, sections));
        return new Document(
                key,
                fileName,
                sha256,
                text,
                title,
                issued,
                url,
                sections,
                RetractedTitle.marked(heading, imprint),
                List.of());
    }

    /// The same file, as one of its records.
    public Source record(String id) {
        return new Source(name, fileName, key + "#" + Keys.segment(id), extension, bytes, sha256, head);
    }

    public boolean hasExtension(String... extensions) {
        return List.of(extensions).contains(extension);
    }

    /// A title that is too long to be kept as one still stands above the text.
    private static String opening(Text text, List<Section> sections) {
        return sections.stream()
                .limit(1)
                .map(section -> text.at(section.span()))
                .findFirst()
                .orElse("");
    }
}
