package org.stroma.learn.name;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stroma.language.Annotator;
import org.stroma.mention.dictionary.NameIndex;
import org.stroma.mention.lookup.Grounder;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.Terminology;
import org.stroma.model.concept.Terminology.Entry;

/// How often a marked name gets the identifier that a curator gave it. Where names stand is given; what they mean is
/// asked. A name whose identifier no list knows is counted apart: genes of other species, and what lacks a
/// cross-reference.
///
/// @param kinds in the order of [GroundedKind]
/// @param errors document, kind, words, what they mean, and what was said, separated by tabs; ordered by document
public record Grounding(List<OfKind> kinds, List<String> errors) {

    /// The names of a kind.
    ///
    /// @param total marked names
    /// @param unmapped those whose identifier no list knows
    /// @param right those that got one of the identifiers that the curator gave
    /// @param unanswered those that no list knows, whatever their identifier
    public record OfKind(String name, int total, int unmapped, int right, int unanswered) {

        /// Of those that can be right; between 0 and 1.
        public double accuracy() {
            return total == unmapped ? 0 : (double) right / (total - unmapped);
        }
    }

    private static final class Count {
        private int total;
        private int unmapped;
        private int right;
        private int unanswered;
    }

    public Grounding {
        kinds = List.copyOf(kinds);
        errors = List.copyOf(errors);
    }

    /// Grounds the names of a file in PubTator's format whose rows bear identifiers: numbers of NCBI Gene for genes, of
    /// MeSH for diseases and chemicals.
    ///
    /// @throws java.io.UncheckedIOException if the file cannot be read
    public static Grounding of(Path file, Annotator annotator, Terminology terminology) {
        Map<String, Set<Concept>> meanings = meanings(terminology);
        Map<GroundedKind, Identified> identified = identified(meanings, terminology);
        NameIndex index = new NameIndex(terminology);
        Map<GroundedKind, Count> counts = new HashMap<>();
        List<String> errors = new ArrayList<>();
        for (IdentifiedText text : IdentifiedText.read(file)) {
            Grounder grounder = new Grounder(index, text.document(), annotator.read(text.document()));
            for (IdentifiedText.Name name : text.names()) {
                Count count = counts.computeIfAbsent(name.kind(), kind -> new Count());
                Set<Concept> right = new HashSet<>();
                name.ids()
                        .forEach(id ->
                                right.addAll(meanings.getOrDefault(name.kind().key(id), Set.of())));
                Optional<Concept> said =
                        name.kind().ground(grounder, name.words(), requireNonNull(identified.get(name.kind())));
                if (!count(count, right, said)) {
                    errors.add(error(text.id(), name, right, said));
                }
            }
        }
        return new Grounding(
                Stream.of(GroundedKind.values())
                        .map(kind -> ofKind(kind, counts.getOrDefault(kind, new Count())))
                        .toList(),
                errors);
    }

    private static boolean count(Count count, Set<Concept> right, Optional<Concept> said) {
        count.total++;
        if (right.isEmpty()) {
            count.unmapped++;
            return true;
        }
        boolean isRight = said.filter(right::contains).isPresent();
        count.right += isRight ? 1 : 0;
        count.unanswered += said.isEmpty() ? 1 : 0;
        return isRight;
    }

    private static OfKind ofKind(GroundedKind kind, Count count) {
        return new OfKind(kind.label(), count.total, count.unmapped, count.right, count.unanswered);
    }

    /// What identifiers mean: those of the concepts themselves, and those of the same thing elsewhere.
    private static Map<String, Set<Concept>> meanings(Terminology terminology) {
        Map<String, Set<Concept>> meanings = new HashMap<>();
        for (Entry entry : terminology.entries()) {
            Stream.concat(Stream.of(entry.concept().iri()), entry.exactMatch().stream())
                    .forEach(iri -> meanings.computeIfAbsent(key(iri), key -> new HashSet<>())
                            .add(entry.concept()));
        }
        return meanings;
    }

    private static Map<GroundedKind, Identified> identified(
            Map<String, Set<Concept>> meanings, Terminology terminology) {
        Map<GroundedKind, Identified> identified = new HashMap<>();
        for (GroundedKind kind : GroundedKind.values()) {
            Set<Concept> concepts = new HashSet<>();
            meanings.forEach((key, those) -> concepts.addAll(kind.isOfList(key) ? those : Set.of()));
            identified.put(kind, Identified.of(concepts, terminology));
        }
        return identified;
    }

    /// The last two steps of an IRI: the list and the number in it.
    private static String key(String iri) {
        int last = iri.lastIndexOf('/');
        return iri.substring(iri.lastIndexOf('/', last - 1) + 1);
    }

    private static String error(String document, IdentifiedText.Name name, Set<Concept> right, Optional<Concept> said) {
        List<String> labels = right.stream().map(Concept::label).sorted().toList();
        return String.join(
                "\t",
                document,
                name.kind().label(),
                name.words(),
                String.join("|", labels),
                said.map(Concept::label).orElse("-"));
    }
}
