package org.stroma.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.stroma.extract.passage.PassageWords;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.Mention;
import org.stroma.model.concept.Passage;
import org.stroma.model.document.Document;
import org.stroma.model.evidence.Evidence;
import org.stroma.model.evidence.Findings;
import org.stroma.model.ontology.Relation;

/// Explains why a document does or does not say that a subject has a relation to an object: the steps from names to
/// evidence, up to the one that failed.
///
/// @param found whether there is evidence, of whatever polarity and certainty
/// @param steps for people, in order
public record Inquiry(boolean found, List<String> steps) {

    public Inquiry {
        steps = List.copyOf(steps);
    }

    /// @param subject a name as the user would write it; any case
    /// @param object the same
    /// @param named other names of a concept, such as a terminology gives
    /// @param finder what read the document
    public static Inquiry of(
            Findings findings, String subject, Relation relation, String object, Names named, EvidenceFinder finder) {
        List<String> steps = new ArrayList<>();
        Predicate<Concept> isSubject = concept -> isCalled(concept, subject, named);
        Predicate<Concept> isObject = concept -> isCalled(concept, object, named);
        boolean both = names(findings, subject, isSubject, steps) & names(findings, object, isObject, steps);
        boolean found = both && together(findings, relation, isSubject, isObject, steps, finder);
        return new Inquiry(found, steps);
    }

    /// Other names of a concept.
    @FunctionalInterface
    public interface Names {
        List<String> of(Concept concept);
    }

    private static boolean isCalled(Concept concept, String name, Names named) {
        return concept.label().equalsIgnoreCase(name)
                || named.of(concept).stream().anyMatch(other -> other.equalsIgnoreCase(name));
    }

    private static boolean names(Findings findings, String name, Predicate<Concept> is, List<String> steps) {
        List<Mention> mentions = findings.passages().stream()
                .flatMap(passage -> passage.told().stream())
                .filter(mention -> is.test(mention.concept()) || isWritten(findings.document(), mention, name))
                .toList();
        if (mentions.isEmpty()) {
            boolean written = findings.document()
                    .text()
                    .toString()
                    .toLowerCase(Locale.ROOT)
                    .contains(name.toLowerCase(Locale.ROOT));
            steps.add(
                    written
                            ? "“" + name + "” stands in the text, but nothing there was taken for a name of it"
                            : "the text does not hold “" + name + "”, nor another name of it that is known");
            return false;
        }
        Concept concept = mentions.getFirst().concept();
        steps.add(String.format(
                Locale.ROOT,
                "“%s” is %s, a %s, named %d times",
                name,
                concept.label(),
                concept.type(),
                mentions.size()));
        return true;
    }

    private static boolean isWritten(Document document, Mention mention, String name) {
        return document.quote(mention.span()).equalsIgnoreCase(name);
    }

    private static boolean together(
            Findings findings,
            Relation relation,
            Predicate<Concept> isSubject,
            Predicate<Concept> isObject,
            List<String> steps,
            EvidenceFinder finder) {
        List<Evidence> evidence = findings.evidence().stream()
                .filter(each -> each.relation().equals(relation)
                        && isSubject.test(each.subjectConcept())
                        && each.object().value() instanceof Concept concept
                        && isObject.test(concept))
                .toList();
        evidence.forEach(each ->
                steps.add("found by " + each.rule() + ", " + each.polarity().term() + " and "
                        + each.certainty().term() + ": “" + findings.document().quote(each.span()) + "”"));
        List<Passage> sentences = findings.passages().stream()
                .filter(passage -> mentions(passage, isSubject) && mentions(passage, isObject))
                .toList();
        if (evidence.isEmpty() && sentences.isEmpty()) {
            steps.add("no sentence names both");
        }
        if (evidence.isEmpty()) {
            sentences.forEach(passage -> {
                steps.add(broken(findings, passage, relation));
                finder.broken(passage, relation, isSubject, isObject).forEach(step -> steps.add("  " + step));
            });
        }
        return !evidence.isEmpty();
    }

    private static boolean mentions(Passage passage, Predicate<Concept> is) {
        return passage.mentions().stream().anyMatch(mention -> is.test(mention.concept()));
    }

    private static String broken(Findings findings, Passage passage, Relation relation) {
        String quote = "“" + findings.document().quote(passage.sentence().span()) + "”";
        return NearMisses.trigger(new PassageWords(passage), relation)
                .map(trigger -> "“" + findings.document().quote(trigger) + "” calls " + relation.name() + ", but "
                        + NearMisses.reason(findings, passage, relation) + ": " + quote)
                .orElseGet(() -> "no word of " + relation.name() + " stands in " + quote);
    }
}
