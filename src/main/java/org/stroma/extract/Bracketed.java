package org.stroma.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stroma.model.Lexicon;
import org.stroma.model.Mention;

/// Members of a class that are listed in brackets right behind it: "surface molecules (CD80, CD86 and CD40)".
final class Bracketed {

    private static final int FEWEST = 2;

    private final Map<String, Set<String>> classesByNoun = new HashMap<>();

    Bracketed(Lexicon lexicon) {
        lexicon.pairs("genericNoun")
                .forEach(pair -> classesByNoun
                        .computeIfAbsent(pair.rest(), noun -> new HashSet<>())
                        .add(pair.first()));
    }

    /// The members of what a phrase names by a plural noun; none unless there are at least two and all are of its
    /// class.
    List<Mention> members(Words words, Chunk phrase) {
        int head = phrase.head();
        boolean opens = words.lower(head + 1).equals("(") && words.is(head, "NNS");
        Set<String> classes = classesByNoun.getOrDefault(words.lemma(head), Set.of());
        return opens && words.mention(head).isEmpty() ? members(words, head + 2, classes) : List.of();
    }

    private static List<Mention> members(Words words, int from, Set<String> classes) {
        List<Mention> members = new ArrayList<>();
        int i = from;
        while (i < words.size() && !words.lower(i).equals(")")) {
            Optional<Mention> member = words.mention(i)
                    .filter(mention -> classes.contains(mention.concept().type().name()));
            if (member.isEmpty() && !words.lower(i).matches(",|and|or|/|;")) {
                return List.of();
            }
            member.ifPresent(members::add);
            i = member.map(words::end).orElse(i + 1);
        }
        return i < words.size() && members.size() >= FEWEST ? members : List.of();
    }
}
