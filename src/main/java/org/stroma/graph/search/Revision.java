package org.stroma.graph.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.store.NoLockFactory;
import org.stroma.graph.file.LineChanges;
import org.stroma.graph.file.QuadLine;
import org.stroma.graph.term.Iris;

/// What makes a version of the one before it.
///
/// @param before folder of the earlier version
/// @param changes of its graph's file
public record Revision(Path before, LineChanges changes) {

    private static final String LAYOUT = "layout";
    private static final String SOURCE = "source";
    /// Of the fields and the order of all indexes; one of another layout is written anew.
    private static final String CURRENT = "3";

    /// Whether the indexes of the earlier version can be changed into those of this one: they are in the order of this
    /// program, and no class has become part of another.
    public boolean isOfIndexes(Iris iris) {
        return isOf(before.resolve(NameIndex.FOLDER), "")
                && isOf(before.resolve(WordIndex.FOLDER).resolve(ThingIndex.FOLDER), "")
                && !isOfOntology(iris);
    }

    /// Whether what classes are has changed, which anything may depend on.
    public boolean isOfOntology(Iris iris) {
        byte[] ontology = iris.graph("ontology").getURI().getBytes(StandardCharsets.UTF_8);
        return Stream.concat(changes.gone().stream(), changes.added().stream())
                .anyMatch(line -> QuadLine.isOfGraph(line, ontology));
    }

    /// Commits an index that a later version's may be made of.
    ///
    /// @param source hash of what it was made of besides the graph
    static void commit(IndexWriter writer, String source) throws IOException {
        writer.forceMerge(1);
        writer.setLiveCommitData(Map.of(LAYOUT, CURRENT, SOURCE, source).entrySet());
        writer.commit();
    }

    /// Whether an index is in the order of this program, and was made of that.
    static boolean isOf(Path index, String source) {
        if (!Files.exists(index)) {
            return false;
        }
        try (Directory folder = new NIOFSDirectory(index, NoLockFactory.INSTANCE)) {
            Map<String, String> made = SegmentInfos.readLatestCommit(folder).getUserData();
            return CURRENT.equals(made.get(LAYOUT)) && source.equals(made.get(SOURCE));
        } catch (IOException e) {
            return false;
        }
    }

    /// IRIs of the things whose entries may be other ones now.
    Set<String> things() {
        return changes.things();
    }

    /// Folder of an index of the earlier version.
    Path index(String name) {
        return before.resolve(name);
    }

    /// Deletes the entries that have one of these terms.
    static void forget(IndexWriter writer, String field, Set<String> values) throws IOException {
        writer.deleteDocuments(
                values.stream().map(value -> new Term(field, value)).toArray(Term[]::new));
    }
}
