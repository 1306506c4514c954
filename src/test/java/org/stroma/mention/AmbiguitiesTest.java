package org.stroma.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stroma.mention.dictionary.NameIndex;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.EntityType;
import org.stroma.model.concept.Mention;
import org.stroma.model.concept.Mention.Found;
import org.stroma.model.concept.Passage;
import org.stroma.model.concept.Terminology;
import org.stroma.model.concept.Terminology.Entry;
import org.stroma.model.document.Document;
import org.stroma.model.document.Paper;
import org.stroma.model.evidence.Ambiguity;
import org.stroma.model.text.Part;
import org.stroma.model.text.Sentence;
import org.stroma.model.text.Span;
import org.stroma.model.text.Token;

class AmbiguitiesTest {

    private static final Concept CHOSEN = Concept.coined("CCR4", new EntityType("Protein"));
    private static final Concept OTHER = Concept.coined("CNOT6", new EntityType("Protein"));

    private static Entry entry(Concept concept, boolean chosen, String... names) {
        return new Entry(concept, List.of(names), List.of(), List.of(), List.of(), chosen);
    }

    private static List<Ambiguity> of(Concept meant, Found found, Entry... entries) {
        NameIndex index = new NameIndex(new Terminology(List.of(entries), List.of()));
        Document document = Paper.of("a.txt", "CCR4 and CCR4").document();
        List<Token> tokens = List.of(
                new Token(new Span(0, 4), "CCR4", "CCR4", "PROPN", "NNP"),
                new Token(new Span(5, 8), "and", "and", "CCONJ", "CC"),
                new Token(new Span(9, 13), "CCR4", "CCR4", "PROPN", "NNP"));
        Passage passage = new Passage(
                new Sentence(new Span(0, 13), Part.BODY, tokens),
                List.of(new Mention(new Span(0, 4), meant, found), new Mention(new Span(9, 13), meant, found)));
        return new Ambiguities(index).of(document, List.of(passage));
    }

    @Test
    void nameTheRunnerUpAndWhatDecidedOnceForEachName() {
        assertThat(of(CHOSEN, Found.NAME, entry(CHOSEN, true), entry(OTHER, false, "CCR4")))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.span()).isEqualTo(new Span(0, 4));
                    assertThat(each.meant()).isEqualTo(CHOSEN);
                    assertThat(each.runnerUp()).isEqualTo(OTHER);
                    assertThat(each.reason()).isNotBlank();
                });
    }

    @Test
    void areNotNamesThatMeanOneThing() {
        assertThat(of(CHOSEN, Found.NAME, entry(CHOSEN, true))).isEmpty();
    }

    @Test
    void areNotNamesThatTheDocumentDefines() {
        assertThat(of(CHOSEN, Found.ABBREVIATION, entry(CHOSEN, true), entry(OTHER, false, "CCR4")))
                .isEmpty();
    }
}
