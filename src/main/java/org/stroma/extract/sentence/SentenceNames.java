package org.stroma.extract.sentence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stroma.model.concept.Mention;
import org.stroma.model.concept.Passage;
import org.stroma.model.text.Span;
import org.stroma.model.text.Token;

/// The names of a sentence by token: which token heads each, which name covers each token, which stand in one list.
final class SentenceNames {

    private static final Set<String> LIST_MARKS = Set.of(",", "and", "or", "the", "and/or", ";", "as", "well");
    /// Classes of things that are listed together.
    private static final List<Set<String>> ALIKE =
            List.of(Set.of("Disease", "Process", "Tumor"), Set.of("Drug", "Therapy"), Set.of("CellType", "Tumor"));
    private static final int LONGEST_GAP = 3;

    private final SentenceGraph graph;
    private final List<NameSpan> all = new ArrayList<>();
    private final Map<Integer, NameSpan> byHead = new HashMap<>();
    private final NameSpan[] covering;
    private final Map<Integer, List<Integer>> lists = new HashMap<>();

    SentenceNames(Passage passage, SentenceGraph graph) {
        this.graph = graph;
        this.covering = new NameSpan[graph.size()];
        Span last = null;
        for (Mention mention : passage.mentions()) {
            if (mention.concept().type().name().equals("Document")
                    || mention.span().equals(last)) {
                continue;
            }
            last = mention.span();
            add(passage, mention);
        }
        findLists();
    }

    private void add(Passage passage, Mention mention) {
        List<Token> tokens = passage.sentence().tokens();
        int from = 0;
        while (tokens.get(from).span().end() <= mention.span().start()) {
            from++;
        }
        int to = from;
        while (to < tokens.size()
                && tokens.get(to).span().start() < mention.span().end()) {
            to++;
        }
        List<Mention> meanings = passage.mentions().stream()
                .filter(other -> other.span().equals(mention.span()))
                .toList();
        NameSpan name = new NameSpan(from, to, headOf(from, to), meanings);
        all.add(name);
        byHead.merge(name.head(), name, (one, other) -> other.length() > one.length() ? other : one);
        for (int i = from; i < to; i++) {
            if (covering[i] == null || covering[i].length() < name.length()) {
                covering[i] = name;
            }
        }
    }

    private int headOf(int from, int to) {
        int found = to - 1;
        for (int i = from; i < to; i++) {
            boolean outside = graph.head(i) < from || graph.head(i) >= to;
            if (outside && !graph.is(i, "punct", "case", "det")) {
                found = i;
            }
        }
        return found;
    }

    List<NameSpan> all() {
        return all;
    }

    Optional<NameSpan> headedBy(int i) {
        return Optional.ofNullable(byHead.get(i));
    }

    Optional<NameSpan> covering(int i) {
        return Optional.ofNullable(covering[i]);
    }

    List<Integer> listedWith(int i) {
        return lists.getOrDefault(i, List.of());
    }

    /// Runs of names of one class with nothing but marks and conjunctions between them.
    private void findLists() {
        List<NameSpan> run = new ArrayList<>();
        int end = -1;
        for (NameSpan name : all) {
            boolean outer = covering[name.from()] == name && !name.isReference();
            if (!outer) {
                continue;
            }
            if (end >= 0 && isAbbreviation(name, end)) {
                end = name.to() + 1;
                continue;
            }
            if (end >= 0 && !joins(end, name.from())) {
                close(run);
                run.clear();
            }
            run.add(name);
            end = name.to();
        }
        close(run);
    }

    private boolean isAbbreviation(NameSpan name, int end) {
        return name.from() == end + 1
                && graph.lower(end).equals("(")
                && graph.lower(name.to()).equals(")");
    }

    private boolean joins(int from, int to) {
        int words = 0;
        int depth = 0;
        for (int i = from; i < to; i++) {
            depth += graph.lower(i).equals("(") ? 1 : 0;
            if (depth == 0) {
                words++;
                if (!LIST_MARKS.contains(graph.lower(i))) {
                    return false;
                }
            }
            depth -= graph.lower(i).equals(")") ? 1 : 0;
        }
        return depth == 0 && words > 0 && words <= LONGEST_GAP;
    }

    /// "A and B, and C led to": a list that has had its "and" ends before a comma and another one; 0 where none does.
    private int beginsAnew(List<NameSpan> run) {
        boolean had = false;
        for (int k = 1; k < run.size(); k++) {
            int from = run.get(k - 1).to();
            int to = run.get(k).from();
            boolean comma = graph.lower(from).equals(",");
            boolean and = false;
            for (int i = from; i < to; i++) {
                and |= SentenceGraph.isOneOf(graph.lower(i), "and", "but");
            }
            if (had && comma && and) {
                return k;
            }
            had |= and && !comma;
        }
        return 0;
    }

    private static boolean areAlike(List<NameSpan> run) {
        List<String> types = run.stream().map(NameSpan::type).distinct().toList();
        return types.size() == 1 || ALIKE.stream().anyMatch(alike -> alike.containsAll(types));
    }

    private void close(List<NameSpan> run) {
        int anew = beginsAnew(run);
        if (anew > 0) {
            close(run.subList(0, anew));
            close(run.subList(anew, run.size()));
            return;
        }
        if (run.size() < 2 || !areAlike(run)) {
            return;
        }
        NameSpan last = run.getLast();
        boolean clause = run.size() == 2 && graph.isClause(last.from(), last.to());
        if (clause) {
            return;
        }
        boolean joined = run.size() > 3;
        for (int i = run.getFirst().to(); i < run.getLast().from(); i++) {
            joined |= SentenceGraph.isOneOf(graph.lower(i), "and", "or", "well");
        }
        if (joined) {
            for (NameSpan name : run) {
                lists.put(
                        name.head(),
                        run.stream()
                                .filter(other -> other != name)
                                .map(NameSpan::head)
                                .toList());
            }
        }
    }
}
