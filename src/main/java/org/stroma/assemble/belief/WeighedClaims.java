package org.stroma.assemble.belief;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.stroma.assemble.corpus.Group;
import org.stroma.model.claim.Claim;

/// Claims as they were weighed last. Those of which nothing changed that decides what they weigh are not weighed again.
public final class WeighedClaims {

    private Map<Group, Claim> claims = new IdentityHashMap<>();
    private Optional<Weighing> before = Optional.empty();

    /// The claims of groups.
    ///
    /// @param make weighs a group, by its number
    public List<Claim> of(List<Group> groups, Weighing now, IntFunction<Claim> make) {
        boolean same =
                before.filter(then -> then.lessons().equals(now.lessons())).isPresent();
        Set<String> elsewhere =
                before.map(then -> then.sources().differing(now.sources())).orElse(Set.of());
        Map<Group, Claim> known = same ? claims : Map.of();
        List<Claim> weighed = IntStream.range(0, groups.size())
                .parallel()
                .mapToObj(i -> Optional.ofNullable(known.get(groups.get(i)))
                        .filter(claim -> isUntouched(groups.get(i), elsewhere))
                        .orElseGet(() -> make.apply(i)))
                .toList();
        claims = new IdentityHashMap<>();
        IntStream.range(0, groups.size()).forEach(i -> claims.put(groups.get(i), weighed.get(i)));
        before = Optional.of(now);
        return weighed;
    }

    /// A verdict may hold for other documents now.
    private static boolean isUntouched(Group group, Set<String> elsewhere) {
        return group.verdicts().isEmpty()
                && (elsewhere.isEmpty()
                        || group.evidence().stream().noneMatch(one -> elsewhere.contains(one.document())));
    }
}
