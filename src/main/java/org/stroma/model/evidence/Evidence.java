package org.stroma.model.evidence;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.Value;
import org.stroma.model.document.Document;
import org.stroma.model.ontology.Relation;
import org.stroma.model.ontology.Setting;
import org.stroma.model.text.Part;
import org.stroma.model.text.Require;
import org.stroma.model.text.Span;

/// What ONE place in a document says.
///
/// @param document key of the document
/// @param span the words that carry it, from the first to the last that matter
/// @param cues what negates or hedges it
/// @param shownIn what it was shown in, where the sentence says so
/// @param saidBy the person, organization or study whose word it is, where the sentence says so
/// @param rule name of the construction that found it, such as `passive`
/// @param confidence that the words mean this, between 0 and 1
/// @param reader who read it there
public record Evidence(
        String document,
        Argument subject,
        Relation relation,
        Argument object,
        Polarity polarity,
        Certainty certainty,
        List<Cue> cues,
        Span span,
        Part part,
        Optional<Setting> shownIn,
        Optional<Concept> saidBy,
        String rule,
        double confidence,
        ReaderId reader)
        implements Comparable<Evidence> {

    private static final Pattern RULE = Pattern.compile("[a-z][a-z0-9-]*");
    private static final Comparator<Evidence> ORDER = Comparator.comparing(Evidence::document)
            .thenComparing(Evidence::span)
            .thenComparing(evidence -> evidence.relation().name())
            .thenComparing(evidence -> evidence.subject().value().key())
            .thenComparing(evidence -> evidence.object().value().key())
            .thenComparing(Evidence::polarity)
            .thenComparing(Evidence::certainty)
            .thenComparing(Evidence::rule)
            .thenComparing(Evidence::reader);

    public Evidence {
        requireNonNull(document);
        requireNonNull(relation);
        requireNonNull(reader);
        cues = List.copyOf(cues);
        Require.ratio("confidence", confidence);
        Require.that(subject.value() instanceof Concept, "a thing as subject", subject);
        Require.that(span.contains(subject.span()) && span.contains(object.span()), "arguments within the quote", span);
        Require.matches("rule", rule, RULE);
    }

    /// What a document states plainly of a whole: affirmed, asserted, without cue, setting or other words than those of
    /// its ends and what stands between.
    public static Evidence stated(
            Document document,
            Part part,
            Argument subject,
            Relation relation,
            Argument object,
            String rule,
            double confidence) {
        return new Evidence(
                document.key(),
                subject,
                relation,
                object,
                Polarity.AFFIRMED,
                Certainty.ASSERTED,
                List.of(),
                subject.span().to(object.span()),
                part,
                Optional.empty(),
                Optional.empty(),
                rule,
                confidence,
                ReaderId.BUILT_IN);
    }

    /// The same, shown in a setting.
    public Evidence shownIn(Setting setting) {
        return with(subject, object, part, Optional.of(setting), saidBy, confidence);
    }

    /// The same, in another's words.
    public Evidence saidBy(Concept speaker) {
        return with(subject, object, part, shownIn, Optional.of(speaker), confidence);
    }

    /// The same, in another part of the document.
    public Evidence in(Part other) {
        return with(subject, object, other, shownIn, saidBy, confidence);
    }

    /// The same words, meaning other things.
    public Evidence between(Value newSubject, Value newObject) {
        return with(
                new Argument(newSubject, subject.span()),
                new Argument(newObject, object.span()),
                part,
                shownIn,
                saidBy,
                confidence);
    }

    /// The same, right with another probability.
    public Evidence withConfidence(double probability) {
        return with(subject, object, part, shownIn, saidBy, probability);
    }

    private Evidence with(
            Argument one,
            Argument other,
            Part where,
            Optional<Setting> setting,
            Optional<Concept> speaker,
            double probability) {
        return new Evidence(
                document,
                one,
                relation,
                other,
                polarity,
                certainty,
                cues,
                span,
                where,
                setting,
                speaker,
                rule,
                probability,
                reader);
    }

    /// The thing spoken of.
    public Concept subjectConcept() {
        return (Concept) subject.value();
    }

    /// Whether it can carry a plain triple: neither negated nor hedged.
    public boolean isPlain() {
        return polarity == Polarity.AFFIRMED && certainty == Certainty.ASSERTED;
    }

    /// Order of documents, then of reading, then any fixed one.
    /// Of what tells most of them apart: that of all, with the words of the relation, takes many times longer.
    @Override
    public int hashCode() {
        return 31 * (31 * document.hashCode() + span.hashCode()) + rule.hashCode();
    }

    @Override
    public int compareTo(Evidence other) {
        return ORDER.compare(this, other);
    }
}
