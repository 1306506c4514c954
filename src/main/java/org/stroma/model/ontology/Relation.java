package org.stroma.model.ontology;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stroma.model.concept.EntityType;
import org.stroma.model.text.Require;

/// A relation as its file in `ontology/relations/` defines it.
///
/// @param name local name in the ontology, such as `blocks`
/// @param label for people
/// @param domain classes of the subject, any of them; empty means any class
/// @param range classes of the object, any of them; empty means any class, or a literal
/// @param wordings how texts say it
/// @param symmetric whether subject and object can change places
/// @param functional whether a subject has at most one object
/// @param sameClass whether subject and object must be of one class
/// @param prefers classes of object for which it wins where other relations share its words, and without which it loses
/// @param opposite name of the relation that says the contrary, such as `promotes` for `suppresses`
/// @param yieldsTo names of relations that win where the same words could say both
public record Relation(
        String name,
        String label,
        Set<EntityType> domain,
        Set<EntityType> range,
        List<Wording> wordings,
        boolean symmetric,
        boolean functional,
        boolean sameClass,
        Set<EntityType> prefers,
        Optional<String> opposite,
        Set<String> yieldsTo)
        implements Comparable<Relation> {

    public Relation {
        Require.matches("relation name", name, "[a-z][A-Za-z]*");
        domain = Set.copyOf(domain);
        range = Set.copyOf(range);
        wordings = List.copyOf(wordings);
        prefers = Set.copyOf(prefers);
        yieldsTo = Set.copyOf(yieldsTo);
    }

    /// Of the name alone: nothing else tells relations apart so well, and to hash all wordings takes long.
    @Override
    public int hashCode() {
        return name.hashCode();
    }

    public boolean takesSubject(EntityType type) {
        return domain.isEmpty() || domain.stream().anyMatch(each -> each.covers(type));
    }

    public boolean takesObject(EntityType type) {
        return range.isEmpty() || range.stream().anyMatch(each -> each.covers(type));
    }

    @Override
    public int compareTo(Relation other) {
        return name.compareTo(other.name);
    }
}
