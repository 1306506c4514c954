package org.stroma.extract.scope;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.stroma.extract.passage.PassageWords;
import org.stroma.extract.passage.Phrasebook.Hit;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.Mention;
import org.stroma.model.ontology.Lexicon;

/// Reads from left to right whether the words at one place say, and say no more, than that nothing was tried in
/// people: "no human trials have started yet", "it has yet to be tested in patients", "there are no trials of it in
/// humans". What narrows the denial, as in "no trials in children", makes it another one, which is not read.
final class Absence {

    /// A denial.
    ///
    /// @param words all its tokens
    /// @param head token of what was not done, or of what it was not done with
    /// @param named what it names itself
    record Found(Hit words, int head, List<Mention> named) {}

    private final PassageWords words;
    private final Lexicon lexicon;
    private final Predicate<Concept> isNamed;
    private final List<Mention> named = new ArrayList<>();
    private int at;
    private boolean denied;
    private boolean human;

    private Absence(PassageWords words, Lexicon lexicon, Predicate<Concept> isNamed, int at) {
        this.isNamed = isNamed;
        this.words = words;
        this.lexicon = lexicon;
        this.at = at;
    }

    /// @param isNamed whether it is a thing that can be tried or a disease; a phrase on any other narrows the denial
    static Optional<Found> at(PassageWords words, Lexicon lexicon, Predicate<Concept> isNamed, int start) {
        return new Absence(words, lexicon, isNamed, start)
                .ofTrials()
                .or(() -> new Absence(words, lexicon, isNamed, start).ofTesting());
    }

    private Optional<Found> ofTrials() {
        int start = at;
        boolean exists = skips("absenceExists");
        denied = takes("absenceNo");
        skips("absenceInPeople");
        int noun = at;
        boolean trial = takes("absenceTrial");
        boolean fits = trial || takes("absenceDatum");
        fits = fits && phrases() && (trial || human);
        if (fits && !exists) {
            fits = !words.is(at, "VBD") && takes("absenceHolds") || auxiliaries() && takes("absenceBegin");
        }
        return fits && denied && ends() ? found(start, noun) : Optional.empty();
    }

    private Optional<Found> ofTesting() {
        int start = at;
        int noun = at;
        boolean fits = thing();
        fits = fits && auxiliaries() && denied && takes("absenceTry") && phrases() && human;
        return fits && ends() ? found(start, noun) : Optional.empty();
    }

    private Optional<Found> found(int start, int noun) {
        return Optional.of(new Found(new Hit(start, at), noun, List.copyOf(named)));
    }

    /// "of it", "in people with asthma": false if one of another kind is there.
    private boolean phrases() {
        while (takes("absenceOf")) {
            boolean people = takes("absencePeople");
            human |= people;
            if (!people && !thing()) {
                return false;
            }
        }
        return true;
    }

    /// "have not yet been", "has yet to be": false if they deny what is denied already, or if there is none.
    private boolean auxiliaries() {
        int start = at;
        boolean more = true;
        while (more) {
            boolean not = takes("absenceNot");
            if (not && denied) {
                return false;
            }
            denied |= not;
            more = not || takes("absenceAuxiliary");
        }
        return at > start;
    }

    /// Nothing but what says until when may follow.
    private boolean ends() {
        skips("absenceUntil");
        boolean plain = phrases();
        skips("absenceUntil");
        return plain && (at >= words.size() || lexicon.of("absenceEnd").contains(words.lower(at)));
    }

    /// A drug or disease by its name, or a word that stands for it.
    private boolean thing() {
        if (mention()) {
            return true;
        }
        takes("absenceThe");
        return mention() || takes("absenceThing");
    }

    private boolean mention() {
        Optional<Mention> mention =
                words.mention(at).filter(each -> words.first(each) == at).filter(each -> isNamed.test(each.concept()));
        mention.ifPresent(each -> {
            named.add(each);
            at = words.end(each);
        });
        return mention.isPresent();
    }

    private boolean skips(String role) {
        int start = at;
        while (takes(role)) {
            human |= role.equals("absenceInPeople");
        }
        return at > start;
    }

    private boolean takes(String role) {
        int length = 0;
        for (String phrase : lexicon.of(role)) {
            List<String> said = List.of(phrase.split(" "));
            length = Math.max(length, said.size() > length && says(said) ? said.size() : 0);
        }
        at += length;
        return length > 0;
    }

    private boolean says(List<String> said) {
        for (int i = 0; i < said.size(); i++) {
            if (!words.says(at + i, said.get(i))) {
                return false;
            }
        }
        return true;
    }
}
