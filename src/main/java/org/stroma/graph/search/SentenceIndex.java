package org.stroma.graph.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.store.NoLockFactory;
import org.apache.lucene.util.BytesRef;
import org.stroma.graph.file.Disk;
import org.stroma.graph.file.DocumentList;
import org.stroma.graph.file.TextFiles;
import org.stroma.graph.term.Iris;
import org.stroma.model.text.Slug;

/// The part of the search index that holds an entry for each sentence of the documents: an index for some hundred
/// documents each, so that one document that changes costs no more than these. In which one a document is follows from
/// its key and from how many there are.
record SentenceIndex(Iris iris, TextFiles texts) {

    /// Below the index.
    static final String FOLDER = "sentences";

    private static final int DOCUMENTS = 256;

    /// @param folder of the whole index
    /// @param before that of an earlier version, of which what is still right is taken over
    void write(Path folder, DocumentList contents, Optional<Path> before) throws IOException {
        List<SortedMap<String, String>> parts = parts(contents);
        for (int i = 0; i < parts.size(); i++) {
            String name = FOLDER + "/" + i;
            String source = Slug.hash(32, parts.get(i).toString());
            Optional<Path> same = before.map(index -> index.resolve(name)).filter(part -> Revision.isOf(part, source));
            if (same.isPresent()) {
                Disk.linkFolder(same.get(), folder.resolve(name));
            } else {
                part(folder.resolve(name), parts.get(i), source);
            }
        }
    }

    /// Keys of documents to the names of their texts.
    private static List<SortedMap<String, String>> parts(DocumentList contents) {
        int number = Math.max(1, Integer.highestOneBit(contents.rows().size() / DOCUMENTS));
        List<SortedMap<String, String>> parts = new ArrayList<>();
        IntStream.range(0, number).forEach(i -> parts.add(new TreeMap<>()));
        contents.rows()
                .forEach(row ->
                        parts.get(Math.floorMod(row.key().hashCode(), number)).put(row.key(), row.text()));
        return parts;
    }

    private void part(Path folder, SortedMap<String, String> documents, String source) throws IOException {
        Disk.createFolder(folder);
        try (NIOFSDirectory files = new NIOFSDirectory(folder, NoLockFactory.INSTANCE);
                IndexWriter writer = new IndexWriter(files, ThingIndex.config())) {
            for (Map.Entry<String, String> document : documents.entrySet()) {
                sentences(writer, iris.document(document.getKey()).getURI(), texts.read(document.getValue()));
            }
            Revision.commit(writer, source);
        }
    }

    private static void sentences(IndexWriter writer, String document, String text) throws IOException {
        for (SearchSentence stretch : SearchSentence.sentences(text)) {
            Document entry = new Document();
            entry.add(new StringField(WordIndex.DOCUMENT, document, Field.Store.YES));
            entry.add(new TextField(WordIndex.SENTENCE, stretch.text(), Field.Store.YES));
            entry.add(new SortedDocValuesField(WordIndex.ABOUT, new BytesRef(document)));
            entry.add(new NumericDocValuesField(WordIndex.START, stretch.start()));
            entry.add(new StoredField(WordIndex.START, stretch.start()));
            entry.add(new StoredField(WordIndex.END, stretch.end()));
            writer.addDocument(entry);
        }
    }
}
