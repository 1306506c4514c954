package org.stroma.mention.learned;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stroma.model.concept.EntityType;

/// A kind of names that a model of its own finds.
public enum NameKind {
    GENE("Protein"),
    CHEMICAL("Chemical"),
    DISEASE("Disease", "Tumor"),
    CELL_TYPE("CellType"),
    CELL_LINE(),
    SPECIES(),
    ANATOMY("AnatomicalEntity");

    private final List<String> types;

    NameKind(String... types) {
        this.types = List.of(types);
    }

    /// As files and scores call it, such as `cell-type`.
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The class of a name that no list holds; cell lines and species have none of their own.
    Optional<EntityType> type() {
        return types.stream().findFirst().map(EntityType::new);
    }

    /// Whether names of this kind may mean a thing of that class.
    boolean includes(EntityType type) {
        return types.stream().map(EntityType::new).anyMatch(type::equals);
    }
}
