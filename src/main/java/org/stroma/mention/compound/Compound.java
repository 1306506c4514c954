package org.stroma.mention.compound;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stroma.mention.compound.Complements.Complement;
import org.stroma.mention.compound.CompoundHeads.Head;
import org.stroma.mention.draft.Draft;
import org.stroma.mention.draft.Draft.Name;
import org.stroma.mention.lookup.LooseNames;
import org.stroma.model.concept.Composition;
import org.stroma.model.concept.Concept;
import org.stroma.model.text.English;

/// A noun with what stands before it and behind "of": what it is called, and what it is made of.
///
/// @param from the first token of what stands before the noun; that of the noun where nothing does
record Compound(Draft draft, int from, Head head, Optional<Complement> complement) {

    int to() {
        return complement.map(Complement::to).orElse(head.noun() + 1);
    }

    /// @param listed what lists call the noun
    Composition composition(LooseNames listed) {
        Concept process = head.name()
                .map(Name::concept)
                .orElseGet(() -> listed.orCoined(draft.lemma(head.noun()).toLowerCase(Locale.ROOT), head.type()));
        Stream<Concept> before = participants(from, head.from());
        Stream<Concept> behind = complement.stream().flatMap(of -> participants(of.from(), of.to()));
        return new Composition(
                process.withoutComposition(),
                Stream.concat(before, behind)
                        .filter(part -> part.isSimple() && !part.iri().equals(process.iri()))
                        .map(Concept::withoutComposition)
                        .distinct()
                        .toList());
    }

    private Stream<Concept> participants(int start, int end) {
        return IntStream.range(start, end)
                .mapToObj(at -> draft.outermostAt(at).filter(name -> name.from() == at && name.to() <= end))
                .flatMap(Optional::stream)
                .map(Name::concept);
    }

    /// One for both orders: LDL uptake.
    String label() {
        List<String> words = new ArrayList<>();
        complement.filter(Complement::isOf).ifPresent(of -> words.add(words(of.from(), of.to())));
        if (head.from() > from) {
            words.add(words(from, head.from()));
        }
        if (head.noun() > head.from()) {
            words.add(withoutRepeating(words, draft.words(head.from(), head.noun())));
        }
        words.add(draft.lemma(head.noun()).toLowerCase(Locale.ROOT));
        complement
                .filter(to -> !to.isOf())
                .ifPresent(to -> words.add(to.preposition() + " " + words(to.from(), to.to())));
        words.removeIf(String::isEmpty);
        return String.join(" ", words).replaceAll("(?<=[\\p{L}\\p{N}][-/]) ", "");
    }

    /// The cell viability of a cell is its viability.
    private static String withoutRepeating(List<String> before, String words) {
        boolean repeats = !before.isEmpty() && (" " + before.getLast()).endsWith(" " + words.split(" ")[0]);
        return repeats ? words.substring(words.split(" ")[0].length()).strip() : words;
    }

    /// The words with names as they are called, the last in the singular.
    private String words(int start, int end) {
        StringBuilder words = new StringBuilder();
        int at = start;
        while (at < end) {
            boolean blank = at > start && !isJoint(draft.word(at)) && !endsInJoint(draft.word(at - 1));
            words.append(blank ? " " : "");
            Optional<Name> name = draft.outermostAt(at);
            if (name.isPresent() && name.get().from() == at && name.get().to() <= end) {
                words.append(name.get().concept().label());
                at = name.get().to();
            } else {
                words.append(word(at, at + 1 == end));
                at++;
            }
        }
        return words.toString();
    }

    private static boolean isJoint(String word) {
        return word.matches("[-/]");
    }

    /// "cross-" before "sensitization" where the text breaks a line.
    private static boolean endsInJoint(String word) {
        return word.endsWith("-") || word.endsWith("/");
    }

    private String word(int token, boolean last) {
        String word = draft.word(token);
        boolean ordinary = word.matches("\\p{Lu}?[\\p{Ll}]+");
        String plain = ordinary ? word.toLowerCase(Locale.ROOT) : word;
        return last && draft.token(token).is("NNS") ? English.singular(plain) : plain;
    }
}
