package org.stroma.assemble.conflict;

import java.util.List;
import org.stroma.assemble.corpus.Group;
import org.stroma.model.evidence.Polarity;

/// Tells claims between the same two things of which any may be in a conflict, or stale, from the many that never are.
public final class Contestable {

    private Contestable() {}

    /// Whether one is denied, is of a relation of which each study has one, or has its contrary among them.
    public static boolean areAny(List<Group> groups) {
        return groups.stream()
                .anyMatch(group ->
                        isDenied(group) || StudyConflicts.isOnOne(group.relation()) || isOpposed(group, groups));
    }

    private static boolean isDenied(Group group) {
        return group.evidence().stream().anyMatch(one -> one.polarity() == Polarity.NEGATED);
    }

    private static boolean isOpposed(Group group, List<Group> groups) {
        return group.relation()
                .opposite()
                .filter(opposite -> groups.stream()
                        .anyMatch(other -> other.relation().name().equals(opposite)))
                .isPresent();
    }
}
