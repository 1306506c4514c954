package org.stroma.graph.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.stroma.model.search.Suggestion;
import org.stroma.model.search.Suggestion.Fit;

/// The entries of one segment of the index of names, in their order.
final class NameEntries {

    private final LeafReaderContext segment;
    private final IndexSearcher searcher;
    private BinaryDocValues folded;

    NameEntries(IndexSearcher searcher, LeafReaderContext segment) throws IOException {
        this.segment = segment;
        this.searcher = searcher;
        this.folded = segment.reader().getBinaryDocValues(NameIndex.FOLDED);
    }

    LeafReader reader() {
        return segment.reader();
    }

    /// Numbers of the entries that have all these terms, and are of one of the classes where there are some.
    DocIdSetIterator having(List<Term> terms, List<String> classes) throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        terms.forEach(term -> all.add(new TermQuery(term), Occur.FILTER));
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        classes.forEach(each -> any.add(new TermQuery(new Term(NameIndex.TYPE, each)), Occur.SHOULD));
        if (!classes.isEmpty()) {
            all.add(any.build(), Occur.FILTER);
        }
        Query query = searcher.rewrite(all.build());
        return Optional.ofNullable(searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1)
                        .scorer(segment))
                .map(Scorer::iterator)
                .orElseGet(DocIdSetIterator::empty);
    }

    /// Names and accessions of an entry.
    List<FoldedName> names(int entry) throws IOException {
        if (entry < folded.docID()) {
            folded = segment.reader().getBinaryDocValues(NameIndex.FOLDED);
        }
        folded.advanceExact(entry);
        String lines = folded.binaryValue().utf8ToString();
        List<FoldedName> names = new ArrayList<>();
        int from = 0;
        for (int end = lines.indexOf('\n'); end >= 0; end = lines.indexOf('\n', from)) {
            names.add(new FoldedName(lines.substring(from, end)));
            from = end + 1;
        }
        names.add(new FoldedName(lines.substring(from)));
        return names;
    }

    /// @param place of the name among those of the entry
    Suggestion suggestion(int entry, int place, Fit fit) throws IOException {
        Document stored = stored(entry);
        List<String> names = List.of(stored.getValues(NameIndex.NAME));
        NumericDocValues claims = segment.reader().getNumericDocValues(NameIndex.CLAIMS);
        claims.advanceExact(entry);
        return new Suggestion(
                stored.get(NameIndex.THING),
                names.getFirst(),
                Optional.ofNullable(stored.get(NameIndex.KIND)).orElse(""),
                place < names.size() ? names.get(place) : stored.getValues(NameIndex.IDENTIFIER)[place - names.size()],
                fit,
                (int) claims.longValue());
    }

    /// Where among the names of an entry the first identifier stands that begins so; -1 for none.
    int identifier(int entry, String beginning) throws IOException {
        Document stored = stored(entry);
        String[] identifiers = stored.getValues(NameIndex.IDENTIFIER);
        for (int i = 0; i < identifiers.length; i++) {
            if (identifiers[i].startsWith(beginning)) {
                return stored.getValues(NameIndex.NAME).length + i;
            }
        }
        return -1;
    }

    private Document stored(int entry) throws IOException {
        return segment.reader().storedFields().document(entry);
    }
}
