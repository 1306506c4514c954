package org.stroma.extract.candidate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stroma.extract.passage.PassageWords;
import org.stroma.extract.passage.Triggers.Saying;
import org.stroma.extract.sentence.SentenceGraph;
import org.stroma.model.concept.Mention;
import org.stroma.model.ontology.Lexicon;
import org.stroma.model.ontology.Ontology;
import org.stroma.model.ontology.Relation;

/// Reads steps towards trials of a drug in a disease as a hedged claim that it treats the disease: "the drug's
/// safety record could speed up trials in O", "these results support trials of S in O".
public final class Prospects implements Construction {

    /// The name under which its findings are kept.
    public static final String RULE = "prospect";

    /// How far before the trial its verb stands, and how far before the verb its drug, in tokens.
    private static final int NEAREST = 8;
    private static final int FARTHEST = 14;
    private static final Set<String> TRIALS = Set.of("trial", "testing");
    private static final Set<String> WITHIN = Set.of("in", "for", "of");

    private final Set<String> advancing;
    private final Relation treats;

    Prospects(Ontology ontology) {
        Lexicon lexicon = ontology.lexicon();
        this.advancing = Set.copyOf(lexicon.of("advancingVerb"));
        this.treats = ontology.relation("treats");
    }

    @Override
    public List<Candidate> read(PassageWords words, SentenceGraph graph) {
        List<Candidate> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (TRIALS.contains(words.lemma(i))) {
                read(words, i, found);
            }
        }
        return found;
    }

    private void read(PassageWords words, int trial, List<Candidate> into) {
        int condition = condition(words, trial);
        int verb = verbBefore(words, trial);
        if (condition < 0 || verb < 0) {
            return;
        }
        Mention object = words.mention(condition).orElseThrow();
        drugBefore(words, verb, into, object);
    }

    /// The disease right behind "trials in", ignoring punctuation and patients; -1 if there is none.
    private int condition(PassageWords words, int trial) {
        int i = trial + 1;
        while (words.lower(i).matches("[”\"»]|''|patients|people|adults|with") || words.is(i, "DT")) {
            i++;
        }
        if (!WITHIN.contains(words.lower(i))) {
            return -1;
        }
        i++;
        while (words.lower(i).matches("patients|people|adults|children|with") || words.is(i, "DT")) {
            i++;
        }
        return words.mention(i)
                        .filter(mention -> treats.takesObject(mention.concept().type()))
                        .isPresent()
                ? i
                : -1;
    }

    private int verbBefore(PassageWords words, int trial) {
        for (int i = trial - 1; i > Math.max(0, trial - NEAREST); i--) {
            if ((advancing.contains(words.lemma(i)) || advancing.contains(words.lower(i))) && words.is(i, "V")) {
                return i;
            }
            if (words.lower(i).matches("[,;:—]|that|which|who")) {
                return -1;
            }
        }
        return -1;
    }

    /// "the drug's approval can cut costs and speed up": the drug that owns or is the subject.
    private void drugBefore(PassageWords words, int verb, List<Candidate> into, Mention object) {
        for (int i = verb - 1; i >= Math.max(0, verb - FARTHEST); i--) {
            if (words.lower(i)
                    .matches("[,;:—]|that|which|who|whether|if|while|when|as|because|although|after|before|since")) {
                return;
            }
            Mention drug = words.mention(i).orElse(object);
            if (Possessors.isGiven(drug)) {
                Saying saying = new Saying(treats, treats.wordings().getFirst());
                into.add(new Candidate(
                        RULE, saying, Role.thing(words, drug), Role.thing(words, object), verb, verb, 0.75));
                return;
            }
        }
    }
}
