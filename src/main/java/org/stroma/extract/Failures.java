package org.stroma.extract;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.stroma.extract.candidate.Candidate;
import org.stroma.extract.candidate.Role;
import org.stroma.extract.passage.PassageWords;
import org.stroma.model.evidence.Cue;
import org.stroma.model.ontology.Lexicon;
import org.stroma.model.text.Span;

/// Whether who lacks a thing fails for want of it. "X-deficient mice failed to develop Y": X is needed for Y. "Loss of
/// X failed to change Y" denies that X does.
final class Failures {

    private static final String LOSS = "cause-by=factor-loss";
    private static final String BESIDE = "cause-by=factor-beside";

    private final Set<String> failing;
    private final Set<String> finding;
    private final Set<String> lacking;

    Failures(Lexicon lexicon) {
        this.failing = Set.copyOf(lexicon.of("failure"));
        this.finding = Set.copyOf(lexicon.of("failedFinding"));
        this.lacking = Set.copyOf(lexicon.of("lackingWord"));
    }

    /// @param cues of the candidate
    boolean showNeed(PassageWords words, Candidate candidate, List<Cue> cues) {
        List<Cue> denials =
                cues.stream().filter(cue -> cue.says() == Cue.Says.NEGATES).toList();
        if (!candidate.traits().contains(LOSS) || candidate.traits().contains(BESIDE) || denials.size() != 1) {
            return false;
        }
        int from = first(words, denials.getFirst().span());
        int to = behind(words, denials.getFirst().span());
        return !candidate.subject().negated()
                && !candidate.object().negated()
                && failing.contains(lemmas(words, from, to))
                && governs(words, to, candidate)
                && isPlainBearer(words, candidate.subject(), from)
                && none(words, to, Math.max(candidate.object().to(), to), finding)
                && ends(words, candidate.object().to());
    }

    /// In "fail to generate A and develop B" only the first verb is that of the failure.
    private static boolean governs(PassageWords words, int to, Candidate candidate) {
        return candidate.trigger() >= to
                && IntStream.range(to, candidate.trigger())
                        .noneMatch(i -> words.is(i, "CC", "VB", "VBD", "VBZ", "VBP", "IN")
                                || words.lower(i).equals(","));
    }

    /// "X-deficient mice", "cells lacking X", of whom nothing else is said: mice without X that got another gene or a
    /// drug, or that live without germs, may fail for that.
    private boolean isPlainBearer(PassageWords words, Role subject, int cue) {
        return isBehindBearer(words, subject.from())
                ? subject.to() == cue
                : opens(words, subject.from() - 1)
                        && IntStream.range(subject.to(), cue)
                                .allMatch(i -> words.is(i, "N", "HYPH")
                                        || words.is(i, "JJ", "VBN") && words.is(i - 1, "HYPH")
                                        || words.lower(i).matches("[-−/()]"));
    }

    private boolean isBehindBearer(PassageWords words, int subject) {
        return lacking.contains(words.lower(subject - 1)) && words.is(subject - 2, "N") && opens(words, subject - 3);
    }

    /// Whether a clause begins behind this token, articles aside.
    private static boolean opens(PassageWords words, int before) {
        int at = words.is(before, "DT") && !words.lower(before).matches("some|most|both|all") ? before - 1 : before;
        return at < 0 || words.lower(at).equals("that");
    }

    /// "..., when given Y" and "... more often than": what follows may tell another reason.
    private static boolean ends(PassageWords words, int at) {
        return at >= words.size()
                || words.lower(at).matches("[.;]|after|and")
                || words.lower(at).equals("in") && words.lower(at + 1).equals("response");
    }

    private static boolean none(PassageWords words, int from, int to, Set<String> listed) {
        return IntStream.range(from, to)
                .noneMatch(i -> listed.contains(words.lower(i)) || listed.contains(lemma(words, i)));
    }

    private static int first(PassageWords words, Span span) {
        return IntStream.range(0, words.size())
                .filter(i -> words.token(i).span().overlaps(span))
                .findFirst()
                .orElseThrow();
    }

    private static int behind(PassageWords words, Span span) {
        int to = first(words, span);
        while (to < words.size() && words.token(to).span().overlaps(span)) {
            to++;
        }
        return to;
    }

    private static String lemmas(PassageWords words, int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> lemma(words, i)).collect(Collectors.joining(" "));
    }

    private static String lemma(PassageWords words, int i) {
        return words.lemma(i).toLowerCase(Locale.ROOT);
    }
}
