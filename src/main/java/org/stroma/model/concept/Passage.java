package org.stroma.model.concept;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stroma.model.text.Require;
import org.stroma.model.text.Sentence;
import org.stroma.model.text.Span;

/// A sentence and what it names.
///
/// @param mentions in reading order, the longer first; one may stand inside another ("PD-1" in "PD-1 inhibitor"), but
///     none crosses another
/// @param clauses in reading order, the processes that a clause tells: LDL uptake in "LDL was taken up"; they hide no
///     mention that stands inside them
public record Passage(Sentence sentence, List<Mention> mentions, List<Mention> clauses) {

    public Passage {
        clauses = clauses.stream().sorted(Comparator.comparing(Mention::span)).toList();
        mentions = mentions.stream().sorted(Comparator.comparing(Mention::span)).toList();
        for (Mention mention : mentions) {
            for (Mention other : mentions) {
                boolean crossing = mention.span().overlaps(other.span())
                        && !mention.span().contains(other.span())
                        && !other.span().contains(mention.span());
                Require.that(!crossing, "mentions that do not cross", mention);
            }
        }
    }

    /// A sentence no clause of which tells a process of its own.
    public Passage(Sentence sentence, List<Mention> mentions) {
        this(sentence, mentions, List.of());
    }

    /// The same with the processes that its clauses tell.
    public Passage telling(List<Mention> processes) {
        return new Passage(sentence, mentions, processes);
    }

    /// All that the sentence tells of, by a name or by a clause.
    public List<Mention> told() {
        return Stream.concat(mentions.stream(), clauses.stream()).toList();
    }

    /// The mentions that stand inside no other.
    public List<Mention> outermost() {
        return mentions.stream()
                .filter(mention ->
                        covering(mention.span()).filter(mention::equals).isPresent())
                .toList();
    }

    /// The outermost mention that covers a span.
    public Optional<Mention> covering(Span span) {
        for (Mention mention : mentions) {
            if (mention.span().contains(span)) {
                return Optional.of(mention);
            }
        }
        return Optional.empty();
    }
}
