package org.stroma.reader.gate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.EntityType;
import org.stroma.model.concept.Mention;
import org.stroma.model.evidence.Evidence;
import org.stroma.model.text.Slug;
import org.stroma.model.text.Span;
import org.stroma.reader.statement.Statement;

/// What the names of a reader from outside mean in a document: what the document's own mentions mean where they are
/// called so, else what lists know by the name, else a thing of that name and class.
final class Arguments {

    private static final String STUDY = "study";
    private static final String STUDY_OF = "study of ";

    private final DocumentContext view;
    private final FoldedText text;
    private final StandingNames standing;
    /// What the document's mentions mean, by their words and by their labels in lower case.
    private final Map<String, List<Concept>> called = new HashMap<>();

    Arguments(DocumentContext view, FoldedText text) {
        this.view = view;
        this.text = text;
        this.standing = new StandingNames(text, view.passages());
        view.passages().stream()
                .flatMap(passage -> passage.mentions().stream())
                .filter(mention -> mention.found() != Mention.Found.REFERENCE)
                .forEach(this::call);
    }

    private void call(Mention mention) {
        String words = key(view.document().quote(mention.span()));
        String label = key(mention.concept().label());
        Stream.of(words, label)
                .distinct()
                .forEach(name ->
                        called.computeIfAbsent(name, none -> new ArrayList<>()).add(mention.concept()));
    }

    /// Whether the document knows of a thing of this name.
    boolean stands(Statement.End end) {
        if (isStudy(end)) {
            return end.name().equals(STUDY)
                    || standing.holds(end.name().substring(STUDY_OF.length()))
                    || standing.holds(end.surface());
        }
        return Stream.of(end.name().split(" \\+ ")).allMatch(part -> standing.holds(part) || isMeant(part, end.type()));
    }

    private boolean isMeant(String name, String type) {
        return view.names()
                .ground(name, concept -> concept.type().name().equals(type))
                .filter(standing::means)
                .isPresent();
    }

    /// What is meant by subject or object.
    ///
    /// @param place of its words
    /// @param takes whether the relation takes such a thing here
    Concept concept(Statement.End end, Span place, Predicate<EntityType> takes) {
        EntityType type = new EntityType(end.type());
        if (isStudy(end)) {
            return study(end);
        }
        List<String> parts = Stream.of(end.name().split(" \\+ "))
                .map(String::strip)
                .distinct()
                .toList();
        List<Concept> members = parts.stream()
                .map(part -> single(part, place, type, takes))
                .distinct()
                .toList();
        return members.size() == 1 ? members.getFirst() : Concept.combination(members);
    }

    private Concept single(String name, Span place, EntityType type, Predicate<EntityType> takes) {
        return mentionAt(place, name)
                .filter(concept -> concept.type().equals(type) || takes.test(concept.type()))
                .or(() -> mentioned(name, type))
                .or(() -> view.names().ground(name, concept -> concept.type().equals(type)))
                .orElseGet(() -> Concept.coined(name, type));
    }

    /// What the mention at a place means, where the reader calls it what it is called there.
    private Optional<Concept> mentionAt(Span place, String name) {
        boolean sameWords = key(view.document().quote(place)).equals(key(name));
        return view.passages().stream()
                .filter(passage -> passage.sentence().span().overlaps(place))
                .flatMap(passage -> passage.mentions().stream())
                .filter(mention -> mention.span().equals(place))
                .filter(mention -> sameWords || key(mention.concept().label()).equals(key(name)))
                .map(Mention::concept)
                .findFirst();
    }

    /// What most mentions of a name mean.
    private Optional<Concept> mentioned(String name, EntityType type) {
        Map<Concept, Integer> times = new HashMap<>();
        called.getOrDefault(key(name), List.of()).stream()
                .filter(concept -> concept.type().equals(type))
                .forEach(concept -> times.merge(concept, 1, Integer::sum));
        return times.entrySet().stream()
                .min(Map.Entry.<Concept, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(each -> each.getKey().iri()))
                .map(Map.Entry::getKey);
    }

    private static boolean isStudy(Statement.End end) {
        return end.type().equals(EntityType.STUDY.name())
                && (end.name().equals(STUDY) || end.name().startsWith(STUDY_OF));
    }

    /// The study that the built-in reader found as well, if any; if there are several, the one with that name.
    private Concept study(Statement.End end) {
        List<Evidence> studies = view.own().stream()
                .filter(one -> one.subjectConcept().type().equals(EntityType.STUDY))
                .sorted()
                .toList();
        if (end.name().equals(STUDY)) {
            return studies.stream().map(Evidence::subjectConcept).findFirst().orElseGet(this::onlyStudy);
        }
        String called = end.name().substring(STUDY_OF.length());
        return studies.stream()
                .filter(one -> key(one.object().value().label()).equals(key(called)))
                .map(Evidence::subjectConcept)
                .findFirst()
                .orElseGet(() -> new Concept(
                        STUDY + "/" + Slug.of(view.document().key() + " " + called),
                        STUDY_OF + called,
                        EntityType.STUDY));
    }

    private Concept onlyStudy() {
        return new Concept(
                STUDY + "/" + view.document().key() + "-1",
                "study reported in "
                        + view.document().title().orElse(view.document().fileName()),
                EntityType.STUDY);
    }

    /// A place within the quote for what it names: that of the given words; where none are given, of the name; else
    /// the whole quote. Empty if the words given are not in it.
    Optional<Span> place(Statement.End end, Span quote) {
        List<Span> places =
                end.surface().isBlank() ? text.withinAnyCase(quote, end.label()) : text.within(quote, end.surface());
        Optional<Span> found = places.stream()
                .filter(text::isWhole)
                .findFirst()
                .or(() -> places.stream().findFirst());
        return found.or(() -> end.surface().isBlank() ? Optional.of(quote) : Optional.empty());
    }

    private static String key(String name) {
        return FoldedText.folded(name).toLowerCase(Locale.ROOT);
    }
}
