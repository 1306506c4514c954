package org.stroma.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stroma.extract.candidate.Judge;
import org.stroma.extract.passage.PassageWords;
import org.stroma.model.concept.Mention;
import org.stroma.model.concept.Passage;
import org.stroma.model.evidence.Argument;
import org.stroma.model.evidence.Evidence;
import org.stroma.model.evidence.Findings;
import org.stroma.model.evidence.NearMiss;
import org.stroma.model.evidence.Rejection;
import org.stroma.model.ontology.Ontology;
import org.stroma.model.ontology.Relation;
import org.stroma.model.ontology.Wording;
import org.stroma.model.text.Span;

/// Finds sentences of a document that might have stated a claim and did not: they have a word of a relation and
/// names of the right classes. Thread-safe.
public final class NearMisses {

    private static final String UNJOINED = "no construction joins them";

    private final List<Relation> relations;
    /// The names of the relations that a word calls.
    private final Map<String, Set<String>> called = new HashMap<>();

    public NearMisses(Ontology ontology) {
        this.relations = ontology.relations();
        for (Relation relation : relations) {
            relation.wordings()
                    .forEach(wording -> called.computeIfAbsent(wording.trigger(), none -> new HashSet<>())
                            .add(relation.name()));
        }
    }

    /// In reading order, at most one of each relation in a sentence.
    public List<NearMiss> of(Findings findings) {
        List<NearMiss> misses = new ArrayList<>();
        for (Passage passage : findings.passages()) {
            PassageWords words = new PassageWords(passage);
            Map<String, Span> here = passage.mentions().size() < 2 ? Map.of() : called(words);
            for (Relation relation : relations) {
                if (here.containsKey(relation.name())
                        && findings.evidence().stream().noneMatch(evidence -> says(evidence, relation, passage))) {
                    miss(findings, passage, relation, here.get(relation.name())).ifPresent(misses::add);
                }
            }
        }
        return List.copyOf(misses);
    }

    /// A few of them, one of a sentence at most: first what was read and is doubtful, then what something was
    /// objected to, then those whose word stands between two names that no other name parts.
    ///
    /// @param doubtful the likeliest first
    List<NearMiss> fewOf(Findings findings, List<NearMiss> doubtful) {
        Set<Span> seen = new HashSet<>();
        return Stream.concat(doubtful.stream(), unread(findings))
                .filter(miss -> seen.add(miss.sentence()))
                .limit(findings.document().few())
                .toList();
    }

    private Stream<NearMiss> unread(Findings findings) {
        return of(findings).stream()
                .map(miss -> concerned(findings, miss))
                .flatMap(Optional::stream)
                .filter(miss -> miss.subjectConcept().members().isEmpty()
                        && miss.objectConcept().members().isEmpty())
                .sorted(Comparator.comparing((NearMiss miss) -> miss.reason().equals(UNJOINED))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /// The same of the names that are concerned; empty if none are, or if another relation says it better, so that
    /// nothing was missed.
    private Optional<NearMiss> concerned(Findings findings, NearMiss miss) {
        Passage passage = findings.passages().stream()
                .filter(each -> each.sentence().span().equals(miss.sentence()))
                .findFirst()
                .orElseThrow();
        if (miss.reason().endsWith(Judge.SAID_BETTER)) {
            return Optional.empty();
        }
        return passage.outermost().stream()
                .flatMap(subject -> passage.outermost().stream()
                        .filter(object -> miss.reason().equals(UNJOINED)
                                ? isParted(passage, miss.trigger(), subject, object)
                                : isOf(miss.reason(), subject, object))
                        .filter(object -> fits(relation(miss), subject, object))
                        .map(object -> new NearMiss(
                                miss.sentence(),
                                miss.relation(),
                                miss.trigger(),
                                Argument.of(subject),
                                Argument.of(object),
                                miss.reason())))
                .findFirst();
    }

    private Relation relation(NearMiss miss) {
        return relations.stream()
                .filter(relation -> relation.name().equals(miss.relation()))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isOf(String reason, Mention subject, Mention object) {
        return reason.startsWith(EvidenceFinder.pair(subject.concept(), object.concept()));
    }

    /// Whether a content word is between two names, and no other name is.
    private static boolean isParted(Passage passage, Span word, Mention subject, Mention object) {
        Span first = subject.span().start() < object.span().start() ? subject.span() : object.span();
        Span last = first.equals(subject.span()) ? object.span() : subject.span();
        boolean content = passage.sentence().tokens().stream()
                .anyMatch(token -> token.span().equals(word)
                        && token.is("N", "VB", "JJ")
                        && token.lemma().length() > 3);
        return content
                && word.start() >= first.end()
                && word.end() <= last.start()
                && passage.outermost().stream()
                        .noneMatch(other -> other.span().start() >= first.end()
                                && other.span().end() <= last.start());
    }

    /// The relations that words of a sentence call, each with the first such word.
    private Map<String, Span> called(PassageWords words) {
        Map<String, Span> found = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            if (words.mention(i).isEmpty()) {
                Span word = words.token(i).span();
                called.getOrDefault(words.lower(i), Set.of()).forEach(name -> found.putIfAbsent(name, word));
                called.getOrDefault(words.lemma(i), Set.of()).forEach(name -> found.putIfAbsent(name, word));
            }
        }
        return found;
    }

    /// Where a sentence holds a word that calls a relation, if it does.
    static Optional<Span> trigger(PassageWords words, Relation relation) {
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

    private static Optional<NearMiss> miss(Findings findings, Passage passage, Relation relation, Span trigger) {
        for (Mention subject : passage.mentions()) {
            for (Mention object : passage.mentions()) {
                if (fits(relation, subject, object)) {
                    return Optional.of(new NearMiss(
                            passage.sentence().span(),
                            relation.name(),
                            trigger,
                            Argument.of(subject),
                            Argument.of(object),
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
                .orElse(UNJOINED);
    }
}
