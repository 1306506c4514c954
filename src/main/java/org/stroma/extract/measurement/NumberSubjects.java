package org.stroma.extract.measurement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stroma.extract.measurement.NumberReading.Reading;
import org.stroma.extract.passage.PassageWords;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.EntityType;
import org.stroma.model.concept.Mention;
import org.stroma.model.evidence.Evidence;
import org.stroma.model.ontology.Quantities;
import org.stroma.model.text.Span;

/// Says what a number is about: the one thing of a fitting class that the sentence names, or the study that it
/// tells of; else nothing.
final class NumberSubjects {

    /// @param at the words that name it
    record Subject(Optional<Concept> about, Optional<Span> at) {
        static final Subject NONE = new Subject(Optional.empty(), Optional.empty());
    }

    private final Set<String> excluding;

    NumberSubjects(Quantities quantities) {
        this.excluding = Set.copyOf(quantities.of("excluding"));
    }

    /// @param statement the sentence around the number
    Subject of(PassageWords words, Reading read, Span statement, List<Evidence> evidence) {
        if (read.size().filter(Sizes.Size::own).isPresent()) {
            return study(evidence)
                    .map(study -> new Subject(Optional.of(study), Optional.empty()))
                    .orElse(Subject.NONE);
        }
        List<Mention> fitting = words.passage().outermost().stream()
                .filter(mention -> statement.contains(mention.span()))
                .filter(mention -> mention.concept().members().isEmpty())
                .filter(mention -> !excluding.contains(words.lower(words.first(mention) - 1)))
                .filter(mention ->
                        read.quantity().aboutTypes().contains(mention.concept().type()))
                .toList();
        return only(read.size().isEmpty() ? fitting : List.of())
                .or(() -> only(fitting.stream()
                        .filter(mention -> isOf(words, mention, read))
                        .toList()))
                .map(mention -> new Subject(Optional.of(mention.concept()), Optional.of(mention.span())))
                .orElseGet(() -> told(statement, evidence));
    }

    /// The one thing that all of them name.
    private static Optional<Mention> only(List<Mention> mentions) {
        return mentions.stream()
                                .map(mention -> mention.concept().iri())
                                .distinct()
                                .count()
                        == 1
                ? Optional.of(mentions.getFirst())
                : Optional.empty();
    }

    /// "the response rate of nivolumab": the thing depends on the words of the quantity.
    private static boolean isOf(PassageWords words, Mention mention, Reading read) {
        int last = words.end(mention) - 1;
        return words.tree().isBelow(last, read.countsTo() - 1)
                || read.size()
                        .filter(size -> words.tree().isBelow(last, size.study()) && last < read.countsFrom())
                        .isPresent();
    }

    /// "Research published in Nature found": the study whose facts are in the same sentence.
    private static Subject told(Span statement, List<Evidence> evidence) {
        List<Evidence> here = evidence.stream()
                .filter(each ->
                        each.subjectConcept().type().equals(EntityType.STUDY) && statement.contains(each.span()))
                .toList();
        return here.stream().map(Evidence::subjectConcept).distinct().count() == 1
                ? new Subject(
                        Optional.of(here.getFirst().subjectConcept()),
                        Optional.of(here.getFirst().subject().span()))
                : Subject.NONE;
    }

    /// The study that the document reports, if it is one only.
    private static Optional<Concept> study(List<Evidence> evidence) {
        List<Concept> studies = evidence.stream()
                .map(Evidence::subjectConcept)
                .filter(concept -> concept.type().equals(EntityType.STUDY))
                .distinct()
                .toList();
        return studies.size() == 1 ? Optional.of(studies.getFirst()) : Optional.empty();
    }
}
