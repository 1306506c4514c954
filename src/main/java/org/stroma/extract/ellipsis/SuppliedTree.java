package org.stroma.extract.ellipsis;

import java.util.ArrayList;
import java.util.List;
import org.stroma.extract.passage.PassageWords;
import org.stroma.model.text.Parse;

/// The tree of a clause read behind words that stand elsewhere: a name before it is its subject, or what its noun
/// explains; behind a line that ends in a preposition or a verb it is the complement.
final class SuppliedTree {

    private final List<Integer> heads = new ArrayList<>();
    private final List<String> relations = new ArrayList<>();
    private final Preceding before;
    private final PassageWords clause;
    private final int from;
    private final int to;

    private SuppliedTree(Preceding before, PassageWords clause, int from, int to) {
        this.before = before;
        this.clause = clause;
        this.from = from;
        this.to = to;
    }

    static Parse joining(Preceding before, PassageWords clause, int from, int to) {
        boolean parsed = !clause.passage().sentence().parse().isEmpty();
        return parsed && to > from ? new SuppliedTree(before, clause, from, to).join() : Parse.NONE;
    }

    private Parse join() {
        int own = before.tokens().size();
        int top = top();
        if (before.parse().isEmpty()) {
            addName(own, own + top - from);
        } else {
            addLine(own);
        }
        addClause(own, top);
        if (before.parse().isEmpty()) {
            joinToName(own, own + top - from, top);
        } else {
            joinToLine(own, own + top - from);
        }
        return new Parse(heads, relations);
    }

    /// The word of the clause that no other of it governs.
    private int top() {
        Parse parse = clause.passage().sentence().parse();
        int found = -1;
        for (int i = from; i < to; i++) {
            int head = parse.heads().get(i);
            boolean outside = head < from || head >= to;
            boolean word = !List.of("punct", "cc", "advmod", "case", "det").contains(parse.relation(i));
            if (outside && word && (found < 0 || clause.is(i, "V") && !clause.is(found, "V"))) {
                found = i;
            }
        }
        return found < 0 ? from : found;
    }

    private void addName(int own, int top) {
        for (int i = 0; i < own; i++) {
            heads.add(i == own - 1 ? -1 : own - 1);
            relations.add(i == own - 1 ? "root" : "compound");
        }
    }

    private void addLine(int own) {
        for (int i = 0; i < own; i++) {
            int head = before.parse().heads().get(i);
            heads.add(head < own ? head : -1);
            relations.add(head < own ? before.parse().relation(i) : "root");
        }
    }

    private void addClause(int own, int top) {
        Parse parse = clause.passage().sentence().parse();
        for (int i = from; i < to; i++) {
            int head = parse.heads().get(i);
            boolean inside = head >= from && head < to;
            heads.add(inside ? head - from + own : i == top ? -1 : own + top - from);
            relations.add(i == top && !inside ? "root" : parse.relation(i));
        }
    }

    /// "X – CCR5 antagonist" is an apposition, "X – binds CCR5" a clause.
    private void joinToName(int own, int at, int top) {
        boolean noun = clause.is(top, "N") && !clause.tree().has(top, "cop");
        if (noun) {
            heads.set(at, own - 1);
            relations.set(at, "appos");
        } else {
            heads.set(own - 1, at);
            relations.set(own - 1, clause.is(top, "VBN") ? "nsubj:pass" : "nsubj");
            heads.set(at, -1);
            relations.set(at, "root");
        }
    }

    private void joinToLine(int own, int at) {
        int last = own - 1;
        while (last > 0 && !Character.isLetter(before.tokens().get(last).text().codePointAt(0))) {
            last--;
        }
        boolean preposition = before.tokens().get(last).is("IN", "TO");
        int governor = last;
        while (preposition && governor > 0 && !before.tokens().get(governor).is("V", "JJ")) {
            governor--;
        }
        heads.set(at, governor);
        relations.set(at, preposition ? "obl" : "obj");
        if (preposition) {
            heads.set(last, at);
            relations.set(last, "case");
        }
    }
}
