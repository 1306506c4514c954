package org.stroma.mention.compound;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stroma.mention.draft.Draft;
import org.stroma.mention.draft.Draft.Name;
import org.stroma.model.concept.Concept;
import org.stroma.model.text.English;

/// How stretches of a sentence are worded inside a name that is put together.
record Wording(Draft draft) {

    /// What a stretch names.
    Stream<Concept> names(int start, int end) {
        return IntStream.range(start, end)
                .mapToObj(at -> draft.outermostAt(at).filter(name -> name.from() == at && name.to() <= end))
                .flatMap(Optional::stream)
                .map(Name::concept);
    }

    /// The words with names as they are called, the last in the singular.
    String words(int start, int end) {
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
