package org.stroma.mention.compound;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.stroma.mention.compound.Complements.Complement;
import org.stroma.mention.compound.CompoundHeads.Head;
import org.stroma.mention.draft.Draft;
import org.stroma.mention.draft.Draft.Name;
import org.stroma.mention.lookup.LooseNames;
import org.stroma.model.concept.Composition;
import org.stroma.model.concept.Concept;

/// A noun with what stands before it and behind "of": what it is called, and what it is made of.
///
/// @param from the first token of what stands before the noun; that of the noun where nothing does
record Compound(Draft draft, int from, Head head, Optional<Complement> complement) {

    int to() {
        return complement.map(Complement::to).orElse(head.noun() + 1);
    }

    private Wording told() {
        return new Wording(draft);
    }

    /// @param listed what lists call the noun
    Composition composition(LooseNames listed) {
        Concept process = head.name()
                .map(Name::concept)
                .orElseGet(() -> listed.orCoined(draft.lemma(head.noun()).toLowerCase(Locale.ROOT), head.type()));
        Stream<Concept> before = told().names(from, head.from());
        Stream<Concept> behind = complement.stream().flatMap(of -> told().names(of.from(), of.to()));
        return new Composition(
                process.withoutComposition(),
                Stream.concat(before, behind)
                        .filter(part -> part.isSimple() && !part.iri().equals(process.iri()))
                        .map(Concept::withoutComposition)
                        .distinct()
                        .toList());
    }

    /// One for both orders: LDL uptake.
    String label() {
        List<String> words = new ArrayList<>();
        complement.filter(Complement::isOf).ifPresent(of -> words.add(told().words(of.from(), of.to())));
        if (head.from() > from) {
            words.add(told().words(from, head.from()));
        }
        if (head.noun() > head.from()) {
            words.add(withoutRepeating(words, draft.words(head.from(), head.noun())));
        }
        words.add(draft.lemma(head.noun()).toLowerCase(Locale.ROOT));
        complement
                .filter(to -> !to.isOf())
                .ifPresent(to -> words.add(to.preposition() + " " + told().words(to.from(), to.to())));
        words.removeIf(String::isEmpty);
        return String.join(" ", words).replaceAll("(?<=[\\p{L}\\p{N}][-/]) ", "");
    }

    /// The cell viability of a cell is its viability.
    private static String withoutRepeating(List<String> before, String words) {
        boolean repeats = !before.isEmpty() && (" " + before.getLast()).endsWith(" " + words.split(" ")[0]);
        return repeats ? words.substring(words.split(" ")[0].length()).strip() : words;
    }
}
