package org.stroma.vocabulary.list;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Says of each term of a list what class it is of. The list's own word comes first if it is the name of a class; then
/// the most special mapped term that it is below, its list's word, and the prefix of its identifier.
final class TermTypes {

    private final TypeMapping mapping;
    private final Ancestry ancestry;
    private final Map<String, Set<String>> aboveMapped = new HashMap<>();

    TermTypes(TypeMapping mapping, Ancestry ancestry) {
        this.mapping = mapping;
        this.ancestry = ancestry;
    }

    /// Empty if no line of the mapping speaks of it.
    Optional<TypeRule> of(ListedTerm listed) {
        String name = listed.term().name().toLowerCase(Locale.ROOT);
        String kind = listed.term().kind();
        Optional<TypeRule> byPrefix = mapping.rule(listed.prefix(), name);
        boolean loose = byPrefix.map(TypeRule::loose).orElse(false);
        Optional<TypeRule> named =
                mapping.classNamed(kind).map(type -> new TypeRule(kind, Optional.of(type), List.of(), loose));
        return named.or(() -> byAncestor(listed.id(), name))
                .or(() -> byKind(kind, name))
                .or(() -> byPrefix)
                .map(rule -> new TypeRule(rule.from(), rule.type(), rule.words(), rule.loose() || loose));
    }

    /// A kind may be several words with `+` between.
    private Optional<TypeRule> byKind(String kind, String name) {
        return mapping.rule(kind, name)
                .or(() -> Stream.of(kind.split("\\+"))
                        .map(word -> mapping.rule(word, name))
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    private Optional<TypeRule> byAncestor(String id, String name) {
        List<String> mapped = ancestry.upFrom(id).stream().filter(mapping::has).toList();
        Set<String> general = new HashSet<>();
        mapped.forEach(each -> general.addAll(aboveMapped.computeIfAbsent(each, this::above)));
        return mapped.stream()
                .filter(each -> !general.contains(each))
                .map(each -> mapping.rule(each, name))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Set<String> above(String id) {
        Set<String> above = new HashSet<>(ancestry.upFrom(id));
        above.remove(id);
        return above;
    }
}
