package org.stroma.extract.candidate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stroma.extract.claim.ClaimMapping;
import org.stroma.extract.event.Alterations;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.EntityType;
import org.stroma.model.concept.Mention;
import org.stroma.model.ontology.Lexicon;
import org.stroma.model.ontology.Ontology;
import org.stroma.model.ontology.Relation;
import org.stroma.model.ontology.Wording.Form;

/// Decides whether a reading is admissible: by the classes of both ends, what aspect of them is meant, and which of
/// two relations that share a word takes precedence.
public final class Judge {

    /// How an objection ends that takes nothing away: the better relation is found.
    public static final String SAID_BETTER = " says it better";

    private static final EntityType DISEASE = new EntityType("Disease");

    private final List<Relation> relations;
    private final ClaimMapping mapping;
    private final Alterations variants;
    /// Verbs that say of a harm that there is less of it.
    private final Set<String> improving;

    public Judge(Ontology ontology) {
        this.relations = ontology.relations();
        this.mapping = new ClaimMapping(ontology);
        this.variants = new Alterations(Set.copyOf(ontology.lexicon().of("geneChange")));
        this.improving = ontology.lexicon().pairs("senseVerb").stream()
                .filter(pair -> pair.first().equals("improve"))
                .map(Lexicon.Pair::rest)
                .collect(Collectors.toSet());
    }

    /// Why a candidate cannot be meant, if so.
    public Optional<String> objection(Candidate candidate, List<Candidate> all) {
        Relation relation = relationOf(candidate);
        Concept subject = candidate.subject().mention().concept();
        Concept object = candidate.object().mention().concept();
        if (subject.iri().equals(object.iri())) {
            return Optional.of("subject and object are the same");
        }
        if (shareWords(candidate)) {
            return Optional.of("subject and object share words");
        }
        if (!relation.takesSubject(subject.type())) {
            return Optional.of("a " + subject.type() + " cannot be its subject");
        }
        if (!relation.takesObject(object.type())) {
            return Optional.of("a " + object.type() + " cannot be its object");
        }
        if (relation.name().equals("expresses")
                && variants.includes(object)
                && subject.type().name().matches("Tumor|Disease")) {
            return Optional.of("a tumor has a mutation, and does not express it");
        }
        if (!mapping.isMadeIfItMustBe(relation, object)) {
            return Optional.of("a body does not make it");
        }
        if (candidate.subject().turned()
                && candidate.saying().relation().opposite().isEmpty()) {
            return Optional.of("the absence of the subject is spoken of");
        }
        if (candidate.object().turned()
                && candidate.saying().relation().opposite().isEmpty()) {
            return Optional.of("the absence of the object is spoken of");
        }
        if (relation.sameClass() && !subject.type().equals(object.type())) {
            return Optional.of("subject and object are of different classes");
        }
        boolean improved = relation.name().equals("promotes")
                && !candidate.subject().turned()
                && !candidate.object().turned()
                && candidate.saying().wording().form() == Form.VERB
                && improving.contains(candidate.saying().wording().words().getFirst());
        if (improved && mapping.isHarm(object)) {
            return Optional.of("who improves a harm has less of it");
        }
        return all.stream()
                .filter(other -> sameWords(candidate, other)
                        && !other.isNeutral()
                        && yields(relation, relationOf(other), object)
                        && isPossible(other))
                .findFirst()
                .map(other -> relationOf(other).name() + SAID_BETTER);
    }

    /// A topic that nothing in the sentence stands for has its place where the object is named.
    private static boolean shareWords(Candidate candidate) {
        boolean topic = candidate.saying().wording().form() == Form.RELATIONAL_NOUN
                && candidate.subject().mention().found() == Mention.Found.REFERENCE;
        return !topic
                && candidate
                        .subject()
                        .mention()
                        .span()
                        .overlaps(candidate.object().mention().span());
    }

    /// The relation that is meant: the opposite one where the subject's absence is spoken of.
    public Relation relationOf(Candidate candidate) {
        Relation said = candidate.saying().relation();
        boolean turned = candidate.subject().turned() ^ candidate.object().turned();
        return turned && said.opposite().isPresent()
                ? find(said.opposite().get()).orElse(said)
                : said;
    }

    /// The relation that says the contrary, where there is one.
    public Optional<Relation> opposite(Relation relation) {
        return relation.opposite().flatMap(this::find);
    }

    /// Which way a denied change would have gone: the way that most of what else the sentence says goes; both ways
    /// where that tells nothing.
    public List<Candidate> directed(Candidate candidate, List<Candidate> all) {
        if (!candidate.isNeutral()) {
            return List.of(candidate);
        }
        Relation said = candidate.saying().relation();
        long same = count(all, said.name());
        long opposite = said.opposite().map(name -> count(all, name)).orElse(0L);
        Candidate turned = candidate.withObjectTurned();
        return same == opposite ? List.of(candidate, turned) : List.of(same > opposite ? candidate : turned);
    }

    private long count(List<Candidate> all, String relation) {
        return all.stream()
                .filter(other -> !other.isNeutral() && relationOf(other).name().equals(relation) && isPossible(other))
                .count();
    }

    private Optional<Relation> find(String name) {
        return relations.stream()
                .filter(relation -> relation.name().equals(name))
                .findFirst();
    }

    /// Whether the classes of both ends fit, so that a rejection is worth telling.
    public boolean isPossible(Candidate candidate) {
        Relation relation = relationOf(candidate);
        return relation.takesSubject(candidate.subject().mention().concept().type())
                && relation.takesObject(candidate.object().mention().concept().type());
    }

    private boolean yields(Relation relation, Relation other, Concept object) {
        boolean yields = relation.yieldsTo().contains(other.name());
        boolean wins = isPreferred(relation, object);
        boolean loses =
                !relation.prefers().isEmpty() && !wins && other.yieldsTo().contains(relation.name());
        return yields && (other.prefers().isEmpty() || isPreferred(other, object)) || loses;
    }

    /// What is caused rather than promoted: diseases, and processes that are suffered like them.
    private boolean isPreferred(Relation relation, Concept object) {
        return relation.prefers().contains(object.type())
                || relation.prefers().contains(DISEASE) && mapping.isAdverse(object);
    }

    private static boolean sameWords(Candidate one, Candidate other) {
        return one != other
                && one.trigger() == other.trigger()
                && (isBetween(one, other.subject(), other.object())
                        || one.rule().equals("event-frame") && isBetween(one, other.object(), other.subject()));
    }

    private static boolean isBetween(Candidate candidate, Role subject, Role object) {
        return candidate.subject().mention().equals(subject.mention())
                && candidate.object().mention().equals(object.mention());
    }
}
