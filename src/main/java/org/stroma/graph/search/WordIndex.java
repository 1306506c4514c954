package org.stroma.graph.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.sparql.core.Quad;
import org.stroma.graph.file.DocumentList;
import org.stroma.graph.file.StoreException;
import org.stroma.graph.file.TextFiles;
import org.stroma.graph.term.Iris;

/// Writes the index that a version is searched by: an entry for each thing with its names, one for each sentence of
/// its documents. The same version gives the same entries, whether they were written together or came one after the
/// other.
public final class WordIndex {

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

    /// What an entry is about, and where it stands there: what decides between entries that fit equally well.
    static final String ABOUT = "about";

    private WordIndex() {}

    /// @param version its folder, which holds its graph as a file
    /// @param revision what makes it of the version before, if its entries of things are to be changed
    /// @param before folder of an earlier version, of which entries of sentences are taken over
    public static void write(
            Path version,
            Iris iris,
            DocumentList contents,
            TextFiles texts,
            Optional<Revision> revision,
            Optional<Path> before) {
        Path folder = version.resolve(FOLDER);
        try {
            ThingIndex.write(version, iris, revision);
            new SentenceIndex(iris, texts).write(folder, contents, before.map(earlier -> earlier.resolve(FOLDER)));
        } catch (IOException e) {
            throw new StoreException("cannot write " + folder + ": " + e.getMessage(), e);
        }
    }

    // A term may have 32766 bytes.
    static String exact(String name) {
        String lower = name.toLowerCase(Locale.ROOT).strip();
        return lower.length() > 1000 ? lower.substring(0, 1000) : lower;
    }

    /// The names of a thing, the one that it is shown by first.
    static Set<String> names(List<Quad> said) {
        Set<String> names = new LinkedHashSet<>();
        NAMING.forEach(property -> names.addAll(values(said, property)));
        return names;
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
