package org.stroma.model.ontology;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stroma.model.concept.EntityType;

/// Relations made by hand, without words of their own; between any classes where a test does not say which.
public final class BareRelation {

    private BareRelation() {}

    public static Relation named(String name) {
        return of(name, false, false);
    }

    public static Relation of(String name, boolean symmetric, boolean functional) {
        return of(name, Set.of(), Set.of(), symmetric, functional, Optional.empty());
    }

    public static Relation between(String name, Set<EntityType> domain, Set<EntityType> range) {
        return of(name, domain, range, false, false, Optional.empty());
    }

    public static Relation opposing(String name, String opposite) {
        return of(name, Set.of(), Set.of(), false, false, Optional.of(opposite));
    }

    private static Relation of(
            String name,
            Set<EntityType> domain,
            Set<EntityType> range,
            boolean symmetric,
            boolean functional,
            Optional<String> opposite) {
        return new Relation(
                name, name, domain, range, List.of(), symmetric, functional, false, Set.of(), opposite, Set.of());
    }
}
