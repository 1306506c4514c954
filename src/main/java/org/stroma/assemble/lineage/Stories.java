package org.stroma.assemble.lineage;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stroma.model.document.Document;
import org.stroma.model.memory.Remembered;
import org.stroma.model.ontology.Lexicon;

/// What single documents tell, as it is compared with what others tell; remembered from one assembly to the next.
public final class Stories {

    private final Remembered<Asked, Story> known = new Remembered<>();

    /// @param standing how the text begins that stands alike under many documents
    /// @param sources how lines begin or end that name a source
    private record Asked(Document document, List<String> standing, List<String> sources) {}

    /// Of the document's own sentences.
    ///
    /// @param phrases by which copies of them are known
    /// @param words their longer words, sentence by sentence, as {@link Retelling#words} gives them
    /// @param quotations by their words, as {@link SharedQuotations#of} gives them
    /// @param sources the lines that say that they name a source
    record Story(Shingles phrases, long[][] words, Map<String, String> quotations, List<String> sources) {

        Story {
            quotations = Collections.unmodifiableMap(new LinkedHashMap<>(quotations));
            sources = List.copyOf(sources);
        }
    }

    /// @param documents all of a corpus; what others tell is forgotten
    /// @param lexicon says how the text begins that stands alike under many documents, and what names a source
    List<Story> of(List<Document> documents, Lexicon lexicon) {
        List<String> standing = lexicon.of("standingText");
        List<String> sources = lexicon.of("sourceCue");
        OwnText own = new OwnText(new StockPhrases(standing));
        StockPhrases cues = new StockPhrases(sources);
        List<Story> stories = documents.parallelStream()
                .map(document ->
                        known.get(new Asked(document, standing, sources), asked -> story(asked.document(), own, cues)))
                .toList();
        known.forgetUnasked();
        return stories;
    }

    private static Story story(Document document, OwnText own, StockPhrases cues) {
        List<String> sentences = own.sentences(document);
        return new Story(
                Shingles.of(sentences),
                Retelling.words(sentences),
                SharedQuotations.of(sentences),
                NamedSources.lines(document.text(), cues));
    }
}
