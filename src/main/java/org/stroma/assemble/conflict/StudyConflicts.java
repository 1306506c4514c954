package org.stroma.assemble.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stroma.assemble.corpus.Corpus;
import org.stroma.assemble.corpus.Groups;
import org.stroma.assemble.corpus.ReportDates;
import org.stroma.model.claim.Claim;
import org.stroma.model.claim.Conflict;
import org.stroma.model.claim.Conflict.Side;
import org.stroma.model.claim.Conflict.Voice;
import org.stroma.model.concept.EntityType;
import org.stroma.model.concept.Literal;
import org.stroma.model.ontology.Relation;

/// Facts about one study, or studies that may be one, that cannot all be right. A journal and a date there is one of.
/// Of institutions and leaders there may be several, so those conflict only where documents have none in common. What
/// one document says twice differently is no conflict of documents.
final class StudyConflicts {

    private static final Set<String> SEVERAL = Set.of("conductedBy", "ledBy");

    private final Corpus corpus;
    private final Hypotheses hypotheses;

    StudyConflicts(Corpus corpus, Hypotheses hypotheses) {
        this.corpus = corpus;
        this.hypotheses = hypotheses;
    }

    /// Whether facts of a relation compete where they are on one study.
    static boolean isOnOne(Relation relation) {
        return relation.functional() || SEVERAL.contains(relation.name());
    }

    List<Conflict> find() {
        Map<String, List<Claim>> facts = new TreeMap<>();
        for (Claim claim : corpus.claims()) {
            if (isOnOne(claim.relation())
                    && claim.isPlain()
                    && claim.subject().type().equals(EntityType.STUDY)) {
                String key = claim.relation().name() + " " + corpus.group(claim.subject());
                facts.computeIfAbsent(key, none -> new ArrayList<>()).add(claim);
            }
        }
        List<Conflict> conflicts = new ArrayList<>();
        facts.values().forEach(claims -> conflict(claims, conflicts));
        return conflicts;
    }

    private void conflict(List<Claim> claims, List<Conflict> conflicts) {
        Relation relation = claims.getFirst().relation();
        List<Side> sides = sides(claims);
        if (sides.size() > 1 && areOfDifferentDocuments(sides)) {
            conflicts.add(new Conflict(relation, sides, hypotheses.ofFacts(relation, sides)));
        }
    }

    /// Claims that agree stand on one side.
    private List<Side> sides(List<Claim> claims) {
        Groups agreeing = new Groups();
        for (Claim one : claims) {
            for (Claim other : claims) {
                if (agree(one, other)) {
                    agreeing.join(one.id(), other.id());
                }
            }
        }
        Map<String, List<Claim>> sides = new TreeMap<>();
        claims.forEach(claim -> sides.computeIfAbsent(agreeing.first(claim.id()), none -> new ArrayList<>())
                .add(claim));
        return sides.values().stream().map(this::side).toList();
    }

    private static boolean agree(Claim one, Claim other) {
        boolean dates = one.object() instanceof Literal && other.object() instanceof Literal;
        boolean alike = dates
                ? ReportDates.agree(one.object().label(), other.object().label())
                : one.object().key().equals(other.object().key());
        return alike || SEVERAL.contains(one.relation().name()) && haveATellerInCommon(one, other);
    }

    private static boolean haveATellerInCommon(Claim one, Claim other) {
        Set<String> tellers = Corpus.documents(Corpus.affirmed(one));
        return Corpus.documents(Corpus.affirmed(other)).stream().anyMatch(tellers::contains);
    }

    private Side side(List<Claim> claims) {
        Set<String> values = new TreeSet<>();
        List<Voice> voices = new ArrayList<>();
        claims.forEach(claim -> {
            values.add(claim.object().label());
            voices.addAll(Corpus.affirmed(claim));
        });
        return corpus.side(String.join(", ", values), voices);
    }

    private static boolean areOfDifferentDocuments(List<Side> sides) {
        Set<String> all = new TreeSet<>();
        int least = Integer.MAX_VALUE;
        for (Side side : sides) {
            Set<String> documents = Corpus.documents(side.evidence());
            all.addAll(documents);
            least = Math.min(least, documents.size());
        }
        return all.size() > least;
    }
}
