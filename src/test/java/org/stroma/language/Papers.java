package org.stroma.language;

import java.util.ArrayList;
import java.util.List;
import org.stroma.model.document.Document;
import org.stroma.model.document.Paper;
import org.stroma.model.document.Section;
import org.stroma.model.document.Section.Kind;
import org.stroma.model.text.Sentence;
import org.stroma.model.text.Span;
import org.stroma.model.text.Text;
import org.stroma.model.text.Token;

/// Documents made by hand, and the annotator, whose models load once.
final class Papers {

    static final Annotator ANNOTATOR = Annotator.load();

    private Papers() {}

    static Document paragraph(String text) {
        return document(text, Kind.PARAGRAPH);
    }

    /// A document whose lines are sections of these kinds; of the last kind where there are more lines.
    static Document document(String text, Kind... kinds) {
        Text words = Text.of(text);
        List<Section> sections = new ArrayList<>();
        int from = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                Kind kind = kinds[Math.min(sections.size(), kinds.length - 1)];
                sections.add(new Section(words.ofChars(from, from + line.length()), kind));
            }
            from += line.length() + 1;
        }
        return whole(words, sections);
    }

    static Document whole(Text text, List<Section> sections) {
        return Paper.of("paper.txt", text).in(sections).document();
    }

    static Span all(Text text) {
        return new Span(0, text.length());
    }

    /// The sentences of a paragraph, to the letter.
    static List<String> sentences(String text) {
        Document document = paragraph(text);
        return ANNOTATOR.read(document).stream()
                .map(sentence -> document.quote(sentence.span()))
                .toList();
    }

    static List<Token> tokens(String text) {
        return ANNOTATOR.read(paragraph(text)).stream()
                .map(Sentence::tokens)
                .flatMap(List::stream)
                .toList();
    }

    static List<String> words(String text) {
        return tokens(text).stream().map(Token::text).toList();
    }

    /// The first token with this text.
    static Token token(String text, String word) {
        return tokens(text).stream()
                .filter(token -> token.text().equals(word))
                .findFirst()
                .orElseThrow();
    }
}
