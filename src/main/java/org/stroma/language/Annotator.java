package org.stroma.language;

import java.util.ArrayList;
import java.util.List;
import org.stroma.model.Document;
import org.stroma.model.Part;
import org.stroma.model.Section;
import org.stroma.model.Sentence;
import org.stroma.model.Span;
import org.stroma.model.Text;
import org.stroma.model.Token;

/// Reads the language of a document: sentences, tokens, tags, lemmas. Safe to share between threads.
public final class Annotator {

    private final ThreadLocal<Tools> tools;

    private Annotator(Models models) {
        this.tools = ThreadLocal.withInitial(() -> new Tools(models));
    }

    /// Loads the models that travel with the program.
    public static Annotator load() {
        return new Annotator(Models.load());
    }

    /// The sentences of all sections that are read, in reading order.
    public List<Sentence> read(Document document) {
        List<Sentence> sentences = new ArrayList<>();
        for (Section section : document.sections()) {
            if (section.isRead()) {
                readSection(document.text(), section, sentences);
            }
        }
        return List.copyOf(sentences);
    }

    private void readSection(Text text, Section section, List<Sentence> into) {
        int from = text.charOffset(section.span().start());
        // Line breaks inside a section are layout; as spaces they keep every offset.
        String words = text.at(section.span()).replaceAll("[\\n\\r\\t\\u00A0]", " ");
        for (Stretch stretch : tools.get().sentences().split(words)) {
            List<Token> tokens = tokens(text, from + stretch.start(), stretch.in(words));
            if (!tokens.isEmpty()) {
                Span span = tokens.getFirst().span().to(tokens.getLast().span());
                into.add(new Sentence(span, partOf(section, tokens), tokens));
            }
        }
    }

    private List<Token> tokens(Text text, int offset, String sentence) {
        List<Stretch> stretches = tools.get().tokens().split(sentence);
        String[] words = stretches.stream().map(stretch -> stretch.in(sentence)).toArray(String[]::new);
        String[] upos = tools.get().upos(words);
        String[] tags = PennTags.of(words, upos);
        String[] lemmas = tools.get().lemmas(words, upos, tags);
        List<Token> tokens = new ArrayList<>(words.length);
        for (int i = 0; i < words.length; i++) {
            Stretch stretch = stretches.get(i);
            Span span = text.ofChars(offset + stretch.start(), offset + stretch.end());
            tokens.add(new Token(span, words[i], lemmas[i], upos[i], tags[i]));
        }
        return tokens;
    }

    /// A sentence that stands in quotation marks is somebody's word.
    private static Part partOf(Section section, List<Token> tokens) {
        boolean quoted =
                tokens.stream().filter(token -> Quotes.opens(token.text())).count() > 0 && Quotes.share(tokens) > 0.5;
        return quoted && section.part() == Part.BODY ? Part.QUOTATION : section.part();
    }
}
