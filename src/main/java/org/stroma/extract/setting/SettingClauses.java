package org.stroma.extract.setting;

import java.util.stream.IntStream;
import org.stroma.extract.candidate.Candidate;
import org.stroma.extract.passage.PassageTree;
import org.stroma.extract.passage.PassageWords;
import org.stroma.extract.passage.Phrasebook.Hit;

/// Whether a sentence names a setting for a claim or for something else that it says.
final class SettingClauses {

    private SettingClauses() {}

    /// Not beyond a semicolon ("; in mice it failed"), not into a relative clause ("in mice, X, which blocks Y,"), not
    /// from a clause that is joined behind the claim ("A blocks B, and C lowered D in mice").
    static boolean holds(PassageWords sentence, Hit hit, Candidate candidate) {
        int from = Math.min(hit.from(), candidate.trigger());
        int to = Math.max(hit.to(), candidate.trigger());
        PassageTree tree = sentence.tree();
        boolean aside = tree.is(candidate.trigger(), "acl:relcl")
                && !tree.above(hit.from()).contains(candidate.trigger());
        return !aside
                && !isJoined(sentence, hit, candidate)
                && IntStream.range(from, to).noneMatch(i -> sentence.lower(i).matches(";|whereas"));
    }

    /// ", and nivolumab blocked": a comma, a conjunction and a finite verb with a noun before it open a clause,
    /// which holds the setting and not the claim.
    private static boolean isJoined(PassageWords sentence, Hit hit, Candidate candidate) {
        for (int i = candidate.trigger() + 1; i < hit.from(); i++) {
            boolean joint = sentence.lower(i - 1).equals(",") && sentence.is(i, "CC");
            if (joint && opensClause(sentence, i + 1, hit.from())) {
                return true;
            }
        }
        return false;
    }

    private static boolean opensClause(PassageWords sentence, int from, int to) {
        boolean noun = false;
        for (int i = from; i < to; i++) {
            boolean named = sentence.mention(i).isPresent();
            if (!named && sentence.is(i, "VBD", "VBZ", "VBP", "MD")) {
                return noun && !sentence.is(i - 1, "CC");
            }
            if (sentence.lower(i).equals(",")) {
                return false;
            }
            noun |= named || sentence.is(i, "N");
        }
        return false;
    }
}
