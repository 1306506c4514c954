package org.stroma.assemble;

import java.util.ArrayList;
import java.util.List;
import org.stroma.model.Conflict;

/// All that cannot all be right in a corpus: facts about studies, and findings.
final class Conflicts {

    private Conflicts() {}

    static List<Conflict> among(Corpus corpus, Background background) {
        Circumstances circumstances = Circumstances.of(background.lexicon(), corpus.findings());
        Hypotheses hypotheses = new Hypotheses(corpus, background.terminology(), circumstances);
        List<Conflict> conflicts = new ArrayList<>(new StudyConflicts(corpus, hypotheses).find());
        conflicts.addAll(
                new FindingConflicts(corpus, hypotheses, Restrictions.of(background.lexicon(), corpus.findings()))
                        .find());
        return conflicts.stream().sorted().toList();
    }
}
