package org.stroma.app.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.stroma.language.detect.MainLanguage;
import org.stroma.model.document.Document;
import org.stroma.model.document.Unreadable;
import org.stroma.model.memory.Remembered;

/// The documents that can be read for claims, and one line for each that cannot because it is not in English.
public record DocumentSelection(List<Document> documents, List<Unreadable> foreign) {

    public DocumentSelection {
        documents = List.copyOf(documents);
        foreign = List.copyOf(foreign);
    }

    /// Selects from documents, of which the order is kept; looks at them on all cores.
    ///
    /// @param languages what is known of documents, see {@link MainLanguage#foreign}
    /// @param isEnglish whether a document is known to be in English, for it was selected before
    public static DocumentSelection of(
            List<Document> documents, Remembered<Document, Optional<String>> languages, Predicate<Document> isEnglish) {
        List<Document> english = new ArrayList<>();
        List<Unreadable> foreign = new ArrayList<>();
        List<Optional<String>> found = documents.parallelStream()
                .map(document -> isEnglish.test(document)
                        ? Optional.<String>empty()
                        : languages.get(document, MainLanguage::foreign))
                .toList();
        for (int i = 0; i < documents.size(); i++) {
            Document document = documents.get(i);
            found.get(i)
                    .ifPresentOrElse(
                            name -> foreign.add(
                                    new Unreadable(document.key(), "in " + name + ", not in English; not read")),
                            () -> english.add(document));
        }
        return new DocumentSelection(english, foreign);
    }
}
