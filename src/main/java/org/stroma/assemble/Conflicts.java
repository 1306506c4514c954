package org.stroma.assemble;

import java.util.ArrayList;
import java.util.List;
import org.stroma.model.Conflict;
import org.stroma.model.Terminology;

/// All that cannot all be right in a corpus: facts about studies, and findings.
final class Conflicts {

    private Conflicts() {}

    static List<Conflict> among(Corpus corpus, Terminology terminology) {
        Hypotheses hypotheses = new Hypotheses(corpus, terminology);
        List<Conflict> conflicts = new ArrayList<>(new StudyConflicts(corpus, hypotheses).find());
        conflicts.addAll(new FindingConflicts(corpus, hypotheses).find());
        return conflicts.stream().sorted().toList();
    }
}
