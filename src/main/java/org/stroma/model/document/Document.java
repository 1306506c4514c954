package org.stroma.model.document;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stroma.model.concept.PublicationDate;
import org.stroma.model.concept.PublicationDate.Precision;
import org.stroma.model.text.Require;
import org.stroma.model.text.Span;
import org.stroma.model.text.Text;

/// What someone wrote, as text with offsets.
///
/// @param key slug of the path below the PATH that was given; unique in a build, the tail of the document's IRI
/// @param fileName last segment of the path
/// @param sha256 lower-case hexadecimal digest of the file's bytes
/// @param text what all offsets count in
/// @param title without final period, at most 200 characters
/// @param issued the document's own date, not that of a study it reports
/// @param source a URL, never a path
/// @param sections in reading order, without overlap; words between them are not read
/// @param imprint what the format itself says of the publication
/// @param otherNames last segments of the paths of other files with the same bytes, sorted; without the file name
public record Document(
        String key,
        String fileName,
        String sha256,
        Text text,
        Optional<String> title,
        Optional<PublicationDate> issued,
        Optional<String> source,
        List<Section> sections,
        Optional<Imprint> imprint,
        List<String> otherNames)
        implements Reading {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern KEY = Pattern.compile("[^\\s#?][^\\s?]*");
    private static final int MOST_DOUBTS = 20;
    private static final int DOUBTLESS = 1500;

    public Document {
        Require.matches("document key", key, KEY);
        Require.matches("SHA-256", sha256, SHA256);
        title.ifPresent(t -> Require.that(t.length() <= 200 && !t.isBlank(), "title of 1 to 200 characters", t));
        sections = List.copyOf(sections);
        int end = 0;
        for (Section section : sections) {
            Require.that(section.span().start() >= end, "sections in reading order", section);
            end = section.span().end();
        }
        Require.that(end <= text.length(), "sections within the text", end);
        otherNames = otherNames.stream()
                .filter(name -> !name.equals(fileName))
                .distinct()
                .sorted()
                .toList();
    }

    /// The same document, of which another file holds the bytes, too.
    public Document alsoNamed(String name) {
        List<String> names = Stream.concat(otherNames.stream(), Stream.of(name)).toList();
        return new Document(key, fileName, sha256, text, title, issued, source, sections, imprint, names);
    }

    /// The words at a span, to the letter.
    public String quote(Span span) {
        return text.at(span);
    }

    /// The section that holds a span; none where the span is not read, or in more than one.
    public Optional<Section> section(Span span) {
        return sections.stream()
                .filter(section -> section.span().contains(span))
                .findFirst();
    }

    /// Whether one section holds both spans.
    public boolean holdsTogether(Span one, Span other) {
        return section(one).filter(each -> each.span().contains(other)).isPresent();
    }

    /// What became of the publication, where it was taken back or doubted.
    public Optional<Retraction> retraction() {
        return imprint.flatMap(known -> known.details().retraction());
    }

    /// The document's date where it is known to the day.
    public Optional<PublicationDate> issuedDay() {
        return issued.filter(date -> date.precision() == Precision.DAY);
    }

    /// How many of the doubts that its reading leaves are kept: a few, more of a longer document.
    public int few() {
        return Math.min(MOST_DOUBTS, 2 + text.length() / DOUBTLESS);
    }
}
