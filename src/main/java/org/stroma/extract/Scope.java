package org.stroma.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stroma.extract.Phrasebook.Hit;
import org.stroma.model.Cue;
import org.stroma.model.Lexicon;

/// Which words of a sentence deny or soften a claim. After ConText (Harkema et al. 2009): a cue reaches forward until
/// something ends its scope; a pseudo-cue ("not only") masks the cue inside it. The cues stand in
/// `ontology/lexicon.ttl`.
final class Scope {

    private static final int NEGATION_REACH = 8;
    /// "without causing": what a preposition negates stands right behind it.
    private static final int NARROW_REACH = 2;
    private static final Set<String> CLAUSE_ENDS =
            Set.of(";", ":", "—", "which", "who", "whether", "when", "how", "what", "because", "while");

    private final Phrasebook negations;
    private final Set<String> narrow;
    private final Phrasebook pseudoNegations;
    private final Phrasebook hedges;
    private final Phrasebook pseudoHedges;
    private final Phrasebook ends;

    Scope(Lexicon lexicon) {
        this.negations = new Phrasebook(lexicon.of("negation"));
        this.narrow = Set.copyOf(lexicon.of("narrowNegation"));
        this.pseudoNegations = new Phrasebook(lexicon.of("pseudoNegation"));
        this.hedges = new Phrasebook(lexicon.of("hedge"));
        this.pseudoHedges = new Phrasebook(lexicon.of("pseudoHedge"));
        this.ends = new Phrasebook(lexicon.of("scopeEnd"));
    }

    /// The cues that bear on a candidate.
    List<Cue> cues(Words words, Candidate candidate) {
        List<Cue> cues = new ArrayList<>();
        for (Hit hit : unmasked(negations.in(words), pseudoNegations.in(words))) {
            if (negates(words, hit, candidate)) {
                cues.add(new Cue(words.span(hit.from(), hit.to()), Cue.Says.NEGATES));
            }
        }
        for (Hit hit : unmasked(hedges.in(words), pseudoHedges.in(words))) {
            if (hedges(words, hit, candidate)) {
                cues.add(new Cue(words.span(hit.from(), hit.to()), Cue.Says.HEDGES));
            }
        }
        if (words.lower(words.size() - 1).equals("?")) {
            cues.add(new Cue(words.token(words.size() - 1).span(), Cue.Says.HEDGES));
        }
        return cues;
    }

    private static List<Hit> unmasked(List<Hit> hits, List<Hit> masks) {
        return hits.stream()
                .filter(hit -> masks.stream().noneMatch(hit::overlaps))
                .toList();
    }

    /// In the verb group, or shortly before the trigger with no other verb between, or inside an argument's phrase.
    private boolean negates(Words words, Hit hit, Candidate candidate) {
        int trigger = candidate.trigger();
        if (inside(hit, candidate.subject()) || inside(hit, candidate.object())) {
            return false;
        }
        if (hit.from() >= candidate.verbs() && hit.to() <= trigger) {
            return true;
        }
        if (narrow.stream().anyMatch(cue -> cue.equals(text(words, hit)))) {
            return hit.to() <= trigger && trigger - hit.to() <= NARROW_REACH;
        }
        boolean before = hit.from() <= trigger;
        boolean wide = isSentenceWide(words, hit) || introducesClause(words, hit.to(), candidate.verbs());
        boolean near = trigger - hit.to() <= NEGATION_REACH + (wide ? 12 : 0);
        if (before && near && !belongsToAnother(words, hit.to(), candidate.verbs())) {
            boolean introduced = introducesClause(words, hit.to(), candidate.verbs());
            return !isCut(words, hit.to(), trigger) && (introduced || !hasVerb(words, hit.to(), candidate.verbs()));
        }
        int object = candidate.object().from();
        return hit.from() >= trigger
                && hit.to() <= object
                && object - hit.to() <= 3
                && !isCut(words, trigger, hit.from());
    }

    private static String text(Words words, Hit hit) {
        StringBuilder text = new StringBuilder();
        for (int i = hit.from(); i < hit.to(); i++) {
            text.append(i > hit.from() ? " " : "").append(words.lower(i));
        }
        return text.toString();
    }

    /// "no evidence that", "there is no": whole clauses in scope.
    private static boolean isSentenceWide(Words words, Hit hit) {
        return hit.to() - hit.from() > 2 || words.lower(hit.to()).equals("evidence");
    }

    private boolean hedges(Words words, Hit hit, Candidate candidate) {
        int trigger = candidate.trigger();
        boolean own = hit.from() <= trigger && trigger < hit.to();
        boolean before = hit.from() <= trigger && !own && !isCut(words, hit.to(), trigger);
        int last = Math.max(candidate.object().to(), candidate.subject().to());
        boolean inside = hit.from() > trigger && hit.to() <= last && !isCut(words, trigger, hit.from());
        return before || inside || words.modifiesVerbOf(hit.from(), trigger);
    }

    private static boolean inside(Hit hit, Role role) {
        return role.negated() && hit.from() >= role.from() - 2 && hit.to() <= role.to();
    }

    private boolean isCut(Words words, int from, int to) {
        for (int i = Math.min(from, to); i < to; i++) {
            if (CLAUSE_ENDS.contains(words.lower(i))) {
                return true;
            }
        }
        return ends.in(words).stream().anyMatch(hit -> hit.from() >= from && hit.to() <= to);
    }

    /// "which does not block CCR5, blocks CXCR4": a comma behind a verb ends what the cue before it says.
    private static boolean belongsToAnother(Words words, int from, int to) {
        boolean verb = false;
        for (int i = from; i < to; i++) {
            verb |= words.is(i, "V") && words.mention(i).isEmpty();
            if (verb && words.lower(i).equals(",")) {
                return true;
            }
        }
        return false;
    }

    /// "No trial has shown that", "did not find that": the clause behind "that" is denied with its verb.
    private static boolean introducesClause(Words words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.lower(i).equals(",")) {
                return false;
            }
            if (words.lower(i).equals("that")
                    && words.is(i - 1, "V", "N")
                    && words.mention(i - 1).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /// A finite verb between cue and verb group means that the cue belongs to it.
    private static boolean hasVerb(Words words, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean inverted = i == from && words.lower(i).matches("do|does|did");
            if (words.is(i, "VBZ", "VBP", "VBD", "MD") && words.mention(i).isEmpty() && !inverted) {
                return true;
            }
        }
        return false;
    }
}
