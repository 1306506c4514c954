package org.stroma.model;

import java.util.List;
import java.util.Set;

/// How far a drug or therapy has come with a condition, as `ontology/ladder.ttl` defines it.
///
/// @param name local name of its property in the ontology
/// @param isRelation whether a relation that texts state bears the name: its plain triples then need this rung
/// @param steps what reaches it, any of them
/// @param conditions classes that the condition can be of
public record Rung(String name, boolean isRelation, List<Step> steps, Set<EntityType> conditions)
        implements Comparable<Rung> {

    /// A relation whose evidence reaches the rung.
    ///
    /// @param settings in any of which it must be shown; empty means that it need not say any
    /// @param hedged whether hedged evidence reaches it, too
    public record Step(String relation, Set<Setting> settings, boolean hedged) {

        public Step {
            Check.matches("relation", relation, "[a-z][A-Za-z]*");
            settings = Set.copyOf(settings);
        }
    }

    public Rung {
        Check.matches("rung", name, "[a-z][A-Za-z]*");
        steps = List.copyOf(steps);
        conditions = Set.copyOf(conditions);
        Check.that(!steps.isEmpty(), "a step that reaches the rung", name);
    }

    @Override
    public int compareTo(Rung other) {
        return name.compareTo(other.name);
    }
}
