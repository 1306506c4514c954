package org.stroma.extract.scope;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stroma.extract.candidate.Candidate;
import org.stroma.extract.passage.PassageTree;
import org.stroma.extract.passage.PassageWords;
import org.stroma.extract.passage.Phrasebook.Hit;

/// Whether a cue and a claim are in one clause, and what is between them.
final class CueClauses {

    private CueClauses() {}

    /// "X, which is no longer sold, blocks Y", "although its use may change": in another clause.
    static boolean isAside(PassageWords words, Hit hit, Candidate candidate) {
        if (isBetweenCommas(words, hit, candidate)
                || isOtherManner(words, hit, candidate)
                || isOfInfinitive(words, hit, candidate)) {
            return true;
        }
        PassageTree tree = words.tree();
        List<Integer> above = tree.above(candidate.trigger());
        return tree.above(hit.from()).stream()
                .anyMatch(clause -> !above.contains(clause)
                        && clause != candidate.trigger()
                        && (tree.is(clause, "acl:relcl")
                                || isConceded(words, clause)
                                || tree.is(clause, "appos") && endsBefore(words, hit, candidate)));
    }

    /// "X, a candidate for Z, blocks Y": what explains a name ends before its verb.
    private static boolean endsBefore(PassageWords words, Hit hit, Candidate candidate) {
        return hit.to() <= candidate.trigger()
                && hasComma(words, hit.to(), candidate.trigger())
                && Stream.of(candidate.subject().from(), candidate.object().from())
                        .noneMatch(each -> each >= hit.from() && !hasComma(words, hit.to(), each));
    }

    /// "multiple (but not single) injections of X": a negation in brackets has no effect outside of them.
    static boolean isInBrackets(PassageWords words, Hit hit, int trigger) {
        int opening = hit.from() - 1;
        while (opening >= 0 && !words.lower(opening).matches("[()]")) {
            opening--;
        }
        int closing = hit.to();
        while (closing < words.size() && !words.lower(closing).matches("[()]")) {
            closing++;
        }
        return words.lower(opening).equals("(")
                && words.lower(closing).equals(")")
                && (trigger < opening || trigger > closing);
    }

    /// ", but not in mice,", ", which may change,": set off between the subject and its verb.
    private static boolean isBetweenCommas(PassageWords words, Hit hit, Candidate candidate) {
        int opening = hit.from();
        while (opening > candidate.subject().to() && !words.lower(opening).equals(",")) {
            opening--;
        }
        boolean opened = words.lower(opening).equals(",")
                && words.lower(opening + 1).matches("but|which|who")
                && opening >= candidate.subject().to();
        return opened && hasComma(words, hit.to(), candidate.verbs());
    }

    /// "Inhaled, but not oral, X": set off by commas, with nothing that the claim is about.
    private static boolean isOtherManner(PassageWords words, Hit hit, Candidate candidate) {
        int opening = words.lower(hit.from()).equals("but") ? hit.from() - 1 : hit.from() - 2;
        int closing = hit.to();
        while (closing < words.size() && !words.lower(closing).equals(",")) {
            closing++;
        }
        boolean opened =
                words.lower(opening).equals(",") && words.lower(opening + 1).matches("but|though|although");
        int end = closing;
        return opened
                && closing < words.size()
                && !hasVerb(words, hit.to(), closing)
                && IntStream.range(hit.to(), end).allMatch(i -> words.mention(i).isEmpty())
                && Stream.of(candidate.subject().from(), candidate.object().from(), candidate.trigger())
                        .noneMatch(each -> each >= opening && each < end);
    }

    /// "did not raise A and reduced B": what needs a bare infinitive behind it says nothing of a past form.
    private static boolean isOfInfinitive(PassageWords words, Hit hit, Candidate candidate) {
        int last = hit.to() - 1;
        boolean modal = words.is(last, "MD") || words.is(hit.from() - 1, "MD");
        boolean does = words.lower(hit.from() - 1).matches("do|does|did");
        int verb = candidate.trigger();
        boolean past = candidate.verbs() == verb
                && words.is(verb, "VBD", "VBN")
                && !words.lower(verb).equals(words.lemma(verb));
        if (!past || !(modal || does)) {
            return false;
        }
        for (int i = hit.to(); i < verb; i++) {
            boolean bare = words.token(i).tag().equals("VB") && words.mention(i).isEmpty();
            if (bare && words.lower(verb - 1).equals("and")) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasComma(PassageWords words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.lower(i).equals(",")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isConceded(PassageWords words, int clause) {
        return words.tree().is(clause, "advcl")
                && words.tree().dependents(clause, "mark").stream()
                        .anyMatch(mark -> words.lower(mark).matches("although|though"));
    }

    /// "which does not block CCR5, blocks CXCR4": a comma behind a verb ends what the cue before it says.
    static boolean belongsToAnother(PassageWords words, int from, int to) {
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
    static boolean introducesClause(PassageWords words, int from, int to) {
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
    static boolean hasVerb(PassageWords words, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean inverted = i == from && words.lower(i).matches("do|does|did");
            if (words.is(i, "VBZ", "VBP", "VBD", "MD") && words.mention(i).isEmpty() && !inverted) {
                return true;
            }
        }
        return false;
    }
}
