package org.stroma.assemble.conflict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stroma.assemble.corpus.Corpus;
import org.stroma.assemble.corpus.Discovery;
import org.stroma.model.claim.Claim;
import org.stroma.model.claim.Conflict;
import org.stroma.model.claim.Conflict.Voice;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.EntityType;
import org.stroma.model.evidence.Evidence;
import org.stroma.model.evidence.Polarity;
import org.stroma.model.ontology.Setting;

/// Finds findings that some documents affirm and others deny, or of which others state the opposite. Only documents
/// of different origin that do not say both themselves are compared. A denial that restricts is not a conflict: by
/// its words, or because it is from cells, tissue or animals and no document affirms the finding there. Most
/// opposite sentences of a literature are about different things and contradict nothing (of 2,236 pairs 58 were
/// found true), so for those only documents that report one study or are about one disease are compared.
final class FindingConflicts {

    private static final Set<Setting> NOT_IN_PEOPLE =
            Set.of(Setting.IN_VITRO, Setting.TISSUE_SAMPLE, Setting.ANIMAL_MODEL);

    private final Corpus corpus;
    private final Hypotheses hypotheses;
    private final Restrictions restrictions;

    FindingConflicts(Corpus corpus, Hypotheses hypotheses, Restrictions restrictions) {
        this.corpus = corpus;
        this.restrictions = restrictions;
        this.hypotheses = hypotheses;
    }

    List<Conflict> find() {
        Map<String, Claim> byTriple = new HashMap<>();
        corpus.claims()
                .forEach(claim -> byTriple.put(key(claim, claim.relation().name()), claim));
        List<Conflict> conflicts = new ArrayList<>();
        for (Claim claim : corpus.claims()) {
            boolean ofStudy = claim.subject().type().equals(EntityType.STUDY);
            if (!ofStudy) {
                denied(claim).ifPresent(conflicts::add);
            }
            if (Discovery.isOf(claim.relation()) && !ofStudy) {
                for (Concept member : claim.subject().members()) {
                    Optional.ofNullable(byTriple.get(key(member, claim)))
                            .flatMap(alone -> deniedTogether(claim, alone))
                            .ifPresent(conflicts::add);
                }
                Optional.ofNullable(byTriple.get(contrary(claim)))
                        .flatMap(other -> contradicted(claim, other))
                        .ifPresent(conflicts::add);
            }
        }
        return conflicts;
    }

    private Optional<Conflict> denied(Claim claim) {
        return !mayBeDenied(claim)
                ? Optional.empty()
                : conflict(Corpus.affirmed(claim), negated(claim), words(claim, "yes: "), words(claim, "no: "));
    }

    /// Nearly all claims are denied by nobody.
    private static boolean mayBeDenied(Claim claim) {
        return claim.evidence().stream().anyMatch(one -> one.polarity() == Polarity.NEGATED);
    }

    /// What reports of one study say of a treatment, and deny of it in combination. What is affirmed of a
    /// combination only is no conflict: that is what combinations are for.
    private Optional<Conflict> deniedTogether(Claim together, Claim alone) {
        return !mayBeDenied(together)
                ? Optional.empty()
                : conflict(Corpus.affirmed(alone), negated(together), words(alone, "yes: "), words(together, "no: "));
    }

    private Optional<Conflict> contradicted(Claim claim, Claim other) {
        return conflict(Corpus.affirmed(claim), Corpus.affirmed(other), words(claim, ""), words(other, ""));
    }

    /// What is denied is compared unless the settings differ, then within a study or a disease. Contrary words are
    /// often about two things, so they must come from one study, or from one disease and one setting.
    private boolean areComparable(Voice one, Voice other) {
        Evidence here = one.evidence();
        Evidence there = other.evidence();
        boolean denied = one.claim().equals(other.claim());
        boolean setting = here.shownIn().isPresent() && here.shownIn().equals(there.shownIn());
        boolean alike = one.claim().subject().equals(other.claim().subject());
        return corpus.tellOfOneStudy(here.document(), there.document())
                || denied && !isOnlyElsewhere(here, there) && !isOnlyElsewhere(there, here)
                || alike && (denied || setting) && corpus.areOnOneDisease(here.document(), there.document());
    }

    private static boolean isOnlyElsewhere(Evidence one, Evidence other) {
        return one.polarity() == Polarity.NEGATED
                && one.shownIn().filter(NOT_IN_PEOPLE::contains).isPresent()
                && !one.shownIn().equals(other.shownIn());
    }

    private static String key(Concept subject, Claim of) {
        return subject.key() + " " + of.relation().name() + " " + of.object().key();
    }

    /// Key of the claim with the contrary relation; each two claims are looked at once.
    private static String contrary(Claim claim) {
        return claim.relation()
                .opposite()
                .filter(opposite -> claim.relation().name().compareTo(opposite) < 0)
                .map(opposite -> key(claim, opposite))
                .orElse("");
    }

    private static String key(Claim claim, String relation) {
        return claim.subject().key() + " " + relation + " " + claim.object().key();
    }

    private Optional<Conflict> conflict(List<Voice> ones, List<Voice> others, String one, String other) {
        Set<String> both = Corpus.documents(ones);
        both.retainAll(Corpus.documents(others));
        List<Voice> here = comparable(ones, others, both);
        List<Voice> there = comparable(others, ones, both);
        if (here.isEmpty() || there.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Conflict(
                here.getFirst().claim().relation(),
                List.of(corpus.side(one, here), corpus.side(other, there)),
                hypotheses.ofFindings(here, there)));
    }

    /// Those of the voices that one at least of the others can be held against.
    private List<Voice> comparable(List<Voice> voices, List<Voice> others, Set<String> both) {
        return voices.stream()
                .filter(voice -> !both.contains(voice.evidence().document()))
                .filter(voice -> others.stream()
                        .filter(other -> !both.contains(other.evidence().document()))
                        .anyMatch(other -> areComparable(voice, other)
                                && !corpus.areOfOneOrigin(
                                        voice.evidence().document(),
                                        other.evidence().document())))
                .toList();
    }

    private List<Voice> negated(Claim claim) {
        return Corpus.voices(claim).stream()
                .filter(voice -> !voice.evidence().isPlain() && !restrictions.restricts(voice.evidence()))
                .toList();
    }

    private static String words(Claim claim, String before) {
        return before + claim.subject().label() + " " + claim.relation().label() + " "
                + claim.object().label();
    }
}
