package org.stroma.model.ontology;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stroma.model.concept.EntityType;
import org.stroma.model.text.Require;

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
    /// @param settings in any of which it may be shown; empty means any
    /// @param unstated whether a place that names no setting reaches it
    /// @param hedged whether hedged evidence reaches it, too
    public record Step(String relation, Set<Setting> settings, boolean unstated, boolean hedged) {

        public Step {
            Require.matches("relation", relation, "[a-z][A-Za-z]*");
            settings = Set.copyOf(settings);
        }

        /// Where settings are named, one of them must be stated.
        public Step(String relation, Set<Setting> settings, boolean hedged) {
            this(relation, settings, settings.isEmpty(), hedged);
        }

        /// Whether what was shown there reaches the rung.
        public boolean takes(Optional<Setting> shownIn) {
            return shownIn.map(setting -> settings.isEmpty() || settings.contains(setting))
                    .orElse(unstated);
        }
    }

    public Rung {
        Require.matches("rung", name, "[a-z][A-Za-z]*");
        steps = List.copyOf(steps);
        conditions = Set.copyOf(conditions);
        Require.that(!steps.isEmpty(), "a step that reaches the rung", name);
    }

    @Override
    public int compareTo(Rung other) {
        return name.compareTo(other.name);
    }
}
