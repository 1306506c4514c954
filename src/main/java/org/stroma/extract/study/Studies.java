package org.stroma.extract.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stroma.extract.passage.DocumentReading;
import org.stroma.extract.passage.PassageWords;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.EntityType;
import org.stroma.model.concept.Passage;
import org.stroma.model.document.Document;
import org.stroma.model.evidence.Argument;
import org.stroma.model.evidence.Evidence;
import org.stroma.model.ontology.Ontology;
import org.stroma.model.ontology.Relation;

/// Finds the studies that a document reports: where and when each was published, who did it and who led it. Facts
/// of one sentence are about one study; a fact that contradicts those of the current study, such as a second
/// journal, starts another.
public final class Studies implements DocumentReading {

    /// A study while the document is read: what is known of it so far.
    private static final class Known {
        private final List<StudySentence.Fact> facts = new ArrayList<>();

        boolean isBy(Set<String> organizations) {
            return facts.stream()
                    .anyMatch(fact -> fact.relation().equals("conductedBy")
                            && organizations.contains(fact.object().value().key()));
        }

        boolean hasJournal() {
            return facts.stream().anyMatch(fact -> fact.relation().equals("publishedIn"));
        }

        boolean admits(List<StudySentence.Fact> more) {
            return more.stream()
                    .allMatch(fact -> facts.stream()
                            .noneMatch(known -> known.relation().equals(fact.relation())
                                    && !known.object()
                                            .value()
                                            .key()
                                            .equals(fact.object().value().key())));
        }
    }

    private final Ontology ontology;
    private final StudyWords words;

    public Studies(Ontology ontology) {
        this.ontology = ontology;
        this.words = new StudyWords(ontology.lexicon());
    }

    @Override
    public List<Evidence> read(Document document, List<Passage> passages) {
        List<Evidence> evidence = new ArrayList<>();
        List<Known> studies = new ArrayList<>();
        for (Passage passage : passages) {
            PassageWords tokens = new PassageWords(passage);
            Affiliations affiliations = new Affiliations(tokens, words.colleagues());
            StudySentence sentence = new StudySentence(document, tokens, words);
            List<StudySentence.Fact> facts = sentence.facts();
            if (!facts.isEmpty()) {
                int ordinal = ordinal(studies, facts, affiliations.organizations());
                facts.forEach(fact -> evidence.add(evidence(document, passage, ordinal, fact)));
            }
            affiliations.all().forEach(affiliation -> evidence.add(affiliation(document, passage, affiliation)));
        }
        return evidence;
    }

    private static int ordinal(List<Known> studies, List<StudySentence.Fact> facts, Set<String> organizations) {
        boolean journal = facts.stream().anyMatch(fact -> fact.relation().equals("publishedIn"));
        boolean another = journal && studies.stream().anyMatch(study -> study.hasJournal() && !study.admits(facts));
        Optional<Known> own = studies.stream()
                .filter(study -> study.isBy(organizations) && study.admits(facts))
                .findFirst();
        Optional<Known> open = own.isPresent()
                ? own
                : studies.reversed().stream()
                        .filter(study -> study.admits(facts) && (!another || study.hasJournal()))
                        .findFirst();
        Known study = open.orElseGet(() -> {
            studies.add(new Known());
            return studies.getLast();
        });
        study.facts.addAll(facts);
        return studies.indexOf(study) + 1;
    }

    private Evidence evidence(Document document, Passage passage, int ordinal, StudySentence.Fact fact) {
        String name = ordinal == 1 ? "study reported in " : "study " + ordinal + " reported in ";
        Concept study = new Concept(
                "study/" + document.key() + "-" + ordinal,
                name + document.title().orElse(document.fileName()),
                EntityType.STUDY);
        return evidence(
                document,
                passage,
                new Argument(study, fact.study()),
                ontology.relation(fact.relation()),
                fact.object(),
                "study-facts",
                0.9);
    }

    private Evidence affiliation(Document document, Passage passage, Affiliations.Affiliation affiliation) {
        return evidence(
                document,
                passage,
                Argument.of(affiliation.person()),
                ontology.relation("affiliatedWith"),
                Argument.of(affiliation.organization()),
                "affiliation",
                0.9);
    }

    private static Evidence evidence(
            Document document,
            Passage passage,
            Argument subject,
            Relation relation,
            Argument object,
            String rule,
            double confidence) {
        return Evidence.stated(document, passage.sentence().part(), subject, relation, object, rule, confidence);
    }
}
