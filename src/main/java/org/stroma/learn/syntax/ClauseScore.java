package org.stroma.learn.syntax;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.stroma.language.syntax.GreedyParser;
import org.stroma.language.tag.Tagger;
import org.stroma.language.token.Tokenizer;
import org.stroma.learn.model.Measured;
import org.stroma.model.text.Parse;
import org.stroma.model.text.Span;
import org.stroma.model.text.Text;

/// How often the main clause's subject, verb and object are found in sentences of news, from plain text: tokens,
/// tags and tree are all our own.
record ClauseScore(Tokenizer tokenizer, Tagger tagger, GreedyParser parser) {

    private static final String NONE = "-";

    /// The share of subjects, verbs and objects found, and of sentences where all three are.
    ///
    /// @param file lines of document, first and last character of the sentence, subject, verb, object, voice
    /// @param documents the folder of the documents
    List<Measured> measure(Path file, Path documents) throws IOException {
        int parts = 0;
        int right = 0;
        int whole = 0;
        List<String> lines = Files.readAllLines(file);
        for (String line : lines.subList(1, lines.size())) {
            String[] columns = line.split("\t");
            List<String> found = clause(sentence(documents, columns));
            int here = 0;
            for (int i = 0; i < 3; i++) {
                here += found.get(i).equals(numbered(columns[3 + i])) ? 1 : 0;
            }
            parts += 3;
            right += here;
            whole += here == 3 ? 1 : 0;
        }
        int sentences = lines.size() - 1;
        return List.of(
                new Measured("syntax", "main subject, verb and object, news", (double) right / parts, parts),
                new Measured("syntax", "sentences with all three, news", (double) whole / sentences, sentences));
    }

    private static String sentence(Path documents, String[] columns) throws IOException {
        Text text = Text.of(Files.readString(documents.resolve(columns[0])));
        return text.at(new Span(Integer.parseInt(columns[1]), Integer.parseInt(columns[2])));
    }

    private static String numbered(String word) {
        return word.equals(NONE) || word.matches(".*@\\d+") ? word : word + "@1";
    }

    /// Subject, verb and object of the root, each with the number of its occurrence in the sentence.
    List<String> clause(String sentence) {
        List<String> words = tokenizer.split(sentence).stream()
                .map(stretch -> stretch.in(sentence))
                .toList();
        List<String> tags = tagger.tags(words);
        Parse parse = parser.parse(words, tags);
        int root = parse.heads().indexOf(-1);
        List<String> clause = new ArrayList<>();
        clause.add(first(
                words,
                parse,
                i -> parse.relation(i).startsWith("nsubj") && parse.heads().get(i) == root));
        clause.add(numbered(words, root));
        clause.add(first(
                words,
                parse,
                i -> parse.relation(i).equals("obj") && parse.heads().get(i) == root));
        return clause;
    }

    /// Whether an object is the root's, or that of a verb joined to it: "activates and binds the receptor".
    private static boolean leads(Parse parse, int object, int root) {
        int verb = parse.heads().get(object);
        boolean joined = parse.relation(verb).equals("conj") && parse.heads().get(verb) == root;
        boolean own =
                parse.dependents(root).stream().anyMatch(i -> parse.relation(i).equals("obj"));
        return verb == root || joined && !own;
    }

    private static String first(List<String> words, Parse parse, IntPredicate wanted) {
        return IntStream.range(0, parse.heads().size())
                .filter(wanted)
                .mapToObj(i -> numbered(words, i))
                .findFirst()
                .orElse(NONE);
    }

    private static String numbered(List<String> words, int at) {
        long occurrence =
                words.subList(0, at + 1).stream().filter(words.get(at)::equals).count();
        return words.get(at) + "@" + occurrence;
    }
}
