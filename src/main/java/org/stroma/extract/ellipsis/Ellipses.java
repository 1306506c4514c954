package org.stroma.extract.ellipsis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stroma.extract.passage.PassageWords;
import org.stroma.extract.passage.Topic;
import org.stroma.extract.passage.Triggers;
import org.stroma.model.concept.Mention;
import org.stroma.model.concept.Passage;
import org.stroma.model.text.Token;

/// Reads clauses without a subject in lists, table-like lines and labels: "Maraviroc – CCR5 antagonist; approved
/// for HIV infection. Inactive against X4 virus." Each is read together with the preceding head of its line, list
/// or label.
public final class Ellipses {

    private static final Set<String> ALSO =
            Set.of("also", "and", "but", "then", "now", "still", "thus", "not", "often");
    private static final Set<String> COMMAS = Set.of(",");
    private static final Set<String> BREAKS = Set.of(";", "|", ":", "–", "—");

    private static final int LABEL = 5;

    private final Triggers triggers;

    public Ellipses(Triggers triggers) {
        this.triggers = triggers;
    }

    /// The clauses of a passage that need a subject, each with it.
    public List<Supplied> of(Passage passage, Topic topic, List<Passage> all) {
        PassageWords words = new PassageWords(passage);
        Optional<Mention> own = LineHeads.lineHead(words);
        int behind = LineHeads.behindMark(words);
        Optional<Mention> head = own.or(topic::head);
        if (head.isEmpty()) {
            return List.of();
        }
        List<Supplied> found = new ArrayList<>();
        List<Token> before = tokens(head.get(), all);
        boolean near = own.isPresent();
        for (Clause clause : clauses(words, behind, near)) {
            boolean elliptical = lacksSubject(words, clause, behind > 0);
            boolean label = clause.from() == 0 && isLabel(words, clause);
            if (!elliptical && !near && !label) {
                return found;
            }
            if (elliptical) {
                found.add(Supplied.of(Preceding.name(head.get(), before), words, clause.from(), clause.to(), near));
            }
            int approved = approved(words, clause);
            if (elliptical && approved > clause.from()) {
                found.add(Supplied.of(Preceding.name(head.get(), before), words, approved, clause.to(), near));
            }
        }
        return found;
    }

    /// "Mechanism of action:", a few words that say what follows.
    private static boolean isLabel(PassageWords words, Clause clause) {
        boolean named = false;
        for (int i = clause.from(); i < clause.to(); i++) {
            named |= words.mention(i).isPresent() || words.is(i, "VBZ", "VBP", "VBD");
        }
        return !named && clause.to() <= LABEL && words.lower(clause.to()).equals(":");
    }

    /// Where "approved" is in a clause that begins with "FDA-approved", else where the clause begins.
    private static int approved(PassageWords words, Clause clause) {
        boolean by = words.mention(clause.from()).isPresent()
                && words.lower(clause.from() + 1).equals("-")
                && words.is(clause.from() + 2, "VBN");
        return by && clause.from() + 2 < clause.to() ? clause.from() + 2 : clause.from();
    }

    private record Clause(int from, int to) {}

    private static List<Token> tokens(Mention head, List<Passage> all) {
        return all.stream()
                .filter(passage -> passage.sentence().span().contains(head.span()))
                .flatMap(passage -> passage.sentence().tokens().stream())
                .filter(token -> head.span().contains(token.span()))
                .toList();
    }

    /// Stretches between breaks, outside parentheses; in a line with a mark also between commas.
    private static List<Clause> clauses(PassageWords words, int behind, boolean own) {
        List<Clause> clauses = new ArrayList<>();
        int from = behind;
        int depth = 0;
        for (int i = behind; i < words.size(); i++) {
            depth += words.lower(i).equals("(") ? 1 : 0;
            depth -= words.lower(i).equals(")") ? 1 : 0;
            boolean cut = BREAKS.contains(words.lower(i))
                    || behind > 0 && COMMAS.contains(words.lower(i)) && words.is(i + 1, "VBN", "VBD", "VBZ");
            if (depth == 0 && cut) {
                add(clauses, from, i, own && behind == 0);
                from = i + 1;
            }
        }
        add(clauses, from, words.size(), own && behind == 0);
        return clauses;
    }

    /// The first clause of a line without mark has the head for its subject.
    private static void add(List<Clause> clauses, int from, int to, boolean skipFirst) {
        if (from < to && !(skipFirst && from == 0)) {
            clauses.add(new Clause(from, to));
        }
    }

    private boolean lacksSubject(PassageWords words, Clause clause, boolean marked) {
        int i = clause.from();
        while (i < clause.to() - 1
                && ALSO.contains(words.lower(i))
                && words.mention(i).isEmpty()) {
            i++;
        }
        String word = words.lower(i);
        if (words.mention(i).isPresent()) {
            return approved(words, clause) > clause.from()
                    || words.says(words.end(words.mention(i).get()), "approval");
        }
        boolean third = word.endsWith("s") && triggers.isVerb(word) && words.is(i, "N", "VBZ") && hasObject(words, i);
        boolean finite = words.is(i, "VBZ", "MD") && !word.matches("is|are|was|were|has|have");
        boolean past = words.is(i, "VBN", "VBD") && !words.is(i + 1, "N", "JJ") && !isFinite(words, i + 1, clause.to())
                || word.equals("failed")
                || word.equals("being") && words.is(i + 1, "VBN");
        boolean state = words.is(i, "JJ") && words.is(i + 1, "IN", "TO");
        boolean place =
                word.equals("on") && words.mention(i + 1).isPresent() || word.equals("on") && words.is(i + 1, "JJ");
        return third || finite || past || state || place && !hasVerb(words, clause);
    }

    private static boolean hasObject(PassageWords words, int i) {
        return words.mention(i + 1).isPresent() || words.is(i + 1, "DT", "JJ", "TO", "IN", "PRP", "RB");
    }

    /// Whether a verb with a subject of its own follows: "Compared with placebo, it reduced pain."
    private static boolean isFinite(PassageWords words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.is(i, "VBZ", "VBP", "VBD", "MD") && words.mention(i).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasVerb(PassageWords words, Clause clause) {
        for (int i = clause.from(); i < clause.to(); i++) {
            if (words.is(i, "VB", "MD") && words.mention(i).isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
