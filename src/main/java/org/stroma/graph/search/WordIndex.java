package org.stroma.graph.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.store.NoLockFactory;
import org.apache.lucene.util.BytesRef;
import org.stroma.graph.file.Disk;
import org.stroma.graph.file.DocumentList;
import org.stroma.graph.file.GraphFile;
import org.stroma.graph.file.StoreException;
import org.stroma.graph.file.TextFiles;
import org.stroma.graph.term.Iris;

/// Writes the index that a version is searched by: an entry for each thing with its names, one for each sentence of
/// its documents. The same version gives the same entries in the same order, in one segment, whether they were written
/// together or came one after the other.
public final class WordIndex implements AutoCloseable {

    /// Below the version's folder.
    public static final String FOLDER = "search";

    static final String THING = "thing";
    static final String TYPE = "type";
    static final String NAME = "name";
    static final String EXACT = "exact";
    static final String DOCUMENT = "document";
    static final String SENTENCE = "sentence";
    static final String START = "start";
    static final String END = "end";

    static final String TYPED = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

    /// What names a thing, the name that it is shown by first.
    static final List<String> NAMING = List.of(
            "http://www.w3.org/2004/02/skos/core#prefLabel",
            "http://www.w3.org/2000/01/rdf-schema#label",
            "http://purl.org/dc/terms/title",
            "https://w3id.org/stroma/ontology#fileName",
            "http://www.w3.org/2004/02/skos/core#altLabel");

    private static final String GROUP = "group";
    private static final String ABOUT = "about";
    private static final Sort ORDER = new Sort(
            new SortField(GROUP, SortField.Type.INT),
            new SortField(ABOUT, SortField.Type.STRING),
            new SortField(START, SortField.Type.INT));

    private final IndexWriter writer;
    private final Node ontology;

    private WordIndex(Path folder, Iris iris) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig(new WordAnalyzer())
                .setMergeScheduler(new SerialMergeScheduler())
                .setIndexSort(ORDER)
                .setUseCompoundFile(true);
        this.writer = new IndexWriter(new NIOFSDirectory(folder, NoLockFactory.INSTANCE), config);
        this.ontology = iris.graph("ontology");
    }

    /// @param folder of the version, which holds its graph as a file
    /// @param revision what makes it of the version before, if its index is to be changed
    public static void write(
            Path folder, Iris iris, DocumentList contents, TextFiles texts, Optional<Revision> revision) {
        revision.ifPresentOrElse(made -> made.copy(FOLDER, folder), () -> Disk.createFolder(folder.resolve(FOLDER)));
        try (WordIndex index = new WordIndex(folder.resolve(FOLDER), iris)) {
            Optional<Set<String>> wanted = revision.map(Revision::things);
            Revision.forget(index.writer, THING, wanted.orElse(Set.of()));
            index.names(folder.resolve(GraphFile.NAME), wanted);
            Map<String, String> known = revision.map(Revision::texts).orElse(Map.of());
            Revision.forget(index.writer, DOCUMENT, gone(known, contents.texts(), iris));
            for (DocumentList.Row row : contents.rows()) {
                if (!row.text().equals(known.get(row.key()))) {
                    index.sentences(iris.document(row.key()).getURI(), texts.read(row.text()));
                }
            }
            Revision.commit(index.writer, Revision.hash(contents.texts()));
        } catch (IOException e) {
            throw new StoreException("cannot write " + folder.resolve(FOLDER) + ": " + e.getMessage(), e);
        }
    }

    /// IRIs of the documents whose text is another one now, or none.
    private static Set<String> gone(Map<String, String> before, Map<String, String> now, Iris iris) {
        return before.entrySet().stream()
                .filter(each -> !each.getValue().equals(now.get(each.getKey())))
                .map(each -> iris.document(each.getKey()).getURI())
                .collect(Collectors.toSet());
    }

    @Override
    public void close() throws IOException {
        writer.close();
        writer.getDirectory().close();
    }

    private void names(Path graph, Optional<Set<String>> wanted) throws IOException {
        new NamedNodes(Set.copyOf(NAMING), Set.of(TYPED), wanted, this::add).read(graph);
    }

    private void add(List<Quad> same) throws IOException {
        List<Quad> said =
                same.stream().filter(quad -> !quad.getGraph().equals(ontology)).toList();
        Set<String> names = new LinkedHashSet<>();
        NAMING.forEach(property -> names.addAll(values(said, property)));
        if (names.isEmpty()) {
            return;
        }
        Document entry = new Document();
        String iri = said.getFirst().getSubject().toString();
        entry.add(new StringField(THING, iri, Field.Store.YES));
        order(entry, 0, iri, 0);
        values(said, TYPED).forEach(type -> entry.add(new StringField(TYPE, type, Field.Store.YES)));
        for (String name : names) {
            entry.add(new TextField(NAME, name, Field.Store.YES));
            entry.add(new StringField(EXACT, exact(name), Field.Store.NO));
        }
        writer.addDocument(entry);
    }

    private void sentences(String document, String text) throws IOException {
        for (SearchSentence stretch : SearchSentence.sentences(text)) {
            Document entry = new Document();
            entry.add(new StringField(DOCUMENT, document, Field.Store.YES));
            entry.add(new TextField(SENTENCE, stretch.text(), Field.Store.YES));
            order(entry, 1, document, stretch.start());
            entry.add(new StoredField(START, stretch.start()));
            entry.add(new StoredField(END, stretch.end()));
            writer.addDocument(entry);
        }
    }

    /// Things come before sentences, these as they stand in their documents.
    private static void order(Document entry, int group, String about, int start) {
        entry.add(new NumericDocValuesField(GROUP, group));
        entry.add(new SortedDocValuesField(ABOUT, new BytesRef(about)));
        entry.add(new NumericDocValuesField(START, start));
    }

    // A term may have 32766 bytes.
    static String exact(String name) {
        String lower = name.toLowerCase(Locale.ROOT).strip();
        return lower.length() > 1000 ? lower.substring(0, 1000) : lower;
    }

    static List<String> values(List<Quad> said, String property) {
        return said.stream()
                .filter(quad -> quad.getPredicate().hasURI(property))
                .map(quad -> quad.getObject().isLiteral()
                        ? quad.getObject().getLiteralLexicalForm()
                        : quad.getObject().toString())
                .distinct()
                .toList();
    }
}
