package org.stroma.extract.candidate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stroma.extract.passage.PassageWords;
import org.stroma.model.concept.Mention;

/// Who did not do what the clause before says: "macrophages expressed CD206, whereas neutrophils did not".
final class Counterparts {

    private static final Set<String> CONTRASTS = Set.of("whereas", "while", "but", "although", "though");
    private static final String AUXILIARIES = "do|does|did|could|can";

    private Counterparts() {}

    /// What the readings before a contrast say, denied of the name behind it.
    static List<Candidate> of(PassageWords words, List<Candidate> read) {
        List<Candidate> found = new ArrayList<>();
        for (int i = 1; i < words.size(); i++) {
            Optional<Mention> other = CONTRASTS.contains(words.lower(i)) ? denied(words, i + 1) : Optional.empty();
            if (other.isPresent()) {
                int contrast = i;
                List<Candidate> said = read.stream()
                        .filter(candidate -> isSaid(words, candidate, contrast))
                        .toList();
                int nearest = said.stream().mapToInt(Candidate::trigger).max().orElse(-1);
                said.stream()
                        .filter(candidate -> candidate.trigger() == nearest)
                        .map(candidate ->
                                candidate.of(Role.thing(words, other.get()).asNegated()))
                        .forEach(found::add);
            }
        }
        return found;
    }

    /// The name of a clause that holds nothing else but "did not".
    private static Optional<Mention> denied(PassageWords words, int from) {
        int i = from;
        while (words.is(i, "DT", "JJ") && words.beginningAt(i).isEmpty()) {
            i++;
        }
        return words.beginningAt(i).filter(mention -> {
            int verb = words.end(mention);
            return words.lower(verb).matches(AUXILIARIES)
                    && words.lower(verb + 1).matches("not|n't")
                    && (verb + 2 >= words.size() || words.lower(verb + 2).matches("[.,;)]"));
        });
    }

    /// Subject, verb and object, in this order and all before the contrast.
    private static boolean isSaid(PassageWords words, Candidate candidate, int contrast) {
        return words.is(candidate.trigger(), "V")
                && candidate.subject().to() <= candidate.trigger()
                && candidate.trigger() < candidate.object().from()
                && candidate.object().to() <= contrast;
    }
}
