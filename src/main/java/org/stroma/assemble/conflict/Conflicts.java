package org.stroma.assemble.conflict;

import java.util.ArrayList;
import java.util.List;
import org.stroma.assemble.corpus.Corpus;
import org.stroma.model.claim.Conflict;

/// Finds what cannot all be right in a corpus: facts about studies, and findings.
public final class Conflicts {

    private Conflicts() {}

    public static List<Conflict> among(Corpus corpus, Background background) {
        Circumstances circumstances = Circumstances.of(background.lexicon(), corpus.findings());
        Hypotheses hypotheses = new Hypotheses(corpus, background.terminology(), circumstances);
        List<Conflict> conflicts = new ArrayList<>(new StudyConflicts(corpus, hypotheses).find());
        conflicts.addAll(
                new FindingConflicts(corpus, hypotheses, Restrictions.of(background.lexicon(), corpus.findings()))
                        .find());
        return conflicts.stream().sorted().toList();
    }
}
