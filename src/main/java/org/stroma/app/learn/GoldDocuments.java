package org.stroma.app.learn;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.stroma.app.knowledge.Knowledge;
import org.stroma.app.report.Problem;
import org.stroma.app.report.Reporter;
import org.stroma.learn.gold.Gold;
import org.stroma.model.document.Document;
import org.stroma.model.document.Duplicate;
import org.stroma.model.document.Reading;
import org.stroma.model.document.Unreadable;

/// Documents and the claims that a curator takes from them.
///
/// @param judged the same claims with those that somebody found right besides
public record GoldDocuments(Gold gold, Gold judged, List<Document> documents) {

    /// The documents of several folders.
    ///
    /// @throws Problem if there is no such folder, a row is no claim, or nothing can be read
    public static GoldDocuments in(List<Path> folders, Knowledge knowledge, Reporter reporter) {
        return folders.stream()
                .map(folder -> in(folder, knowledge, reporter))
                .reduce(GoldDocuments::plus)
                .orElseThrow();
    }

    /// @throws Problem if there is no such folder, a row is no claim, or nothing can be read
    public static GoldDocuments in(Path folder, Knowledge knowledge, Reporter reporter) {
        Gold gold = gold(folder);
        return new GoldDocuments(
                gold, gold.withJudged(folder), documents(folder.resolve("documents"), knowledge, reporter));
    }

    /// These and those.
    GoldDocuments plus(GoldDocuments more) {
        return new GoldDocuments(
                gold.plus(more.gold),
                judged.plus(more.judged),
                Stream.concat(documents.stream(), more.documents.stream()).toList());
    }

    /// A document's file name without extension.
    static String stem(Document document) {
        String name = document.fileName();
        return name.lastIndexOf('.') > 0 ? name.substring(0, name.lastIndexOf('.')) : name;
    }

    private static Gold gold(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new Problem(folder + ": no such folder");
        }
        try {
            return Gold.read(folder);
        } catch (IllegalArgumentException e) {
            throw new Problem(String.valueOf(e.getMessage()), e);
        }
    }

    /// @throws Problem if nothing can be read
    static List<Document> documents(Path place, Knowledge knowledge, Reporter reporter) {
        List<Document> documents = new ArrayList<>();
        for (Reading reading : knowledge.readers().read(List.of(place))) {
            switch (reading) {
                case Document document -> documents.add(document);
                case Duplicate duplicate -> reporter.complain(duplicate);
                case Unreadable refused -> reporter.complain(refused);
            }
        }
        if (documents.isEmpty()) {
            throw new Problem("nothing to read in " + place);
        }
        return List.copyOf(documents);
    }
}
