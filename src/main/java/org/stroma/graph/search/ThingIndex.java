package org.stroma.graph.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.stroma.graph.term.Iris;

/// The part of the search index that holds an entry for each thing, with its names, in the order of their IRIs.
final class ThingIndex implements AutoCloseable {

    /// Below the index.
    static final String FOLDER = "things";

    private static final Sort ORDER = new Sort(new SortField(WordIndex.ABOUT, SortField.Type.STRING));

    private final IndexWriter writer;
    private final Node ontology;

    private ThingIndex(Directory folder, Iris iris) throws IOException {
        this.writer = new IndexWriter(folder, config().setIndexSort(ORDER));
        this.ontology = iris.graph("ontology");
    }

    static IndexWriterConfig config() {
        return new IndexWriterConfig(new WordAnalyzer())
                .setMergeScheduler(new SerialMergeScheduler())
                .setUseCompoundFile(true);
    }

    /// @param version its folder, which holds its graph as a file
    /// @param revision what makes it of the version before, if its index is to be changed
    static void write(Path version, Iris iris, Optional<Revision> revision) throws IOException {
        String index = WordIndex.FOLDER + "/" + FOLDER;
        try (IndexFolder folder = IndexFolder.of(version.resolve(index), revision.map(made -> made.index(index)));
                ThingIndex things = new ThingIndex(folder.directory(), iris)) {
            Optional<Set<String>> wanted = revision.map(Revision::things);
            Revision.forget(things.writer, WordIndex.THING, wanted.orElse(Set.of()));
            new NamedNodes(Set.copyOf(WordIndex.NAMING), Set.of(WordIndex.TYPED), wanted, things::add).read(version);
            Revision.commit(things.writer, "");
        }
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }

    private void add(List<Quad> same) throws IOException {
        List<Quad> said =
                same.stream().filter(quad -> !quad.getGraph().equals(ontology)).toList();
        Set<String> names = WordIndex.names(said);
        if (names.isEmpty()) {
            return;
        }
        Document entry = new Document();
        String iri = said.getFirst().getSubject().toString();
        entry.add(new StringField(WordIndex.THING, iri, Field.Store.YES));
        entry.add(new SortedDocValuesField(WordIndex.ABOUT, new BytesRef(iri)));
        entry.add(new NumericDocValuesField(WordIndex.START, 0));
        WordIndex.values(said, WordIndex.TYPED)
                .forEach(type -> entry.add(new StringField(WordIndex.TYPE, type, Field.Store.YES)));
        for (String name : names) {
            entry.add(new TextField(WordIndex.NAME, name, Field.Store.YES));
            entry.add(new StringField(WordIndex.EXACT, WordIndex.exact(name), Field.Store.NO));
        }
        writer.addDocument(entry);
    }
}
