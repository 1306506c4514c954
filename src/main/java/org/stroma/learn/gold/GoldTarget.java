package org.stroma.learn.gold;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A gold row, and what means the same.
public record GoldTarget(Gold.Row row, Set<GoldName> subject, Set<GoldName> object) {

    private static final Set<String> SYMMETRIC = Set.of("combinedWith", "alsoKnownAs", "binds");
    private static final Set<Set<String>> NEIGHBOURS = Set.of(
            Set.of("blocks", "suppresses"),
            Set.of("activates", "promotes"),
            Set.of("causes", "promotes"),
            Set.of("treats", "suppresses"),
            Set.of("attacks", "suppresses"),
            Set.of("mobilizes", "promotes"),
            Set.of("affects", "associatedWith"));

    public static GoldTarget of(Gold.Row row) {
        return new GoldTarget(row, names(row.subject()), names(row.object()));
    }

    /// Subject, predicate, object and polarity agree, in the strict reading certainty as well.
    public boolean isMatchedBy(Found claim, boolean relaxed) {
        return claim.polarity().equals(row.polarity())
                && (relaxed || claim.certainty().equals(row.certainty()))
                && isMeantBy(claim, relaxed);
    }

    /// Subject, predicate and object agree.
    public boolean isMeantBy(Found claim, boolean relaxed) {
        if (!isOf(claim.predicate(), relaxed)) {
            return false;
        }
        if (row.predicate().equals("alsoKnownAs")) {
            return isAlias(claim);
        }
        return ends(claim, claim.subject(), claim.object(), relaxed)
                || SYMMETRIC.contains(row.predicate()) && ends(claim, claim.object(), claim.subject(), relaxed);
    }

    /// Whether a claim joins the same things by another predicate.
    public boolean isConfusedWith(Found claim) {
        return !isOf(claim.predicate(), true) && ends(claim, claim.subject(), claim.object(), false);
    }

    /// Whether a claim on a study would be this one if it were about the same study.
    boolean fits(Found claim) {
        return isOf(claim.predicate(), false) && same(claim.object(), object, false);
    }

    private boolean isOf(String predicate, boolean relaxed) {
        return predicate.equals(row.predicate())
                || relaxed
                        && NEIGHBOURS.stream()
                                .anyMatch(pair -> pair.contains(predicate) && pair.contains(row.predicate()));
    }

    private boolean ends(Found claim, Set<GoldName> from, Set<GoldName> to, boolean relaxed) {
        boolean subjects = row.study().isEmpty()
                ? same(from, subject, relaxed)
                : claim.study().equals(row.study());
        return subjects && same(to, object, relaxed);
    }

    /// The object is the alias as a literal, or the thing under its other name.
    private boolean isAlias(Found claim) {
        Set<GoldName> either = union(claim.subject(), claim.object());
        return same(either, subject, false)
                && same(either, object, false)
                && same(claim.object(), union(subject, object), false);
    }

    public static boolean same(Set<GoldName> names, Set<GoldName> alternatives, boolean relaxed) {
        Set<String> joined = alternatives.stream().map(GoldName::joined).collect(Collectors.toSet());
        return names.stream().anyMatch(name -> joined.contains(name.joined()))
                || relaxed
                        && names.stream().anyMatch(name -> alternatives.stream().anyMatch(name::overlaps));
    }

    private static Set<GoldName> union(Set<GoldName> some, Set<GoldName> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.toSet());
    }

    private static Set<GoldName> names(List<String> alternatives) {
        return alternatives.stream().map(GoldName::of).collect(Collectors.toSet());
    }
}
