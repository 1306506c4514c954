package org.stroma.graph.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.store.NoLockFactory;
import org.stroma.graph.file.StoreException;
import org.stroma.model.search.Suggestion;
import org.stroma.model.search.Suggestion.Fit;
import org.stroma.model.search.Typed;

/// Suggestions from the index of names. Each way in which a name may fit is tried after the better ones, and the
/// entries
/// are read in their order until there are enough.
final class NameSearch implements AutoCloseable {

    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    private NameSearch(DirectoryReader reader) {
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        // Entries are read from the first until there are enough; a cache would read them all.
        searcher.setQueryCache(null);
    }

    /// Nothing for a version that was built before there were suggestions.
    static Optional<NameSearch> open(Path version) {
        Path folder = version.resolve(NameIndex.FOLDER);
        if (!Files.exists(folder)) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new NameSearch(DirectoryReader.open(new NIOFSDirectory(folder, NoLockFactory.INSTANCE))));
        } catch (IOException e) {
            throw new StoreException("cannot open " + folder + ": " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        try {
            reader.close();
            reader.directory().close();
        } catch (IOException e) {
            throw new StoreException("cannot close the index of names: " + e.getMessage(), e);
        }
    }

    List<Suggestion> suggest(Typed typed) {
        List<Suggestion> found = new ArrayList<>();
        try {
            // The index is written as one segment.
            for (LeafReaderContext segment : reader.leaves()) {
                found.addAll(new Asked(new NameEntries(searcher, segment), typed).suggestions());
            }
        } catch (IOException e) {
            throw new StoreException("cannot search names: " + e.getMessage(), e);
        }
        return List.copyOf(found);
    }

    /// What was asked of one segment, and what was found so far.
    private static final class Asked {

        private final NameEntries entries;
        private final Typed typed;
        private final String letters;
        private final Map<Integer, Suggestion> found = new LinkedHashMap<>();

        Asked(NameEntries entries, Typed typed) {
            this.entries = entries;
            this.typed = typed;
            this.letters = FoldedName.of(typed.text()).letters();
        }

        List<Suggestion> suggestions() throws IOException {
            if (typed.iri().isPresent()) {
                identified(typed.iri().get());
            }
            if (!letters.isEmpty()) {
                named(Fit.EXACT, List.of(new Term(NameIndex.WHOLE, letters)));
                named(Fit.BEGINNING, List.of(beginning(NameIndex.BEGINNING, letters)));
                named(Fit.WORD, List.of(beginning(NameIndex.TAIL, letters)));
                named(Fit.INSIDE, inside());
                mistyped();
            }
            return List.copyOf(found.values());
        }

        private void identified(String iri) throws IOException {
            collect(Fit.EXACT, List.of(new Term(NameIndex.IDENTIFIER, iri)), entry -> entries.identifier(entry, iri));
            String accession = FoldedName.ofAccession(iri).letters();
            if (!accession.isEmpty()) {
                collect(
                        Fit.BEGINNING,
                        List.of(beginning(NameIndex.TAIL, accession)),
                        entry -> accession(entry, accession) ? entries.identifier(entry, iri) : -1);
            }
        }

        private boolean accession(int entry, String letters) throws IOException {
            return entries.names(entry).stream().anyMatch(name -> name.isAccession() && name.fits(letters, Fit.WORD));
        }

        private void named(Fit fit, List<Term> terms) throws IOException {
            if (!terms.isEmpty()) {
                collect(fit, terms, entry -> place(entries.names(entry), fit));
            }
        }

        private int place(List<FoldedName> names, Fit fit) {
            for (int i = 0; i < names.size(); i++) {
                if (names.get(i).fits(letters, fit)) {
                    return i;
                }
            }
            return -1;
        }

        /// Who typed a name, or the beginning of one, did not mistype it.
        private void mistyped() throws IOException {
            boolean begun =
                    found.values().stream().anyMatch(each -> each.fit() == Fit.EXACT || each.fit() == Fit.BEGINNING);
            if (!begun && found.size() < typed.limit()) {
                // Some of the nearest may have been found already.
                TypoSearch search = new TypoSearch(entries, new Typo(letters), typed.classes(), 2 * typed.limit());
                for (TypoSearch.Near near : search.nearest()) {
                    add(near.entry(), near.place(), Fit.TYPO);
                }
            }
        }

        private static Term beginning(String field, String letters) {
            return new Term(field, letters.substring(0, Math.min(letters.length(), NameIndex.LONGEST_BEGINNING)));
        }

        private List<Term> inside() {
            return NameIndex.rows(letters)
                    .distinct()
                    .map(row -> new Term(NameIndex.INSIDE, row))
                    .toList();
        }

        private void collect(Fit fit, List<Term> terms, Fitting fitting) throws IOException {
            if (found.size() == typed.limit()) {
                return;
            }
            DocIdSetIterator having = entries.having(terms, typed.classes());
            for (int entry = having.nextDoc();
                    entry != DocIdSetIterator.NO_MORE_DOCS && found.size() < typed.limit();
                    entry = having.nextDoc()) {
                int place = found.containsKey(entry) ? -1 : fitting.place(entry);
                if (place >= 0) {
                    add(entry, place, fit);
                }
            }
        }

        private void add(int entry, int place, Fit fit) throws IOException {
            if (found.size() < typed.limit() && !found.containsKey(entry)) {
                found.put(entry, entries.suggestion(entry, place, fit));
            }
        }
    }

    /// Tells which of an entry's names fits, by its place among them; -1 for none.
    @FunctionalInterface
    private interface Fitting {
        int place(int entry) throws IOException;
    }
}
