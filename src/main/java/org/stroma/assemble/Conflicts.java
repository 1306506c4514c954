package org.stroma.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stroma.model.Claim;
import org.stroma.model.Conflict;
import org.stroma.model.EntityType;
import org.stroma.model.Literal;
import org.stroma.model.StudyPair;

/// Facts about one study, or two that may be one, that cannot all be right. A journal and a date there is one of; of
/// institutions and leaders there may be several, so those conflict only where two studies have none in common.
final class Conflicts {

    private static final Set<String> SEVERAL = Set.of("conductedBy", "ledBy");

    private Conflicts() {}

    static List<Conflict> among(List<Claim> claims, List<StudyPair> pairs) {
        Map<String, Map<String, List<Claim>>> byStudy = new TreeMap<>();
        for (Claim claim : claims) {
            boolean competes = claim.relation().functional()
                    || SEVERAL.contains(claim.relation().name());
            if (competes && claim.isPlain() && claim.subject().type().equals(EntityType.STUDY)) {
                byStudy.computeIfAbsent(claim.subject().iri(), study -> new TreeMap<>())
                        .computeIfAbsent(claim.relation().name(), relation -> new ArrayList<>())
                        .add(claim);
            }
        }
        Set<Conflict> conflicts = new TreeSet<>();
        byStudy.values()
                .forEach(facts -> facts.values().forEach(one -> within(one).ifPresent(conflicts::add)));
        for (StudyPair pair : pairs) {
            Map<String, List<Claim>> one = byStudy.getOrDefault(pair.one().iri(), Map.of());
            Map<String, List<Claim>> other = byStudy.getOrDefault(pair.other().iri(), Map.of());
            one.forEach((relation, values) ->
                    between(values, other.getOrDefault(relation, List.of())).ifPresent(conflicts::add));
        }
        return List.copyOf(conflicts);
    }

    private static Optional<Conflict> within(List<Claim> values) {
        boolean single = values.getFirst().relation().functional();
        return single && differ(values)
                ? Optional.of(new Conflict(values.getFirst().relation(), values, Optional.empty()))
                : Optional.empty();
    }

    private static Optional<Conflict> between(List<Claim> ones, List<Claim> others) {
        Set<String> common =
                new TreeSet<>(ones.stream().map(claim -> claim.object().key()).toList());
        common.retainAll(others.stream().map(claim -> claim.object().key()).toList());
        List<Claim> both = new ArrayList<>(ones);
        both.addAll(others);
        boolean conflict = !ones.isEmpty() && !others.isEmpty() && common.isEmpty() && differ(both);
        return conflict
                ? Optional.of(new Conflict(ones.getFirst().relation(), both, Optional.empty()))
                : Optional.empty();
    }

    /// A date that only says less than another ("February 2026", "17 February 2026") does not contradict it.
    private static boolean differ(List<Claim> values) {
        for (Claim one : values) {
            for (Claim other : values) {
                String a = one.object().key();
                String b = other.object().key();
                boolean date = one.object() instanceof Literal && other.object() instanceof Literal;
                boolean vaguer = date
                        && (one.object().label().startsWith(other.object().label())
                                || other.object()
                                        .label()
                                        .startsWith(one.object().label()));
                if (!a.equals(b) && !vaguer) {
                    return true;
                }
            }
        }
        return false;
    }
}
