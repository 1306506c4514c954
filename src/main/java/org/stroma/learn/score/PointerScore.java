package org.stroma.learn.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stroma.learn.gold.GoldName;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.Mention;
import org.stroma.model.concept.Mention.Found;
import org.stroma.model.concept.Terminology;
import org.stroma.model.concept.Terminology.Entry;
import org.stroma.model.evidence.Findings;

/// How often words that point at something are read as what they stand for.
///
/// @param kinds by name
/// @param errors document, start, kind, the words, what they stand for, and what they were read as, separated by tabs
public record PointerScore(List<OfKind> kinds, List<String> errors) {

    /// What becomes of them is decided by the tree, not by mentions.
    private static final Set<String> BY_TREE = Set.of("relative", "elided subject");

    /// The pointers of a kind.
    ///
    /// @param ofMentions whether mentions could be expected to resolve it
    /// @param right those read as all that they stand for and nothing else
    /// @param partly those read as some of it, or as more
    /// @param wrong those read as other things
    /// @param unread those at which nothing is read
    public record OfKind(String name, boolean ofMentions, int total, int right, int partly, int wrong, int unread) {}

    private enum Outcome {
        RIGHT,
        PARTLY,
        WRONG,
        UNREAD
    }

    public PointerScore {
        kinds = List.copyOf(kinds);
        errors = List.copyOf(errors);
    }

    /// Looks at what the documents that bear the pointers were read as; pointers of other documents are left out.
    public static PointerScore of(List<Pointer> pointers, List<Findings> findings, Terminology terminology) {
        Map<String, List<Entry>> entries = terminology.entries().stream()
                .collect(Collectors.groupingBy(entry -> entry.concept().iri()));
        Map<String, ReadText> texts = new HashMap<>();
        findings.forEach(each -> texts.put(nameOf(each), new ReadText(each, entries)));
        Map<String, List<Outcome>> outcomes = new TreeMap<>();
        List<String> errors = new ArrayList<>();
        for (Pointer pointer : pointers) {
            if (texts.containsKey(pointer.document())) {
                ReadText text = texts.get(pointer.document());
                Outcome outcome = text.outcome(pointer);
                outcomes.computeIfAbsent(pointer.kind(), kind -> new ArrayList<>())
                        .add(outcome);
                if (outcome != Outcome.RIGHT) {
                    errors.add(text.error(pointer));
                }
            }
        }
        return new PointerScore(
                outcomes.entrySet().stream()
                        .map(entry -> ofKind(entry.getKey(), entry.getValue()))
                        .toList(),
                errors);
    }

    private static OfKind ofKind(String name, List<Outcome> outcomes) {
        return new OfKind(
                name,
                !BY_TREE.contains(name),
                outcomes.size(),
                count(outcomes, Outcome.RIGHT),
                count(outcomes, Outcome.PARTLY),
                count(outcomes, Outcome.WRONG),
                count(outcomes, Outcome.UNREAD));
    }

    private static int count(List<Outcome> outcomes, Outcome wanted) {
        return (int) outcomes.stream().filter(wanted::equals).count();
    }

    private static String nameOf(Findings findings) {
        return findings.document().fileName().replaceFirst("\\.[^.]*$", "");
    }

    /// A document with what its words were read as.
    private record ReadText(Findings findings, Map<String, List<Entry>> entries) {

        Outcome outcome(Pointer pointer) {
            List<Set<GoldName>> wanted = pointer.means().stream()
                    .map(names -> names.stream().map(GoldName::of).collect(Collectors.toSet()))
                    .toList();
            List<Set<GoldName>> read = concepts(pointer).map(this::names).toList();
            long found = wanted.stream()
                    .filter(names -> read.stream().anyMatch(each -> isOne(each, names)))
                    .count();
            boolean more = read.stream().anyMatch(each -> wanted.stream().noneMatch(names -> isOne(each, names)));
            if (read.isEmpty()) {
                return Outcome.UNREAD;
            }
            if (found == 0) {
                return Outcome.WRONG;
            }
            return found == wanted.size() && !more ? Outcome.RIGHT : Outcome.PARTLY;
        }

        String error(Pointer pointer) {
            return String.join(
                    "\t",
                    pointer.document(),
                    String.valueOf(pointer.span().start()),
                    pointer.kind(),
                    pointer.words(),
                    pointer.means().stream().map(List::getFirst).collect(Collectors.joining(" + ")),
                    concepts(pointer).map(Concept::label).collect(Collectors.joining(" + ")));
        }

        /// What stands there, the members of a combination one by one.
        private Stream<Concept> concepts(Pointer pointer) {
            return mentions()
                    .filter(mention ->
                            mention.found() == Found.REFERENCE && mention.span().overlaps(pointer.span()))
                    .map(Mention::concept)
                    .flatMap(concept -> concept.members().isEmpty() ? Stream.of(concept) : concept.members().stream())
                    .distinct()
                    .sorted(Comparator.comparing(Concept::iri));
        }

        /// All that the lists and this document call it.
        private Set<GoldName> names(Concept concept) {
            Set<String> names = new HashSet<>(Set.of(concept.label()));
            entries.getOrDefault(concept.iri(), List.of()).forEach(entry -> names.addAll(entry.names()));
            mentions()
                    .filter(mention -> mention.found() != Found.REFERENCE
                            && mention.concept().equals(concept))
                    .forEach(mention -> names.add(findings.document().quote(mention.span())));
            return names.stream().map(GoldName::of).collect(Collectors.toSet());
        }

        private Stream<Mention> mentions() {
            return findings.passages().stream().flatMap(passage -> passage.mentions().stream());
        }

        private static boolean isOne(Set<GoldName> names, Set<GoldName> alternatives) {
            return names.stream()
                    .anyMatch(name -> alternatives.stream()
                            .anyMatch(other -> other.joined().equals(name.joined()) || name.overlaps(other)));
        }
    }
}
