package org.stroma.extract.setting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stroma.extract.candidate.Candidate;
import org.stroma.extract.candidate.Role;
import org.stroma.extract.passage.PassageWords;
import org.stroma.extract.passage.Phrasebook;
import org.stroma.extract.passage.Triggers;
import org.stroma.extract.passage.Triggers.Saying;
import org.stroma.extract.setting.SeenChanges.Seen;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.EntityType;
import org.stroma.model.concept.Mention;
import org.stroma.model.concept.Passage;
import org.stroma.model.document.Document;
import org.stroma.model.evidence.Evidence;
import org.stroma.model.ontology.Lexicon;
import org.stroma.model.text.Span;

/// Attributes a further observed change to the treatment of the preceding sentence: "X killed the tumor cells. The
/// authors also saw Y fall." Only where the sentence continues the other ("also"), names no treatment, group or
/// time of its own, and the preceding sentence has exactly one treatment that changed something.
public final class AdditionalChanges {

    /// The name under which its findings are kept: their subject is inherited.
    static final String RULE = "inherited-subject";

    private static final double CONFIDENCE = 0.65;
    private static final Set<String> GIVEN = Set.of("Drug", "Therapy");

    private static final EntityType CELL = new EntityType("CellType");

    /// A reading of a sentence.
    public record Sequel(PassageWords words, Candidate candidate) {}

    private final SeenChanges changes;
    private final Phrasebook additive;
    private final Phrasebook elsewhere;

    public AdditionalChanges(Triggers triggers, Lexicon lexicon) {
        this.changes = new SeenChanges(triggers, lexicon);
        this.additive = new Phrasebook(lexicon.of("additiveWord"));
        this.elsewhere = new Phrasebook(lexicon.of("otherOccasionWord"));
    }

    /// @param evidence what the sentences say by themselves
    public List<Sequel> of(Document document, List<Passage> passages, List<Evidence> evidence) {
        List<Sequel> sequels = new ArrayList<>();
        for (int p = 1; p < passages.size(); p++) {
            PassageWords words = new PassageWords(passages.get(p));
            Span before = passages.get(p - 1).sentence().span();
            if (goesOn(words)
                    && document.holdsTogether(before, passages.get(p).sentence().span())) {
                List<Seen> seen = changes.in(words);
                Optional<Concept> treatment =
                        seen.isEmpty() ? Optional.empty() : treatment(passages.get(p - 1), evidence);
                treatment.ifPresent(cause -> seen.forEach(change -> read(words, cause, change, sequels)));
            }
        }
        return sequels;
    }

    private boolean goesOn(PassageWords words) {
        boolean treated = words.passage().mentions().stream()
                .anyMatch(mention -> GIVEN.contains(mention.concept().type().name()));
        return !treated
                && !additive.in(words).isEmpty()
                && elsewhere.in(words).isEmpty()
                && !words.lower(words.size() - 1).equals("?");
    }

    /// The one treatment that a sentence says to have changed something. On which protein a drug acts is no change that
    /// somebody saw.
    private static Optional<Concept> treatment(Passage passage, List<Evidence> evidence) {
        List<Concept> treatments = evidence.stream()
                .filter(one -> passage.sentence().span().contains(one.span()))
                .filter(one -> one.relation().opposite().isPresent() && one.isPlain())
                .filter(one -> one.relation().takesObject(CELL))
                .map(Evidence::subjectConcept)
                .distinct()
                .toList();
        boolean one = treatments.size() == 1
                && GIVEN.contains(treatments.getFirst().type().name());
        return one ? Optional.of(treatments.getFirst()) : Optional.empty();
    }

    /// What saw it stands for the treatment: no other word does.
    private static void read(PassageWords words, Concept cause, Seen change, List<Sequel> into) {
        Mention standIn = new Mention(words.token(change.verb()).span(), cause, Mention.Found.REFERENCE);
        Role subject = Role.standIn(standIn, change.verb());
        for (Saying saying : change.sayings()) {
            into.add(new Sequel(
                    words,
                    new Candidate(
                            RULE,
                            saying,
                            subject,
                            Role.thing(words, change.changed()),
                            change.change(),
                            change.change(),
                            CONFIDENCE)));
        }
    }
}
