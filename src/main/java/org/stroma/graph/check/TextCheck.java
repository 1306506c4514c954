package org.stroma.graph.check;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.stroma.graph.file.StoreException;
import org.stroma.graph.file.TextFiles;
import org.stroma.graph.term.Terms;
import org.stroma.graph.version.Inspection;
import org.stroma.model.text.Text;

/// Every document of the graph has its text, each text bears the SHA-256 of its bytes as its name, and none is of a
/// document that the graph does not know.
final class TextCheck implements Check {

    private static final String KIND = "text";

    @Override
    public void look(Inspection version) {
        Set<String> described =
                version.all(Terms.DOCUMENT).stream().map(Node::getURI).collect(Collectors.toSet());
        Set<String> listed = version.version().documents().stream()
                .map(key -> version.iris().document(key).getURI())
                .collect(Collectors.toSet());
        described.stream()
                .filter(document -> !listed.contains(document))
                .forEach(document -> version.breach(KIND, document, "a text in the store", "none"));
        listed.stream()
                .filter(document -> !described.contains(document))
                .forEach(document -> version.breach(KIND, document, "a document in the graph", "only its text"));
        version.version().documents().forEach(key -> text(version, key));
    }

    private static void text(Inspection version, String key) {
        String name = version.version().textName(key).orElseThrow();
        Node document = version.iris().document(key);
        try {
            String hash = version.version()
                    .text(key)
                    .map(text -> TextFiles.name(Text.of(text)))
                    .orElseThrow();
            if (!hash.equals(name)) {
                version.breach(KIND, document, "a text with the SHA-256 " + name, hash);
            }
        } catch (StoreException | IllegalArgumentException e) {
            version.breach(
                    KIND,
                    document,
                    "the text " + name,
                    Optional.ofNullable(e.getMessage()).orElse("none"));
        }
    }
}
