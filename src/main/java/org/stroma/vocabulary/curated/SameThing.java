package org.stroma.vocabulary.curated;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.EntityType;
import org.stroma.model.concept.Merge;
import org.stroma.model.concept.Terminology.Entry;

/// Two entries for one thing, as one.
public final class SameThing {

    private SameThing() {}

    /// The thing keeps the IRI it is known by. Its label and class are those that a person of this project chose, else
    /// those of the list that has just come: it was asked for. A chemical that one of the lists calls a drug is one.
    ///
    /// @param reason why they are one
    public static Entry of(Entry known, Entry more, String reason) {
        boolean sameIri = known.concept().iri().equals(more.concept().iri());
        boolean keepsLabel = known.curated() || !sameIri;
        Concept concept = (keepsLabel ? known : more).concept();
        if (!known.curated() && Stream.of(known, more).anyMatch(SameThing::isDrug)) {
            concept = concept.as(EntityType.DRUG);
        }
        return new Entry(
                concept,
                names(known, more, concept.label()),
                union(known.chosen(), more.curated() ? withLabel(more) : Set.of()),
                exactMatch(known, more, concept),
                known.broader().isEmpty() && sameIri ? more.broader() : known.broader(),
                known.encodedBy(),
                known.curated() || more.curated(),
                merges(known, more, reason));
    }

    private static boolean isDrug(Entry entry) {
        return EntityType.DRUG.covers(entry.concept().type());
    }

    /// What has one identifier was never two.
    private static List<Merge> merges(Entry known, Entry more, String reason) {
        Concept joined = more.concept();
        Stream<Merge> merge = joined.iri().equals(known.concept().iri())
                ? Stream.of()
                : Stream.of(new Merge(joined.iri(), joined.label(), reason));
        return Stream.of(known.merges().stream(), more.merges().stream(), merge)
                .flatMap(merges -> merges)
                .distinct()
                .sorted()
                .toList();
    }

    private static Set<String> withLabel(Entry entry) {
        return union(Set.of(entry.concept().label()), entry.chosen());
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        Set<String> union = new LinkedHashSet<>(some);
        union.addAll(others);
        return union;
    }

    private static List<String> names(Entry known, Entry more, String label) {
        return Stream.of(
                        Stream.of(known.concept().label()),
                        known.names().stream(),
                        Stream.of(more.concept().label()),
                        more.names().stream())
                .flatMap(names -> names)
                .filter(name -> !name.equals(label))
                .distinct()
                .sorted()
                .toList();
    }

    private static List<String> exactMatch(Entry known, Entry more, Concept concept) {
        return Stream.of(
                        known.exactMatch().stream(),
                        Stream.of(more.concept().iri()).filter(iri -> iri.contains("://")),
                        more.exactMatch().stream())
                .flatMap(iris -> iris)
                .filter(iri -> !iri.equals(concept.iri()))
                .distinct()
                .toList();
    }
}
