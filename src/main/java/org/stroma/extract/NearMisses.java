package org.stroma.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stroma.model.Evidence;
import org.stroma.model.Findings;
import org.stroma.model.Mention;
import org.stroma.model.NearMiss;
import org.stroma.model.Ontology;
import org.stroma.model.Passage;
import org.stroma.model.Rejection;
import org.stroma.model.Relation;
import org.stroma.model.Span;
import org.stroma.model.Wording;

/// Tells of a document's sentences which might have said something and did not: they hold a word of a relation and
/// names
/// of the right classes. Safe to share between threads.
public final class NearMisses {

    private final List<Relation> relations;

    public NearMisses(Ontology ontology) {
        this.relations = ontology.relations();
    }

    /// In reading order, at most one of each relation in a sentence.
    public List<NearMiss> of(Findings findings) {
        List<NearMiss> misses = new ArrayList<>();
        for (Passage passage : findings.passages()) {
            for (Relation relation : relations) {
                if (findings.evidence().stream().noneMatch(evidence -> says(evidence, relation, passage))) {
                    miss(findings, passage, relation).ifPresent(misses::add);
                }
            }
        }
        return List.copyOf(misses);
    }

    /// Where a sentence holds a word that calls a relation, if it does.
    static Optional<Span> trigger(Words words, Relation relation) {
        for (int i = 0; i < words.size(); i++) {
            for (Wording wording : relation.wordings()) {
                if (words.mention(i).isEmpty() && words.says(i, wording.trigger())) {
                    return Optional.of(words.token(i).span());
                }
            }
        }
        return Optional.empty();
    }

    private static boolean says(Evidence evidence, Relation relation, Passage passage) {
        return evidence.relation().equals(relation) && passage.sentence().span().overlaps(evidence.span());
    }

    private static Optional<NearMiss> miss(Findings findings, Passage passage, Relation relation) {
        Optional<Span> trigger = trigger(new Words(passage), relation);
        if (trigger.isEmpty()) {
            return Optional.empty();
        }
        for (Mention subject : passage.mentions()) {
            for (Mention object : passage.mentions()) {
                if (fits(relation, subject, object)) {
                    return Optional.of(new NearMiss(
                            passage.sentence(),
                            relation,
                            trigger.get(),
                            subject,
                            object,
                            reason(findings, passage, relation)));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean fits(Relation relation, Mention subject, Mention object) {
        return subject != object
                && relation.takesSubject(subject.concept().type())
                && relation.takesObject(object.concept().type())
                && !subject.concept().iri().equals(object.concept().iri())
                && !subject.span().overlaps(object.span());
    }

    /// What was objected to a reading of the relation in a sentence, or that there was none.
    static String reason(Findings findings, Passage passage, Relation relation) {
        return findings.rejections().stream()
                .filter(rejection -> rejection.relation().equals(relation.name())
                        && passage.sentence().span().contains(rejection.span()))
                .map(Rejection::reason)
                .findFirst()
                .orElse("no construction joins them");
    }
}
