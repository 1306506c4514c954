package org.stroma.extract.scope;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.stroma.extract.candidate.Candidate;
import org.stroma.extract.candidate.Role;
import org.stroma.extract.passage.PassageTree;
import org.stroma.extract.passage.PassageWords;
import org.stroma.extract.passage.Phrasebook;
import org.stroma.extract.passage.Phrasebook.Hit;
import org.stroma.model.concept.Mention;
import org.stroma.model.evidence.Cue;
import org.stroma.model.ontology.Lexicon;

/// Finds which words of a sentence negate or hedge a claim. After ConText (Harkema et al. 2009): a cue reaches
/// forward until something ends its scope; a pseudo-cue ("not only") masks the cue inside it. The cues are in
/// `ontology/lexicon.ttl`.
public final class Scope {

    private static final int NEGATION_REACH = 8;
    /// "without causing": what a preposition negates stands right behind it.
    private static final int NARROW_REACH = 2;
    /// "A rather than B": deny the name behind them and nothing else.
    private static final Set<String> INSTEAD = Set.of("rather than", "instead of", "as opposed to", "but not");

    /// Behind the verb the list itself denies what follows it.
    private static final String BUT_NOT = "but not";

    /// "without", "no evidence of": deny the phrase right behind them, as "no effect on" does not.
    private static final Pattern DENYING =
            Pattern.compile("(no|without|lack|absence|devoid|free)( .*)?(?<! (on|in|against))");

    private static final Set<String> CLAUSE_ENDS =
            Set.of(";", ":", "—", "which", "who", "whether", "when", "how", "what", "because", "while");

    private final Phrasebook negations;
    private final Set<String> narrow;
    private final Phrasebook pseudoNegations;
    private final Phrasebook hedges;
    private final Phrasebook pseudoHedges;
    private final Phrasebook ends;
    private final Set<String> rare;
    private final Set<String> seldomTrue;
    private final Set<String> noticing;
    private final Set<String> findings;
    private final Set<String> aims;
    private final Set<String> consequences;

    public Scope(Lexicon lexicon) {
        this.negations = new Phrasebook(lexicon.of("negation"));
        this.narrow = Set.copyOf(lexicon.of("narrowNegation"));
        this.pseudoNegations = new Phrasebook(lexicon.of("pseudoNegation"));
        this.hedges = new Phrasebook(lexicon.of("hedge"));
        this.pseudoHedges = new Phrasebook(lexicon.of("pseudoHedge"));
        this.ends = new Phrasebook(lexicon.of("scopeEnd"));
        this.rare = Set.copyOf(lexicon.of("rareness"));
        this.seldomTrue = Set.copyOf(lexicon.of("seldomTrue"));
        this.noticing = Set.copyOf(lexicon.of("noticingVerb"));
        this.findings = Set.copyOf(lexicon.of("findingVerb"));
        this.aims = Set.copyOf(lexicon.of("aimVerb"));
        this.consequences = Set.copyOf(lexicon.of("consequenceWord"));
    }

    /// The cues whose scope includes a candidate.
    public List<Cue> cues(PassageWords words, Candidate candidate) {
        if (candidate.presupposed()) {
            return own(words, candidate);
        }
        List<Cue> cues = new ArrayList<>();
        for (Hit hit : negations(words)) {
            if (isOnlyRare(words, hit, candidate)) {
                continue;
            }
            if (isLateDenial(words, hit, candidate)
                    || !CueClauses.isAside(words, hit, candidate) && negates(words, hit, candidate)) {
                cues.add(new Cue(words.span(hit.from(), hit.to()), Cue.Says.NEGATES));
            }
        }
        for (Hit hit : unmasked(hedges.in(words), pseudoHedges.in(words))) {
            if (!CueClauses.isAside(words, hit, candidate) && hedges(words, hit, candidate)) {
                cues.add(new Cue(words.span(hit.from(), hit.to()), Cue.Says.HEDGES));
            }
        }
        if (isQuestion(words)) {
            cues.add(new Cue(words.token(words.size() - 1).span(), Cue.Says.HEDGES));
        }
        return cues;
    }

    private static boolean isQuestion(PassageWords words) {
        return words.lower(words.size() - 1).equals("?");
    }

    /// Of what is taken for granted only the words of its own phrase can be a denial or a hedge: "the potential
    /// CXCR4 inhibitor", "no cisplatin-induced nephrotoxicity".
    private List<Cue> own(PassageWords words, Candidate candidate) {
        int from = isNamed(candidate)
                ? Math.min(candidate.subject().from(), candidate.object().from())
                : beginning(words, candidate);
        int to = candidate.trigger();
        List<Cue> cues = new ArrayList<>();
        negations(words).stream()
                .filter(hit -> hit.to() > from && hit.to() <= to
                        || hit.to() == from
                                && !isNamed(candidate)
                                && DENYING.matcher(text(words, hit)).matches()
                        || isLateDenial(words, hit, candidate))
                .filter(hit -> !isOnlyRare(words, hit, candidate))
                .forEach(hit -> cues.add(new Cue(words.span(hit.from(), hit.to()), Cue.Says.NEGATES)));
        unmasked(hedges.in(words), pseudoHedges.in(words)).stream()
                .filter(hit -> hit.from() >= from && hit.to() <= to)
                .forEach(hit -> cues.add(new Cue(words.span(hit.from(), hit.to()), Cue.Says.HEDGES)));
        if (isNamed(candidate) && isQuestion(words)) {
            cues.add(new Cue(words.token(words.size() - 1).span(), Cue.Says.HEDGES));
        }
        return cues;
    }

    /// "X rarely causes Y": it does.
    private boolean isOnlyRare(PassageWords words, Hit hit, Candidate candidate) {
        return rare.contains(text(words, hit))
                && seldomTrue.contains(candidate.saying().relation().name());
    }

    /// "cells without the kinase inhibitor X": what X does is not denied with it.
    private static boolean isNamed(Candidate candidate) {
        return candidate.rule().equals("event-agent-named");
    }

    /// "Inhibition of X by Y was not observed": what a phrase names is denied by its verb.
    private boolean isLateDenial(PassageWords words, Hit hit, Candidate candidate) {
        int end = Math.max(
                candidate.trigger() + 1,
                Math.max(candidate.subject().to(), candidate.object().to()));
        boolean phrase = candidate.presupposed() || words.is(candidate.trigger(), "N");
        return phrase
                && hit.from() > end
                && hit.from() <= end + NEGATION_REACH
                && words.lower(hit.from() - 1).matches("is|are|was|were|been|be")
                && noticing.contains(words.lemma(hit.to()))
                && words.is(hit.to(), "VBN", "VBD")
                && !CueClauses.hasVerb(words, end, hit.from() - 1)
                && !isCut(words, end, hit.from());
    }

    /// Where the phrase begins that holds a candidate.
    private static int beginning(PassageWords words, Candidate candidate) {
        int from = Math.min(
                candidate.verbs(),
                Math.min(candidate.subject().from(), candidate.object().from()));
        while (from > 0
                && words.is(from - 1, "DT", "JJ")
                && words.mention(from - 1).isEmpty()) {
            from--;
        }
        return from;
    }

    /// The negations outside of names: "NO" of "NO synthase" denies nothing.
    private List<Hit> negations(PassageWords words) {
        return unmasked(negations.in(words), pseudoNegations.in(words)).stream()
                .filter(hit -> words.mention(hit.from()).isEmpty())
                .toList();
    }

    private static List<Hit> unmasked(List<Hit> hits, List<Hit> masks) {
        return hits.stream()
                .filter(hit -> masks.stream().noneMatch(hit::overlaps))
                .toList();
    }

    /// In the verb group, or shortly before the trigger with no other verb between, or inside an argument's phrase.
    private boolean negates(PassageWords words, Hit hit, Candidate candidate) {
        int trigger = candidate.trigger();
        if (inside(hit, candidate.subject())
                || inside(hit, candidate.object())
                || isPart(hit, candidate.subject())
                || isPart(hit, candidate.object())
                || CueClauses.isInBrackets(words, hit, trigger)
                || isOfAttribute(words, hit, trigger)
                || isBeforeExplained(words, hit, candidate)) {
            return false;
        }
        boolean behind = hit.to() > trigger && !text(words, hit).equals(BUT_NOT);
        if (INSTEAD.contains(text(words, hit)) && named(words, hit).isPresent() && (behind || hit.to() <= trigger)) {
            int other = words.token(begins(words, hit)).span().start();
            return covers(words, candidate.subject(), other) || covers(words, candidate.object(), other);
        }
        if (hit.from() >= candidate.verbs() && hit.to() <= trigger) {
            return true;
        }
        if (narrow.stream().anyMatch(cue -> cue.equals(text(words, hit)))) {
            boolean own = hit.from() == trigger;
            if (own && candidate.rule().equals("event-comparison")) {
                // "Y was absent in X-deficient mice": that there is none is what X does.
                return false;
            }
            boolean turned = candidate.subject().turned()
                    && named(words, hit)
                            .filter(candidate.subject().mention()::equals)
                            .isPresent();
            boolean another = words.is(hit.to(), "N")
                    && hit.to() < trigger
                    && !isPart(hit.to(), candidate.subject())
                    && !isPart(hit.to(), candidate.object());
            return !turned && !another && (own || hit.to() <= trigger && trigger - hit.to() <= NARROW_REACH);
        }
        boolean before = hit.from() <= trigger;
        boolean wide = isSentenceWide(words, hit) || CueClauses.introducesClause(words, hit.to(), candidate.verbs());
        boolean near = trigger - hit.to() <= NEGATION_REACH + (wide ? 12 : 0);
        if (before && near && !CueClauses.belongsToAnother(words, hit.to(), candidate.verbs())) {
            boolean introduced = CueClauses.introducesClause(words, hit.to(), candidate.verbs());
            return !isCut(words, hit.to(), trigger)
                    && (introduced || !CueClauses.hasVerb(words, hit.to(), candidate.verbs()));
        }
        int object = candidate.object().from();
        return hit.from() >= trigger
                && hit.to() <= object
                && object - hit.to() <= 3
                && !isCut(words, trigger, hit.from());
    }

    /// "poorly perfused regions": an adverb denies the adjective before which it stands.
    private static boolean isOfAttribute(PassageWords words, Hit hit, int trigger) {
        PassageTree tree = words.tree();
        return tree.is(hit.from(), "advmod")
                && hit.to() == hit.from() + 1
                && tree.head(hit.from())
                        .filter(head -> head == hit.to() && head != trigger && tree.is(head, "amod"))
                        .isPresent();
    }

    /// The name right behind a cue.
    private static Optional<Mention> named(PassageWords words, Hit hit) {
        return words.beginningAt(begins(words, hit));
    }

    /// Where the name behind a cue begins, or what stands there instead of one.
    private static int begins(PassageWords words, Hit hit) {
        int i = hit.to();
        while (words.beginningAt(i).isEmpty()
                && (words.is(i, "DT", "JJ", "VBN", "VBG", "HYPH") || words.is(i + 1, "HYPH"))) {
            i++;
        }
        return i;
    }

    /// Whether a role is filled by what begins at a character: also "mutant p53" by its "p53".
    private static boolean covers(PassageWords words, Role role, int start) {
        return words.token(role.from()).span().start() <= start
                && start < words.token(role.to() - 1).span().end();
    }

    private static String text(PassageWords words, Hit hit) {
        StringBuilder text = new StringBuilder();
        for (int i = hit.from(); i < hit.to(); i++) {
            text.append(i > hit.from() ? " " : "").append(words.lower(i));
        }
        return text.toString();
    }

    /// "no evidence that", "there is no": whole clauses in scope.
    private static boolean isSentenceWide(PassageWords words, Hit hit) {
        return hit.to() - hit.from() > 2 || words.lower(hit.to()).equals("evidence");
    }

    private boolean hedges(PassageWords words, Hit hit, Candidate candidate) {
        int trigger = candidate.trigger();
        if (isFoundAbility(words, hit, trigger)
                || isBeforeExplained(words, hit, candidate)
                || isBeforeParticiple(words, hit, candidate)) {
            return false;
        }
        boolean own = hit.from() <= trigger && trigger < hit.to() && !isLearned(candidate);
        boolean before = hit.from() <= trigger && !own && !isCutOff(words, hit.to(), trigger);
        int last = Math.max(candidate.object().to(), candidate.subject().to());
        boolean inside = hit.from() > trigger && hit.to() <= last && !isCut(words, trigger, hit.from());
        boolean late = words.is(trigger, "N")
                && hit.from() == last
                && words.lemma(last).equals("remain");
        return before
                || inside
                || late
                || isAimed(words, hit, trigger, last)
                || words.modifiesVerbOf(hit.from(), trigger);
    }

    /// Read by a model from two names and what joins them in the tree: that word calls no relation, and softens what it
    /// joins like any other, as in "X appears to involve Y".
    private static boolean isLearned(Candidate candidate) {
        return candidate.rule().equals("pair");
    }

    /// "We found that X could activate Y": an ability that an experiment has shown.
    private boolean isFoundAbility(PassageWords words, Hit hit, int trigger) {
        PassageTree tree = words.tree();
        return words.lower(hit.from()).equals("could")
                && tree.is(trigger, "ccomp")
                && tree.head(trigger)
                        .filter(verb -> findings.contains(words.lemma(verb)) && words.is(verb, "VBD", "VBN"))
                        .isPresent();
    }

    /// "Inactive X" is no X that does not.
    private static boolean isPart(Hit hit, Role role) {
        return hit.from() >= role.from() && hit.to() <= role.to();
    }

    private static boolean isPart(int word, Role role) {
        return word >= role.from() && word < role.to();
    }

    /// "No effect on X, a marker of Y": what X is stands whatever is denied of it.
    private static boolean isBeforeExplained(PassageWords words, Hit hit, Candidate candidate) {
        int comma = candidate.subject().to();
        int trigger = candidate.trigger();
        return hit.to() <= candidate.subject().from()
                && trigger > comma
                && words.lower(comma).equals(",")
                && words.lower(comma + 1).matches("a|an|the|one")
                && (trigger == comma + 1 || words.is(trigger, "N"))
                && !CueClauses.hasVerb(words, comma, trigger);
    }

    /// "May protect against cancers linked to Y": only the protection is in doubt.
    private static boolean isBeforeParticiple(PassageWords words, Hit hit, Candidate candidate) {
        int trigger = candidate.trigger();
        PassageTree tree = words.tree();
        // Wherever the tree hangs it, a participle right behind a name is said of the name.
        Optional<Integer> noun = tree.is(trigger, "advcl") ? Optional.of(trigger - 1) : tree.head(trigger);
        boolean participle = words.is(trigger, "VBN")
                && tree.is(trigger, "acl", "advcl")
                && noun.filter(each -> isPart(each, candidate.subject()) && tree.is(each, "obj", "obl", "nmod"))
                        .isPresent();
        int from = candidate.subject().from();
        return participle
                && hit.to() <= from
                && IntStream.range(hit.to(), from).anyMatch(i -> words.is(i, "VB"))
                && IntStream.range(hit.to(), from).noneMatch(i -> words.lemma(i).equals("be"));
    }

    private static boolean inside(Hit hit, Role role) {
        return role.negated() && hit.from() >= role.from() - 2 && hit.to() <= role.to();
    }

    /// "The role of X in Y was examined".
    private boolean isAimed(PassageWords words, Hit hit, int trigger, int last) {
        return words.is(trigger, "N")
                && aims.contains(words.lemma(hit.from()))
                && hit.from() > last
                && words.is(hit.from(), "VBN", "VBD")
                && words.lower(hit.from() - 1).matches("is|are|was|were|been|be")
                && !CueClauses.hasVerb(words, last, hit.from() - 1)
                && !isCut(words, last, hit.from());
    }

    /// What ends the reach of a hedge. "Thereby" before a participle does not: what comes of the possible is possible.
    private boolean isCutOff(PassageWords words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (CLAUSE_ENDS.contains(words.lower(i))) {
                return true;
            }
        }
        return ends.in(words).stream()
                .filter(hit -> !consequences.contains(text(words, hit)) || !words.is(hit.to(), "VBG"))
                .anyMatch(hit -> hit.from() >= from && hit.to() <= to);
    }

    private boolean isCut(PassageWords words, int from, int to) {
        for (int i = Math.min(from, to); i < to; i++) {
            if (CLAUSE_ENDS.contains(words.lower(i))) {
                return true;
            }
        }
        return ends.in(words).stream().anyMatch(hit -> hit.from() >= from && hit.to() <= to);
    }
}
