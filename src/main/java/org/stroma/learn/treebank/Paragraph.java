package org.stroma.learn.treebank;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.util.Span;

/// A paragraph of a treebank as running text, with where its sentences and tokens stand in it.
///
/// @param sentences in characters
/// @param tokens of each sentence, in characters of the paragraph; hyphens, dashes, slashes and plus signs are tokens
/// of their own
public record Paragraph(String text, List<Span> sentences, List<List<Span>> tokens) {

    private static final Pattern PIECE = Pattern.compile("[-‐‑–—−/+]|[^-‐‑–—−/+]+");

    public Paragraph {
        sentences = List.copyOf(sentences);
        tokens = List.copyOf(tokens);
    }

    /// The paragraphs of a treebank, in order.
    public static List<Paragraph> of(List<Tree> trees) {
        List<Paragraph> paragraphs = new ArrayList<>();
        Draft draft = new Draft();
        for (Tree tree : trees) {
            if (tree.newParagraph() && !draft.sentences.isEmpty()) {
                paragraphs.add(draft.done());
                draft = new Draft();
            }
            draft.add(tree);
        }
        if (!draft.sentences.isEmpty()) {
            paragraphs.add(draft.done());
        }
        return paragraphs;
    }

    /// The lines of a document as paragraphs: as readers give them, who know headings and captions by their lines.
    public static List<Paragraph> of(List<Tree> trees, String document) {
        List<Paragraph> lines = new ArrayList<>();
        Draft draft = new Draft();
        int at = 0;
        for (Tree tree : trees) {
            int from = document.indexOf(tree.text(), at);
            boolean sameLine = from >= 0 && document.substring(at, from).indexOf('\n') < 0;
            if (!sameLine && !draft.sentences.isEmpty()) {
                lines.add(draft.done());
                draft = new Draft();
            }
            draft.add(tree);
            at = from < 0 ? at : from + tree.text().length();
        }
        lines.add(draft.done());
        return lines;
    }

    /// The text of a sentence.
    public String sentence(int number) {
        return sentences.get(number).getCoveredText(text).toString();
    }

    /// The tokens of a sentence, in characters of the sentence.
    public Span[] tokensOf(int number) {
        int start = sentences.get(number).getStart();
        return tokens.get(number).stream()
                .map(token -> new Span(token.getStart() - start, token.getEnd() - start))
                .toArray(Span[]::new);
    }

    private static final class Draft {

        private final StringBuilder text = new StringBuilder();
        private final List<Span> sentences = new ArrayList<>();
        private final List<List<Span>> tokens = new ArrayList<>();

        void add(Tree tree) {
            if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
                text.append(' ');
            }
            int from = text.length();
            List<Span> own = new ArrayList<>();
            for (Word word : tree.words()) {
                pieces(word.form(), own);
                text.append(word.form()).append(word.spaceAfter() ? " " : "");
            }
            sentences.add(new Span(from, own.getLast().getEnd()));
            tokens.add(List.copyOf(own));
        }

        private void pieces(String form, List<Span> into) {
            boolean address = form.contains("://") || form.contains("@") || form.startsWith("www.");
            Matcher piece = PIECE.matcher(form);
            while (!address && piece.find()) {
                into.add(new Span(text.length() + piece.start(), text.length() + piece.end()));
            }
            if (address) {
                into.add(new Span(text.length(), text.length() + form.length()));
            }
        }

        Paragraph done() {
            return new Paragraph(text.toString().stripTrailing(), sentences, tokens);
        }
    }
}
