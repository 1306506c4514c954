package org.stroma.learn.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stroma.model.text.Sentence;
import org.stroma.model.text.Span;
import org.stroma.model.text.Token;

/// A sentence whose names are known.
///
/// @param names tokens from (inclusive) to (exclusive), in order, without overlap
record NameReading(Sentence sentence, List<Span> names) {

    NameReading {
        names = List.copyOf(names);
    }

    /// The longest marked names of some types, widened to whole tokens; names across sentences are left out.
    static NameReading of(Sentence sentence, List<NameText.Name> marked, Set<String> types) {
        List<Span> longest = marked.stream()
                .filter(name -> types.contains(name.type()) && sentence.span().contains(name.span()))
                .map(NameText.Name::span)
                .sorted((a, b) -> b.length() - a.length())
                .toList();
        List<Span> names = new ArrayList<>();
        for (Span span : longest) {
            Span tokens = tokens(sentence, span);
            if (names.stream().noneMatch(tokens::overlaps)) {
                names.add(tokens);
            }
        }
        return new NameReading(sentence, names.stream().sorted().toList());
    }

    private static Span tokens(Sentence sentence, Span span) {
        int from = -1;
        int to = 0;
        for (int i = 0; i < sentence.tokens().size(); i++) {
            Token token = sentence.tokens().get(i);
            if (token.span().overlaps(span)) {
                from = from < 0 ? i : from;
                to = i + 1;
            }
        }
        return new Span(from, to);
    }
}
