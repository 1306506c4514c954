package org.stroma.graph.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.stroma.graph.file.StoreException;
import org.stroma.graph.term.Iris;

/// Writes the index that suggestions come from: an entry for each thing, document and study, in the order in which they
/// are suggested where their names fit equally well. So whoever reads from the start may stop as soon as there are
/// enough. Names are found by the beginnings of their words, and by any three letters in a row.
public final class NameIndex implements AutoCloseable {

    /// Below the version's folder.
    public static final String FOLDER = "names";

    static final String THING = "thing";
    static final String KIND = "kind";
    static final String NAME = "name";
    static final String IDENTIFIER = "identifier";
    static final String TYPE = "type";
    static final String CLAIMS = "claims";
    /// All names and accessions, folded, in lines.
    static final String FOLDED = "folded";
    static final String WHOLE = "whole";
    static final String BEGINNING = "beginning";
    static final String TAIL = "tail";
    static final String INSIDE = "inside";
    static final String WORD = "word";

    /// Letters of a beginning that are looked up; what follows is compared.
    static final int LONGEST_BEGINNING = 8;
    /// Letters in a row that are looked up inside names.
    static final int ROW = 3;

    private static final int SHORTEST_MISTYPED = 4;
    private static final int MEMORY = 64;
    private static final String GROUP = "group";
    private static final String LABEL = "label";
    private static final String IRI = "iri";
    private static final String KG = "https://w3id.org/stroma/ontology#";
    private static final String CONCEPT = "http://www.w3.org/2004/02/skos/core#Concept";
    private static final String SAME = "http://www.w3.org/2004/02/skos/core#exactMatch";
    private static final Set<String> WRITTEN = Set.of(KG + "Document", KG + "Study");
    private static final Sort ORDER = new Sort(
            new SortField(GROUP, SortField.Type.INT),
            new SortField(CLAIMS, SortField.Type.INT, true),
            new SortField(LABEL, SortField.Type.STRING),
            new SortField(IRI, SortField.Type.STRING));

    private final IndexWriter writer;
    private final Iris iris;
    private final Node ontology;
    private final ToIntFunction<String> claims;
    private final ClassTree classes;

    private NameIndex(Directory folder, Iris iris, ToIntFunction<String> claims, ClassTree classes) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig()
                .setMergeScheduler(new SerialMergeScheduler())
                .setRAMBufferSizeMB(MEMORY)
                .setIndexSort(ORDER)
                .setUseCompoundFile(true);
        this.writer = new IndexWriter(folder, config);
        this.iris = iris;
        this.ontology = iris.graph("ontology");
        this.claims = claims;
        this.classes = classes;
    }

    /// @param version its folder, which holds its graph as a file
    /// @param claims in how many claims a thing takes part, or for how many a document has evidence, by its IRI
    /// @param revision what makes it of the version before, if its index is to be changed
    public static void write(Path version, Iris iris, ToIntFunction<String> claims, Optional<Revision> revision) {
        Path folder = version.resolve(FOLDER);
        Optional<Set<String>> wanted = revision.map(Revision::things);
        try (IndexFolder files = IndexFolder.of(folder, revision.map(made -> made.index(FOLDER)));
                NameIndex index = new NameIndex(files.directory(), iris, claims, ClassTree.read(version))) {
            Revision.forget(index.writer, THING, wanted.orElse(Set.of()));
            new NamedNodes(Set.copyOf(WordIndex.NAMING), Set.of(WordIndex.TYPED, SAME), wanted, index::add)
                    .read(version);
            Revision.commit(index.writer, "");
        } catch (IOException e) {
            throw new StoreException("cannot write " + folder + ": " + e.getMessage(), e);
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
        List<String> types = WordIndex.values(said, WordIndex.TYPED);
        String iri = same.getFirst().getSubject().toString();
        Optional<Integer> group = group(types, claims.applyAsInt(iri));
        if (group.isEmpty() || names.isEmpty()) {
            return;
        }
        Document entry = new Document();
        order(entry, iri, names.iterator().next(), group.get());
        types(entry, types);
        Set<String> identifiers = new TreeSet<>(WordIndex.values(said, SAME));
        identifiers.add(iri);
        identifiers.removeIf(each -> each.startsWith(iris.base()));
        names(entry, names, identifiers);
        writer.addDocument(entry);
    }

    /// Things that are spoken of come first, what speaks of them second, the rest last; rules and readers have names,
    /// too, but nobody looks for them so.
    private static Optional<Integer> group(Collection<String> types, int claims) {
        if (types.stream().anyMatch(WRITTEN::contains)) {
            return Optional.of(1);
        }
        return types.contains(CONCEPT) ? Optional.of(claims > 0 ? 0 : 2) : Optional.empty();
    }

    private void order(Document entry, String iri, String label, int group) {
        entry.add(new StringField(THING, iri, Field.Store.YES));
        entry.add(new NumericDocValuesField(GROUP, group));
        entry.add(new NumericDocValuesField(CLAIMS, claims.applyAsInt(iri)));
        entry.add(new SortedDocValuesField(LABEL, new BytesRef(WordIndex.exact(label))));
        entry.add(new SortedDocValuesField(IRI, new BytesRef(iri)));
    }

    private void types(Document entry, List<String> types) {
        List<String> own = types.stream().filter(type -> type.startsWith(KG)).toList();
        classes.narrowest(own).stream().findFirst().ifPresent(kind -> entry.add(new StoredField(KIND, kind)));
        classes.closure(types).forEach(type -> entry.add(new StringField(TYPE, type, Field.Store.NO)));
    }

    private static void names(Document entry, Set<String> names, Set<String> identifiers) {
        List<FoldedName> folded = Stream.concat(
                        names.stream().map(FoldedName::of), identifiers.stream().map(FoldedName::ofAccession))
                .toList();
        names.forEach(name -> entry.add(new StoredField(NAME, name)));
        identifiers.forEach(each -> entry.add(new StringField(IDENTIFIER, each, Field.Store.YES)));
        entry.add(new BinaryDocValuesField(
                FOLDED, new BytesRef(folded.stream().map(FoldedName::words).collect(Collectors.joining("\n")))));
        List<FoldedName> spelled =
                folded.stream().filter(name -> !name.isAccession()).toList();
        terms(entry, WHOLE, folded.stream().map(FoldedName::letters));
        terms(entry, BEGINNING, spelled.stream().map(FoldedName::letters).flatMap(NameIndex::beginnings));
        terms(
                entry,
                TAIL,
                folded.stream().flatMap(name -> name.tails().stream()).flatMap(NameIndex::beginnings));
        terms(
                entry,
                INSIDE,
                folded.stream()
                        .flatMap(name -> Stream.of(name.words().split(" ")))
                        .flatMap(NameIndex::rows));
        terms(
                entry,
                WORD,
                spelled.stream()
                        .flatMap(name -> Stream.of(name.words().split(" ")))
                        .filter(word -> word.length() >= SHORTEST_MISTYPED));
    }

    private static void terms(Document entry, String field, Stream<String> terms) {
        terms.filter(term -> !term.isEmpty())
                .distinct()
                .forEach(term -> entry.add(new StringField(field, term, Field.Store.NO)));
    }

    private static Stream<String> beginnings(String letters) {
        return Stream.iterate(
                        1, length -> length <= Math.min(letters.length(), LONGEST_BEGINNING), length -> length + 1)
                .map(length -> letters.substring(0, length));
    }

    /// All letters in a row.
    static Stream<String> rows(String letters) {
        return Stream.iterate(0, at -> at + ROW <= letters.length(), at -> at + 1)
                .map(at -> letters.substring(at, at + ROW));
    }
}
