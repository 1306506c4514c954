package org.stroma.model.concept;

import java.util.regex.Pattern;
import org.stroma.model.text.Require;

/// A class of entities, as `ontology/classes.ttl` names it.
///
/// @param name local name in the ontology, such as `CellType`
public record EntityType(String name) implements Comparable<EntityType> {

    private static final Pattern NAME = Pattern.compile("[A-Z][A-Za-z]*");
    public static final EntityType STUDY = new EntityType("Study");
    public static final EntityType JOURNAL = new EntityType("Journal");
    public static final EntityType ORGANIZATION = new EntityType("Organization");
    public static final EntityType PERSON = new EntityType("Person");

    public EntityType {
        Require.matches("class name", name, NAME);
    }

    @Override
    public int compareTo(EntityType other) {
        return name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}
