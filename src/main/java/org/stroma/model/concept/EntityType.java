package org.stroma.model.concept;

import java.util.Comparator;
import java.util.regex.Pattern;
import org.stroma.model.text.Require;

/// A class of entities, as `ontology/classes.ttl` names it.
///
/// Texts say of a chemical what they say of a drug, and only lists know which of the two a thing is. So reading has one
/// {@link #name} for both, and they are equal here; what a relation takes and what the graph says goes by {@link
/// #local}.
///
/// @param local local name in the ontology, such as `CellType`
public record EntityType(String local) implements Comparable<EntityType> {

    private static final Pattern NAME = Pattern.compile("[A-Z][A-Za-z]*");
    private static final Comparator<EntityType> ORDER =
            Comparator.comparing(EntityType::name).thenComparing(EntityType::local);
    public static final EntityType DRUG = new EntityType("Drug");
    public static final EntityType CHEMICAL = new EntityType("Chemical");
    public static final EntityType STUDY = new EntityType("Study");
    public static final EntityType JOURNAL = new EntityType("Journal");
    public static final EntityType ORGANIZATION = new EntityType("Organization");
    public static final EntityType PERSON = new EntityType("Person");

    public EntityType {
        Require.matches("class name", local, NAME);
    }

    /// As what things of the class are read, and the class in the paths of those without a public identifier.
    public String name() {
        return local.equals("Chemical") ? "Drug" : local;
    }

    /// Whether all things of the other class are of this one: a drug is a chemical.
    public boolean covers(EntityType other) {
        return local.equals(other.local) || local.equals("Chemical") && other.local.equals("Drug");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EntityType type && name().equals(type.name());
    }

    @Override
    public int hashCode() {
        return name().hashCode();
    }

    @Override
    public int compareTo(EntityType other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return local;
    }
}
