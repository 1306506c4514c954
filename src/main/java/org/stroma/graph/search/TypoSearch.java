package org.stroma.graph.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;

/// Entries of the index that may have been mistyped.
///
/// @param classes IRIs of the classes that are wanted; any where there are none
/// @param limit how many entries are wanted
record TypoSearch(NameEntries entries, Typo typo, List<String> classes, int limit) {

    /// Terms that are looked at, at most: a few letters are near to many.
    private static final int MOST_TERMS = 1000;

    /// One of them.
    ///
    /// @param place of the name that is nearest among those of the entry
    record Near(int entry, int place, int distance) {}

    /// The nearest first, those that are as near in the order of the index.
    List<Near> nearest() throws IOException {
        if (typo.most() == 0) {
            return List.of();
        }
        TreeSet<Integer> likely = new TreeSet<>();
        CompiledAutomaton whole = typo.names(typo.most());
        look(NameIndex.WHOLE, whole, likely);
        look(NameIndex.WORD, whole, likely);
        if (typo.letters().length() < NameIndex.LONGEST_BEGINNING) {
            look(NameIndex.BEGINNING, whole, likely);
        } else {
            look(NameIndex.WHOLE, typo.beginnings(1), likely);
        }
        List<Near> near = new ArrayList<>();
        for (int entry : likely) {
            near(entry, near);
        }
        near.sort(Comparator.comparingInt(Near::distance).thenComparingInt(Near::entry));
        return near;
    }

    /// Of the entries that have a term, the first are enough.
    private void look(String field, CompiledAutomaton automaton, TreeSet<Integer> likely) throws IOException {
        Terms terms = entries.reader().terms(field);
        if (terms == null) {
            return;
        }
        TermsEnum matching = automaton.getTermsEnum(terms);
        for (int seen = 0; seen < MOST_TERMS && matching.next() != null; seen++) {
            DocIdSetIterator having = classes.isEmpty()
                    ? matching.postings(null, PostingsEnum.NONE)
                    : entries.having(List.of(new Term(field, BytesRef.deepCopyOf(matching.term()))), classes);
            int entry = having.nextDoc();
            for (int i = 0; i < limit && entry != DocIdSetIterator.NO_MORE_DOCS; i++) {
                likely.add(entry);
                entry = having.nextDoc();
            }
        }
    }

    private void near(int entry, List<Near> near) throws IOException {
        List<FoldedName> names = entries.names(entry);
        int best = Typo.TOO_FAR;
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
