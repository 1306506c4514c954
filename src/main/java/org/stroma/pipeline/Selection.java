package org.stroma.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stroma.language.MainLanguage;
import org.stroma.model.Document;
import org.stroma.model.Unreadable;

/// The documents that can be read for claims, and one line for each that cannot because it is not in English.
public record Selection(List<Document> documents, List<Unreadable> foreign) {

    public Selection {
        documents = List.copyOf(documents);
        foreign = List.copyOf(foreign);
    }

    /// Selects from documents, of which the order is kept.
    public static Selection of(List<Document> documents) {
        List<Document> english = new ArrayList<>();
        List<Unreadable> foreign = new ArrayList<>();
        for (Document document : documents) {
            Optional<String> language = MainLanguage.foreign(document);
            language.ifPresentOrElse(
                    name -> foreign.add(new Unreadable(document.key(), "in " + name + ", not in English; not read")),
                    () -> english.add(document));
        }
        return new Selection(english, foreign);
    }
}
