package org.stroma.extract.candidate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stroma.extract.passage.PassageWords;
import org.stroma.model.concept.Mention;
import org.stroma.model.ontology.Lexicon;

/// What the taking away of a thing does, the thing does the other way round: "depletion of macrophages reduced
/// fibrosis", where the depletion is a process with a name of its own.
final class DepletionEffects {

    private final Set<String> losses;

    DepletionEffects(Lexicon lexicon) {
        this.losses = Set.copyOf(lexicon.of("lossOfFunction"));
    }

    /// What has a loss for its subject, said of what is lost.
    List<Candidate> of(PassageWords words, List<Candidate> read) {
        return read.stream()
                .filter(candidate -> candidate.saying().relation().opposite().isPresent())
                .flatMap(candidate -> lost(words, candidate.subject()).map(candidate::of).stream())
                .toList();
    }

    private Optional<Role> lost(PassageWords words, Role role) {
        Mention phrase = role.mention();
        boolean loss = phrase.found() == Mention.Found.PHRASE
                && Stream.of(words.first(phrase), words.end(phrase) - 1).anyMatch(i -> losses.contains(words.lower(i)));
        Optional<Mention> thing = loss ? words.inside(phrase).stream().findFirst() : Optional.empty();
        return thing.map(mention -> new Role(mention, role.from(), role.to(), !role.turned(), role.negated()));
    }
}
