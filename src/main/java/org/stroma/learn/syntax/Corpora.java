package org.stroma.learn.syntax;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.stroma.learn.treebank.GeniaTags;
import org.stroma.learn.treebank.Paragraph;
import org.stroma.learn.treebank.Tagged;
import org.stroma.learn.treebank.Tree;
import org.stroma.learn.treebank.Treebank;
import org.stroma.learn.treebank.UniversalCraft;

/// Where the annotated sentences lie that models learn from.
///
/// @param shared the folder of public corpora (CRAFT, EWT and others)
/// @param own the folder of sentences annotated for this project
public record Corpora(Path shared, Path own) {

    /// Web English, Universal Dependencies.
    List<Tree> web(Part part) {
        return Treebank.read(shared.resolve("ewt/en_ewt-" + part.folder + ".conllu"));
    }

    /// Full papers, turned to Universal Dependencies.
    List<Tree> papers(Part part) {
        return Treebank.readAll(folder(part).resolve("conllu")).stream()
                .map(UniversalCraft::convert)
                .toList();
    }

    /// The same papers, line by line.
    List<Paragraph> paperLines(Part part) {
        Map<String, List<Tree>> papers = Treebank.readAll(folder(part).resolve("conllu")).stream()
                .collect(Collectors.groupingBy(Tree::document, TreeMap::new, Collectors.toList()));
        return papers.entrySet().stream()
                .flatMap(paper -> Paragraph.of(paper.getValue(), text(part, paper.getKey())).stream())
                .toList();
    }

    private String text(Part part, String paper) {
        Path file = folder(part).resolve("txt").resolve(paper + ".txt");
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    private Path folder(Part part) {
        return shared.resolve("craft").resolve(part.folder);
    }

    /// Abstracts, tags only.
    List<Tagged> abstracts() {
        return GeniaTags.read(shared.resolve("conll/GENIA-pos/train.tsv"));
    }

    /// Documents of the kind that users bring; nothing is learnt from them.
    Path documents() {
        return shared.resolveSibling("gold").resolve("dev").resolve("documents");
    }

    /// News, press releases and labels, annotated for this project.
    List<Tree> news(Part part) {
        return Treebank.read(own.resolve("news-" + part.folder + ".conllu"));
    }

    /// Sentences as in abstracts, news, labels and textbooks, with their names marked, annotated for this project.
    List<Tree> statements(Part part) {
        return Treebank.read(own.resolve("statements-" + part.folder + ".conllu"));
    }

    /// What is learnt from, and what is only measured on.
    enum Part {
        TRAIN("train"),
        DEV("dev");

        private final String folder;

        Part(String folder) {
            this.folder = folder;
        }
    }
}
