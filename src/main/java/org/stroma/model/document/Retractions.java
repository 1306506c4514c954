package org.stroma.model.document;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Which documents of a corpus are void: what they say counts for nothing.
public final class Retractions {

    private Retractions() {}

    /// Keys of the documents that say so themselves, and of those that another document calls retracted: a notice that
    /// names them, or a marked copy of the same publication.
    public static Set<String> voided(Collection<Document> documents) {
        Set<String> takenBack = documents.stream()
                .flatMap(document -> takenBack(document).stream())
                .collect(Collectors.toSet());
        return documents.stream()
                .filter(document -> isVoid(document)
                        || document.imprint().map(Imprint::identifiers).orElse(List.of()).stream()
                                .anyMatch(takenBack::contains))
                .map(Document::key)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isVoid(Document document) {
        return document.retraction().filter(mark -> mark.kind().isVoid()).isPresent();
    }

    private static List<String> takenBack(Document document) {
        return document.retraction()
                .map(mark -> switch (mark.kind()) {
                    case RETRACTED -> document.imprint().orElse(Imprint.NONE).identifiers();
                    case NOTICE -> mark.others();
                    case PARTLY, CONCERN -> List.<String>of();
                })
                .orElse(List.of());
    }
}
