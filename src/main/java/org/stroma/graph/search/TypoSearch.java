package org.stroma.graph.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.automaton.CompiledAutomaton;

/// Entries of the index that may have been mistyped.
record TypoSearch(NameEntries entries, Typo typo) {

    /// Terms that are looked at, at most: who types four letters that begin nothing may be near to much.
    private static final int MOST_TERMS = 2000;

    /// One of them.
    ///
    /// @param place of the name that is nearest among those of the entry
    record Near(int entry, int place, int distance) {}

    /// The nearest first, those that are as near in the order of the index.
    List<Near> nearest(List<String> classes) throws IOException {
        TreeSet<Integer> likely = new TreeSet<>();
        for (int changes = 1; changes <= typo.most(); changes++) {
            CompiledAutomaton near = typo.automaton(changes, false);
            look(NameIndex.WHOLE, near, likely);
            look(NameIndex.WORD, near, likely);
            look(NameIndex.WHOLE, typo.automaton(changes, true), likely);
        }
        List<Near> near = new ArrayList<>();
        for (int entry : ofClasses(likely, classes)) {
            near(entry, near);
        }
        near.sort(Comparator.comparingInt(Near::distance).thenComparingInt(Near::entry));
        return near;
    }

    private void look(String field, CompiledAutomaton automaton, TreeSet<Integer> likely) throws IOException {
        Terms terms = entries.reader().terms(field);
        if (terms == null) {
            return;
        }
        TermsEnum matching = automaton.getTermsEnum(terms);
        PostingsEnum having = null;
        for (int seen = 0; seen < MOST_TERMS && matching.next() != null; seen++) {
            having = matching.postings(having, PostingsEnum.NONE);
            for (int entry = having.nextDoc(); entry != DocIdSetIterator.NO_MORE_DOCS; entry = having.nextDoc()) {
                likely.add(entry);
            }
        }
    }

    private List<Integer> ofClasses(TreeSet<Integer> likely, List<String> classes) throws IOException {
        if (classes.isEmpty()) {
            return List.copyOf(likely);
        }
        DocIdSetIterator having = entries.having(List.of(), classes);
        List<Integer> kept = new ArrayList<>();
        int at = -1;
        for (int entry : likely) {
            at = at < entry ? having.advance(entry) : at;
            if (at == entry) {
                kept.add(entry);
            }
        }
        return kept;
    }

    private void near(int entry, List<Near> near) throws IOException {
        List<FoldedName> names = entries.names(entry);
        int best = Integer.MAX_VALUE;
        int place = -1;
        for (int i = 0; i < names.size(); i++) {
            int distance = typo.distance(names.get(i));
            if (distance < best) {
                best = distance;
                place = i;
            }
        }
        if (place >= 0) {
            near.add(new Near(entry, place, best));
        }
    }
}
