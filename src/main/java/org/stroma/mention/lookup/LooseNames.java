package org.stroma.mention.lookup;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.stroma.mention.dictionary.ListedName;
import org.stroma.mention.dictionary.NameChoice;
import org.stroma.mention.dictionary.NameIndex;
import org.stroma.mention.dictionary.NameKey;
import org.stroma.mention.dictionary.NameObjection;
import org.stroma.mention.dictionary.NameVariants;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.EntityType;

/// What lists call words whose class is known already: case, blanks and marks may differ then, because the class tells
/// a name from an ordinary word. Else "Btk" were another thing than BTK.
public final class LooseNames {

    private static final int SHORTEST_ALIAS = 4;

    private final NameIndex index;

    public LooseNames(NameIndex index) {
        this.index = index;
    }

    /// What these words name, by a label or a name that a person chose, or else a thing of its own.
    public Concept orCoined(String words, EntityType kind) {
        return called(words, kind).orElseGet(() -> Concept.coined(words, kind));
    }

    /// What these words name, by a label or a name that a person chose.
    public Optional<Concept> called(String words, EntityType kind) {
        return asWritten(words, kind::equals)
                .or(() -> candidates(words, kind::equals).stream()
                        .findFirst()
                        .filter(LooseNames::isCalled)
                        .map(ListedName::concept));
    }

    /// The thing of these classes that is called so: by a name that a person chose, by its label, or by an alias of it
    /// alone.
    public Optional<Concept> find(String words, Predicate<EntityType> kind) {
        return asWritten(words, kind).or(() -> bestOf(candidates(words, kind), words));
    }

    private Optional<Concept> asWritten(String words, Predicate<EntityType> kind) {
        return index.find(words).filter(concept -> kind.test(concept.type()));
    }

    private List<ListedName> candidates(String words, Predicate<EntityType> kind) {
        return Stream.of(words, NameVariants.singular(words))
                .distinct()
                .flatMap(form -> index.names(form).stream())
                .filter(name -> kind.test(name.concept().type()))
                .filter(name -> index.choice()
                        .objection(name, words)
                        .filter(objection -> objection != NameObjection.SPELLING)
                        .filter(objection -> objection != NameObjection.STOPPED || !name.preferred())
                        .isEmpty())
                .sorted(Comparator.comparing((ListedName name) -> !name.chosen())
                        .thenComparing(name -> !name.preferred())
                        .thenComparing(NameChoice.order(words)))
                .toList();
    }

    private static Optional<Concept> bestOf(List<ListedName> names, String words) {
        if (names.isEmpty()) {
            return Optional.empty();
        }
        ListedName first = names.getFirst();
        boolean alone = NameKey.of(words).length() >= SHORTEST_ALIAS
                && names.stream().allMatch(name -> name.isSameThingAs(first));
        return isCalled(first) || alone ? Optional.of(first.concept()) : Optional.empty();
    }

    private static boolean isCalled(ListedName name) {
        return name.chosen() || name.preferred();
    }
}
