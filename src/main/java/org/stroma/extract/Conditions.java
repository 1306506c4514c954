package org.stroma.extract;

import java.util.Optional;
import java.util.Set;
import org.stroma.model.Lexicon;
import org.stroma.model.Mention;

/// What sets cells or animals apart: "cisplatin-treated cells", "Pten(-/-) mice", "cells lacking CXCR4", "mice given
/// plerixafor". What happens in them happens because of it; where it is a loss, because of its absence.
final class Conditions {

    private static final int FARTHEST = 7;

    private final Set<String> exposures;
    private final Set<String> losses;

    Conditions(Lexicon lexicon) {
        this.exposures = Set.copyOf(lexicon.of("exposureWord"));
        this.losses = Set.copyOf(lexicon.of("lossOfFunction"));
    }

    /// What the noun at a token is set apart by.
    Optional<Role> of(Words words, int noun) {
        return before(words, noun).or(() -> behind(words, noun));
    }

    /// A name that is marked as knocked out right behind it, "Ptpn22 ( - / - )": its loss.
    Optional<Role> marked(Words words, int name) {
        boolean marked = words.lower(name + 1).equals("(")
                && words.lower(name + 3).equals("/")
                && words.lower(name + 5).equals(")");
        return marked && words.mention(name).isPresent()
                ? Optional.of(role(words, words.mention(name).get(), name + 6, true))
                : Optional.empty();
    }

    /// "cisplatin - treated DCs", "Ptpn22 ( - / - ) mice": a name, a word for what was done with it, the noun.
    private Optional<Role> before(Words words, int noun) {
        Optional<Boolean> loss = Optional.empty();
        for (int i = noun - 1; i >= Math.max(0, noun - FARTHEST); i--) {
            Optional<Mention> mention = loss.isPresent() ? words.endingAt(i) : Optional.empty();
            if (mention.isPresent()) {
                return Optional.of(role(words, mention.get(), noun + 1, loss.get()));
            }
            Optional<Boolean> says = words.endingAt(i).isPresent() ? Optional.empty() : says(words, i);
            loss = loss.isPresent() ? loss : says;
            boolean link = says.isPresent() || words.lower(i).matches("[-()/–−]|over") || words.is(i, "JJ", "N", "RB");
            if (!link) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// "mice lacking CXCR4", "cells treated with cisplatin", "patients receiving plerixafor".
    private Optional<Role> behind(Words words, int noun) {
        Tree tree = words.tree();
        for (int verb : tree.dependents(noun, "acl")) {
            Optional<Boolean> loss = says(words, verb);
            Optional<Mention> object = tree.dependents(verb, "obj", "obl").stream()
                    .filter(one -> tree.preposition(one).matches("|with|to"))
                    .flatMap(one -> words.mention(one).stream())
                    .findFirst();
            if (loss.isPresent() && object.isPresent()) {
                return Optional.of(role(words, object.get(), words.end(object.get()), loss.get()));
            }
        }
        return Optional.empty();
    }

    /// Whether a word says that something was given (false) or taken away (true).
    private Optional<Boolean> says(Words words, int i) {
        boolean hyphened =
                words.lower(i - 1).equals("-") && exposures.contains(words.lower(i - 2) + "-" + words.lower(i));
        if (hyphened || exposures.contains(words.lower(i))) {
            return Optional.of(false);
        }
        boolean knockout = words.lower(i).equals("/")
                && words.lower(i - 1).matches("[-–−]")
                && words.lower(i + 1).matches("[-–−]");
        return knockout || words.mention(i).isEmpty() && losses.contains(words.lower(i))
                ? Optional.of(true)
                : Optional.empty();
    }

    private static Role role(Words words, Mention mention, int to, boolean loss) {
        Role thing = Role.thing(words, mention);
        return new Role(mention, thing.from(), Math.max(to, thing.to()), thing.aspect(), loss, false);
    }
}
