package org.stroma.language.token;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;

/// Where sentences end. The model decides; what it parts at abbreviations and inside brackets is joined again, and what
/// it leaves together before a word that can only begin a sentence is parted.
public final class SentenceSplitter {

    private final SentenceDetectorME detector;

    /// Not to be shared between threads.
    public SentenceSplitter(SentenceModel model) {
        this.detector = new SentenceDetectorME(model);
    }

    /// The sentences of a paragraph, in characters.
    public List<Stretch> split(String words) {
        List<Stretch> sentences = new ArrayList<>();
        for (Stretch whole : joined(words)) {
            Stretch rest = whole;
            for (int end = SentenceEnds.firstEnd(words, rest); end < rest.end(); ) {
                sentences.add(new Stretch(rest.start(), end));
                rest = new Stretch(end + 1, rest.end());
                end = SentenceEnds.firstEnd(words, rest);
            }
            sentences.add(rest);
        }
        return sentences;
    }

    private List<Stretch> joined(String words) {
        List<Stretch> sentences = new ArrayList<>();
        for (opennlp.tools.util.Span found : detector.sentPosDetect(words)) {
            Stretch next = new Stretch(found.getStart(), found.getEnd());
            if (!sentences.isEmpty() && SentenceEnds.goesOn(words, sentences.getLast(), next)) {
                next = new Stretch(sentences.removeLast().start(), next.end());
            }
            sentences.add(next);
        }
        return sentences;
    }
}
