package org.stroma.graph.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.store.NoLockFactory;

/// What an index holds, to be compared: the stored fields of each entry in order, and which entries have which terms
/// how
/// often.
public final class IndexEntries {

    private IndexEntries() {}

    public static List<String> of(Path index) throws IOException {
        List<String> all = new ArrayList<>();
        try (DirectoryReader reader = DirectoryReader.open(new NIOFSDirectory(index, NoLockFactory.INSTANCE))) {
            for (var segment : reader.leaves()) {
                all.add("segment");
                entries(segment.reader(), all);
                for (FieldInfo field : segment.reader().getFieldInfos()) {
                    terms(segment.reader(), field.name, all);
                }
            }
        }
        return all;
    }

    private static void entries(LeafReader reader, List<String> all) throws IOException {
        for (int entry = 0; entry < reader.maxDoc(); entry++) {
            Document stored = reader.storedFields().document(entry);
            stored.forEach(field -> all.add(field.name() + " " + field.stringValue()));
        }
    }

    private static void terms(LeafReader reader, String field, List<String> all) throws IOException {
        if (reader.terms(field) == null) {
            return;
        }
        TermsEnum terms = reader.terms(field).iterator();
        for (var term = terms.next(); term != null; term = terms.next()) {
            StringBuilder entries = new StringBuilder(field + " " + term.utf8ToString());
            PostingsEnum postings = terms.postings(null, PostingsEnum.NONE);
            while (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                entries.append(' ').append(postings.docID());
            }
            all.add(entries.toString());
        }
    }
}
