package org.stroma.model.concept;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stroma.model.text.Require;
import org.stroma.model.text.Sentence;
import org.stroma.model.text.Span;

/// A sentence and what it names.
///
/// @param mentions in reading order, the longer first; one may stand inside another ("PD-1" in "PD-1 inhibitor"), but
///     none crosses another
public record Passage(Sentence sentence, List<Mention> mentions) {

    public Passage {
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
