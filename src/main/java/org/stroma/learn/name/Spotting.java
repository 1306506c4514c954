package org.stroma.learn.name;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.stroma.model.concept.Mention;
import org.stroma.model.concept.Passage;
import org.stroma.model.document.Document;
import org.stroma.model.text.Span;

/// How many of the names that somebody marked in texts are found where they stand.
///
/// @param kinds those that the file marks, in the order of [SpottedKind]
/// @param errors document, kind, what went wrong (`missed`, `wrong` or `inexact`), and the words, separated by tabs
public record Spotting(List<OfKind> kinds, List<String> errors) {

    /// The names of a kind.
    ///
    /// @param marked how many somebody marked
    /// @param found how many were found
    /// @param exact found with the begin and end that somebody marked
    /// @param met marked names of which at least a part was found
    /// @param meeting found names that are at least a part of a marked one
    public record OfKind(String name, int marked, int found, int exact, int met, int meeting) {

        OfKind plus(OfKind other) {
            return new OfKind(
                    name,
                    marked + other.marked,
                    found + other.found,
                    exact + other.exact,
                    met + other.met,
                    meeting + other.meeting);
        }

        /// Share of the marked names that were found to the letter.
        public double recall() {
            return share(exact, marked);
        }

        /// Share of the found names that somebody marked to the letter.
        public double precision() {
            return share(exact, found);
        }

        /// Share of the marked names that were found, at least in part.
        public double looseRecall() {
            return share(met, marked);
        }

        /// Share of the found names that somebody marked, at least in part.
        public double loosePrecision() {
            return share(meeting, found);
        }

        private static double share(int part, int whole) {
            return whole == 0 ? 0 : (double) part / whole;
        }
    }

    public Spotting {
        kinds = List.copyOf(kinds);
        errors = List.copyOf(errors);
    }

    /// Reads the texts of a file in PubTator's format.
    ///
    /// @param reading what the sentences of a document name
    /// @throws java.io.UncheckedIOException if the file cannot be read
    public static Spotting of(Path file, Function<Document, List<Passage>> reading) {
        Map<SpottedKind, OfKind> scores = new EnumMap<>(SpottedKind.class);
        List<String> errors = new ArrayList<>();
        for (NameText text : PubTatorNames.read(file)) {
            List<Passage> passages = reading.apply(text.document());
            for (SpottedKind kind : SpottedKind.all()) {
                List<Span> marked = marked(text, kind);
                List<Span> found = found(passages, kind).stream()
                        .map(span -> kind.bare(text.document(), span))
                        .toList();
                scores.merge(kind, score(kind, marked, found), OfKind::plus);
                errors.addAll(errors(text, kind, "missed", unmet(marked, found)));
                errors.addAll(errors(text, kind, "wrong", unmet(found, marked)));
                errors.addAll(errors(text, kind, "inexact", inexact(found, marked)));
            }
        }
        return new Spotting(
                scores.values().stream().filter(kind -> kind.marked() > 0).toList(), errors);
    }

    private static List<Span> marked(NameText text, SpottedKind kind) {
        return text.names().stream()
                .filter(name -> SpottedKind.of(name.type()).filter(kind::equals).isPresent())
                .map(NameText.Name::span)
                .distinct()
                .sorted()
                .toList();
    }

    /// The innermost of names that mean the same: "V600E" of "BRAF V600E mutation".
    private static List<Span> found(List<Passage> passages, SpottedKind kind) {
        TreeSet<Span> spans =
                new TreeSet<>(Comparator.comparing(Span::length).thenComparing(Comparator.naturalOrder()));
        passages.stream()
                .flatMap(passage -> passage.mentions().stream())
                .filter(mention -> mention.found() != Mention.Found.REFERENCE && kind.includes(mention.concept()))
                .forEach(mention -> spans.add(mention.span()));
        List<Span> innermost = new ArrayList<>();
        for (Span span : spans) {
            if (innermost.stream().noneMatch(span::contains)) {
                innermost.add(span);
            }
        }
        return innermost;
    }

    private static OfKind score(SpottedKind kind, List<Span> marked, List<Span> found) {
        int exact = NameScore.of(found, marked).right();
        return new OfKind(
                kind.label(),
                marked.size(),
                found.size(),
                exact,
                marked.size() - unmet(marked, found).size(),
                found.size() - unmet(found, marked).size());
    }

    private static List<Span> unmet(List<Span> spans, List<Span> others) {
        return spans.stream()
                .filter(span -> others.stream().noneMatch(span::overlaps))
                .toList();
    }

    private static List<Span> inexact(List<Span> found, List<Span> marked) {
        return found.stream()
                .filter(span -> !marked.contains(span) && marked.stream().anyMatch(span::overlaps))
                .toList();
    }

    private static List<String> errors(NameText text, SpottedKind kind, String what, List<Span> spans) {
        return spans.stream()
                .map(span -> String.join(
                        "\t", text.id(), kind.label(), what, text.document().quote(span)))
                .toList();
    }
}
