package org.stroma.graph.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.store.NoLockFactory;
import org.stroma.graph.file.Disk;
import org.stroma.graph.file.StoreException;
import org.stroma.model.search.Suggestion;
import org.stroma.model.search.TextSearch;
import org.stroma.model.search.Typed;

/// Search in a version: things by their names, sentences by their words. All words must be there; of a name the last
/// one may be a beginning. The best first (BM25, a name that is just these words before all others), equals by the IRI
/// of the thing or document, then as they stand there.
public final class WordSearch implements TextSearch, AutoCloseable {

    /// Hits beyond this many are counted, not shown.
    public static final int DEEPEST = 10_000;

    private static final float WHOLE_NAME = 100;

    /// The best first; equals in an order that does not depend on how the index came about.
    private static final Sort ORDER = new Sort(
            SortField.FIELD_SCORE,
            new SortField(WordIndex.ABOUT, SortField.Type.STRING),
            new SortField(WordIndex.START, SortField.Type.INT));

    private final WordAnalyzer analyzer = new WordAnalyzer();
    private final IndexReader things;
    private final IndexReader sentences;
    private final Optional<NameSearch> names;

    private WordSearch(IndexReader things, IndexReader sentences, Optional<NameSearch> names) {
        this.things = things;
        this.sentences = sentences;
        this.names = names;
    }

    /// Nothing for a version that was built before there was search.
    public static Optional<WordSearch> open(Path version) {
        Path folder = version.resolve(WordIndex.FOLDER);
        if (!Files.exists(folder)) {
            return Optional.empty();
        }
        try {
            List<Path> parts = Disk.list(folder.resolve(SentenceIndex.FOLDER));
            IndexReader[] sentences = new IndexReader[parts.size()];
            for (int i = 0; i < sentences.length; i++) {
                sentences[i] = reader(parts.get(i));
            }
            return Optional.of(new WordSearch(
                    reader(folder.resolve(ThingIndex.FOLDER)),
                    new MultiReader(sentences, true),
                    NameSearch.open(version)));
        } catch (IOException e) {
            throw new StoreException("cannot open " + folder + ": " + e.getMessage(), e);
        }
    }

    private static IndexReader reader(Path folder) throws IOException {
        return DirectoryReader.open(new NIOFSDirectory(folder, NoLockFactory.INSTANCE));
    }

    /// Things whose names hold all these words.
    ///
    /// @param type IRI of the class that they must be of
    @Override
    public Found names(String words, Optional<String> type, int from, int count) {
        BooleanQuery.Builder query = all(WordIndex.NAME, words, true);
        type.ifPresent(iri -> query.add(new TermQuery(new Term(WordIndex.TYPE, iri)), Occur.FILTER));
        Query whole = new ConstantScoreQuery(new TermQuery(new Term(WordIndex.EXACT, WordIndex.exact(words))));
        query.add(new BoostQuery(whole, WHOLE_NAME), Occur.SHOULD);
        return run(things, query.build(), words, from, count);
    }

    /// Sentences that hold all these words.
    ///
    /// @param document IRI of the document that they must be in
    @Override
    public Found sentences(String words, Optional<String> document, int from, int count) {
        BooleanQuery.Builder query = all(WordIndex.SENTENCE, words, false);
        document.ifPresent(iri -> query.add(new TermQuery(new Term(WordIndex.DOCUMENT, iri)), Occur.FILTER));
        return run(sentences, query.build(), words, from, count);
    }

    @Override
    public boolean suggests() {
        return names.isPresent();
    }

    @Override
    public List<Suggestion> suggest(Typed typed) {
        return names.map(index -> index.suggest(typed)).orElse(List.of());
    }

    @Override
    public void close() {
        try {
            names.ifPresent(NameSearch::close);
            things.close();
            sentences.close();
        } catch (IOException e) {
            throw new StoreException("cannot close the index: " + e.getMessage(), e);
        }
    }

    private BooleanQuery.Builder all(String field, String words, boolean beginning) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        List<String> terms = terms(words);
        for (String term : terms) {
            query.add(new TermQuery(new Term(field, term)), Occur.MUST);
        }
        if (!beginning || terms.isEmpty()) {
            return query;
        }
        BooleanQuery.Builder either = new BooleanQuery.Builder();
        either.add(query.build(), Occur.SHOULD);
        BooleanQuery.Builder unfinished = new BooleanQuery.Builder();
        terms.subList(0, terms.size() - 1)
                .forEach(term -> unfinished.add(new TermQuery(new Term(field, term)), Occur.MUST));
        unfinished.add(new PrefixQuery(new Term(field, terms.getLast())), Occur.MUST);
        either.add(unfinished.build(), Occur.SHOULD);
        return new BooleanQuery.Builder().add(either.build(), Occur.MUST);
    }

    // A hundred words are a question, more are an attack.
    private List<String> terms(String words) {
        return analyzer.words(words).stream()
                .map(WordAnalyzer.Word::term)
                .distinct()
                .limit(100)
                .toList();
    }

    private Found run(IndexReader reader, Query query, String words, int from, int count) {
        if (terms(words).isEmpty() || from >= DEEPEST) {
            return new Found(0, List.of());
        }
        try {
            IndexSearcher searcher = new IndexSearcher(reader);
            int total = searcher.count(query);
            int deep = Math.min(DEEPEST, from + Math.max(1, count));
            ScoreDoc[] best = searcher.search(query, deep, ORDER).scoreDocs;
            List<Hit> hits = new ArrayList<>();
            for (ScoreDoc doc : Arrays.stream(best).skip(from).limit(count).toList()) {
                hits.add(hit(searcher.storedFields().document(doc.doc), score(doc), words));
            }
            return new Found(total, hits);
        } catch (IOException e) {
            throw new StoreException("cannot search: " + e.getMessage(), e);
        }
    }

    /// The first value that it was ordered by.
    private static float score(ScoreDoc doc) {
        return doc instanceof FieldDoc ordered && ordered.fields[0] instanceof Float score ? score : doc.score;
    }

    private Hit hit(Document entry, double score, String words) {
        String document = entry.get(WordIndex.DOCUMENT);
        if (document != null) {
            String text = entry.get(WordIndex.SENTENCE);
            int start = entry.getField(WordIndex.START).numericValue().intValue();
            int end = entry.getField(WordIndex.END).numericValue().intValue();
            return new Hit(document, List.of(), "", text, start, end, marks(text, words, false), score, false);
        }
        List<String> names = List.of(entry.getValues(WordIndex.NAME));
        String best = best(names, words);
        return new Hit(
                entry.get(WordIndex.THING),
                List.of(entry.getValues(WordIndex.TYPE)),
                names.getFirst(),
                best,
                -1,
                -1,
                marks(best, words, true),
                score,
                WordIndex.exact(best).equals(WordIndex.exact(words)));
    }

    private String best(List<String> names, String words) {
        return names.stream()
                .max(Comparator.comparing((String name) -> WordIndex.exact(name).equals(WordIndex.exact(words)))
                        .thenComparingInt(name -> marks(name, words, true).size())
                        .thenComparing(Comparator.comparingInt(names::indexOf).reversed()))
                .orElseThrow();
    }

    private List<Mark> marks(String text, String words, boolean beginning) {
        List<String> terms = terms(words);
        Set<String> wanted = new HashSet<>(terms);
        return analyzer.words(text).stream()
                .filter(word ->
                        wanted.contains(word.term()) || beginning && word.term().startsWith(terms.getLast()))
                .map(word -> new Mark(word.start(), word.end()))
                .toList();
    }
}
