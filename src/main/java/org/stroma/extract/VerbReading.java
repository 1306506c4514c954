package org.stroma.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stroma.extract.Chunk.Kind;
import org.stroma.extract.Triggers.Saying;
import org.stroma.model.Wording.Form;

/// Verbs with subject and object: active, passive, participles, relative clauses, infinitives. Which of them it is
/// decides the shape of the verb group; where subject and object are to be sought, {@link Clauses} knows.
final class VerbReading implements Construction {

    private static final Set<String> BE =
            Set.of("be", "is", "are", "was", "were", "been", "being", "’s", "'s", "get", "gets", "got");

    private final Clauses clauses;

    VerbReading(Clauses clauses) {
        this.clauses = clauses;
    }

    @Override
    public List<Candidate> read(Layout layout, Triggers triggers) {
        List<Candidate> candidates = new ArrayList<>();
        for (int c = 0; c < layout.size(); c++) {
            if (layout.is(c, Kind.VERBS)) {
                Chunk verbs = layout.at(c).orElseThrow();
                for (Saying saying : triggers.verb(layout.words().verbForm(verbs.head()))) {
                    read(layout, c, saying, candidates);
                }
            }
        }
        return candidates;
    }

    private void read(Layout layout, int v, Saying saying, List<Candidate> into) {
        Words words = layout.words();
        Chunk verbs = layout.at(v).orElseThrow();
        if (isPassive(words, verbs)) {
            boolean particle = saying.wording().words().size() == 1 || particleEnd(layout, v, saying) > verbs.to();
            if (particle) {
                pair(
                        words,
                        "passive",
                        saying,
                        clauses.agents(layout, v),
                        clauses.subjects(layout, v),
                        verbs,
                        0.85,
                        into);
            }
        } else if (isReducedPassive(layout, v)) {
            pair(
                    words,
                    "participle-by",
                    saying,
                    clauses.agents(layout, v),
                    clauses.subjects(layout, v),
                    verbs,
                    0.85,
                    into);
        } else {
            int after = particleEnd(layout, v, saying);
            if (after > 0) {
                pair(
                        words,
                        activeRule(words, verbs),
                        saying,
                        clauses.subjects(layout, v),
                        clauses.objectsFrom(layout, after),
                        verbs,
                        0.88,
                        into);
            }
        }
    }

    private static void pair(
            Words words,
            String rule,
            Saying saying,
            List<Role> agents,
            List<Role> patients,
            Chunk verbs,
            double confidence,
            List<Candidate> into) {
        boolean inverse = saying.wording().form() == Form.INVERSE_VERB;
        Pairs.each(
                words,
                agents,
                patients,
                (agent, patient) -> into.add(new Candidate(
                        rule,
                        saying,
                        inverse ? patient : agent,
                        inverse ? agent : patient,
                        verbs.head(),
                        verbs.from(),
                        confidence)));
    }

    /// "had little or no effect on".
    private static boolean isOrNo(Words words, int i) {
        return words.lower(i).equals("or") && words.lower(i + 1).equals("no");
    }

    private static String activeRule(Words words, Chunk verbs) {
        if (words.lower(verbs.from()).equals("to")) {
            return "infinitive";
        }
        return words.is(verbs.from(), "VBG") ? "participle-ing" : "active";
    }

    /// The token behind the verb and its particles, or 0 if the particles are not there.
    private static int particleEnd(Layout layout, int v, Saying saying) {
        Words words = layout.words();
        List<String> particles =
                saying.wording().words().subList(1, saying.wording().words().size());
        int i = layout.at(v).orElseThrow().to();
        for (String particle : particles) {
            while ((words.is(i, "RB", "JJ", "DT") || isOrNo(words, i)) && !words.says(i, particle)) {
                i++;
            }
            if (!words.says(i, particle) || isName(words, i)) {
                return 0;
            }
            i++;
        }
        return i;
    }

    /// Whether a token belongs to a name, other than as the noun of a phrase such as "recruitment of eosinophils".
    private static boolean isName(Words words, int i) {
        return words.mention(i)
                .filter(mention -> words.inside(mention).isEmpty())
                .isPresent();
    }

    private static boolean isPassive(Words words, Chunk verbs) {
        boolean participle = words.is(verbs.head(), "VBN", "VBD", "VBP", "JJ", "NN")
                && !words.lower(verbs.head()).endsWith("ing");
        int before = verbs.head() - 1;
        while (before > verbs.from() && words.is(before, "RB")) {
            before--;
        }
        return participle && before >= verbs.from() && BE.contains(words.lower(before));
    }

    private static boolean isReducedPassive(Layout layout, int v) {
        Words words = layout.words();
        Chunk verbs = layout.at(v).orElseThrow();
        boolean bare = verbs.from() == verbs.head() || words.is(verbs.from(), "RB");
        int next = v + 1;
        while (layout.is(next, Kind.ADVERB)) {
            next++;
        }
        return bare && words.is(verbs.head(), "VBN", "VBD") && layout.word(next).equals("by");
    }
}
