package org.stroma.language;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stroma.language.lemma.Lemmas;
import org.stroma.language.tag.UniversalTags;
import org.stroma.language.token.Quotes;
import org.stroma.language.token.Stretch;
import org.stroma.model.concept.Passage;
import org.stroma.model.document.Document;
import org.stroma.model.document.Section;
import org.stroma.model.text.Parse;
import org.stroma.model.text.Part;
import org.stroma.model.text.Sentence;
import org.stroma.model.text.Span;
import org.stroma.model.text.Text;
import org.stroma.model.text.Token;

/// Reads the language of a document: sentences, tokens, tags, lemmas, syntax. Safe to share between threads.
public final class Annotator {

    private static final Pattern LAYOUT = Pattern.compile("[\\n\\r\\t\\u00A0]");

    /// In characters. Longer ones are tables and data; what looks at pairs of words would never come to an end of them.
    private static final int LONGEST_SENTENCE = 10_000;

    private final ThreadLocal<Tools> tools;
    private final boolean parses;

    private Annotator(Models models, boolean parses) {
        Lemmas lemmas = Lemmas.load();
        this.tools = ThreadLocal.withInitial(() -> Tools.of(models, lemmas, parses));
        this.parses = parses;
    }

    /// Loads the models that travel with the program.
    public static Annotator load() {
        return new Annotator(Models.load(), true);
    }

    /// The same without dependency trees, which take most of the time.
    public static Annotator withoutSyntax() {
        return new Annotator(Models.load(), false);
    }

    /// The models of a folder, for training what needs sentences and tokens; lemmas are those that travel with the
    /// program.
    ///
    /// @throws java.io.UncheckedIOException where a model cannot be read
    public static Annotator withoutSyntax(Path models) {
        return new Annotator(Models.read(models), false);
    }

    /// The sentences of all sections that are read, in reading order; what goes on for pages without an end is none.
    public List<Sentence> read(Document document) {
        return words(document).stream().map(tools.get()::withTree).toList();
    }

    /// The same without trees, where names are found first that make them likelier ([#withNamesAsWords]).
    public List<Sentence> words(Document document) {
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
        String words = LAYOUT.matcher(text.at(section.span())).replaceAll(" ");
        for (Stretch stretch : tools.get().sentences().split(words)) {
            if (stretch.end() - stretch.start() <= LONGEST_SENTENCE) {
                sentence(text, section, from + stretch.start(), stretch.in(words))
                        .ifPresent(into::add);
            }
        }
    }

    private Optional<Sentence> sentence(Text text, Section section, int offset, String words) {
        List<Stretch> stretches = tools.get().tokens().split(words);
        if (stretches.isEmpty()) {
            return Optional.empty();
        }
        List<String> forms =
                stretches.stream().map(stretch -> stretch.in(words)).toList();
        List<String> tags = tools.get().tagger().tags(forms);
        List<String> upos = UniversalTags.of(forms, tags, Parse.NONE);
        List<Token> tokens = new ArrayList<>(forms.size());
        for (int i = 0; i < forms.size(); i++) {
            Stretch stretch = stretches.get(i);
            Span span = text.ofChars(offset + stretch.start(), offset + stretch.end());
            String lemma = tools.get().lemmas().lemma(forms.get(i), tags.get(i));
            tokens.add(new Token(span, forms.get(i), lemma, upos.get(i), tags.get(i)));
        }
        Span span = tokens.getFirst().span().to(tokens.getLast().span());
        return Optional.of(new Sentence(span, partOf(section, tokens), tokens, Parse.NONE));
    }

    /// The same with the tree that a sentence's names make likelier. Whatever tree it has counts for nothing.
    public Passage withNamesAsWords(Passage passage) {
        return parses ? new Passage(new NamedSyntax(tools.get()).read(passage), passage.mentions()) : passage;
    }

    /// A sentence that stands in quotation marks is somebody's word.
    private static Part partOf(Section section, List<Token> tokens) {
        boolean quoted =
                tokens.stream().filter(token -> Quotes.opens(token.text())).count() > 0 && Quotes.share(tokens) > 0.5;
        return quoted && section.part() == Part.BODY ? Part.QUOTATION : section.part();
    }
}
