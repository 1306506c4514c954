package org.stroma.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stroma.model.text.Token;

class TagsTest {

    @ParameterizedTest
    @CsvSource({
        "The CXCR4 receptor was blocked by plerixafor., blocked, VBN",
        "Plerixafor blocked the CXCR4 receptor., blocked, VBD",
        "The drug has reduced tumor growth., reduced, VBN",
        "T cells are attracted to the tumor., attracted, VBN",
        "The tumor attracted T cells., attracted, VBD",
        "The drug can block the receptor., block, VB",
        "Bevacizumab binds VEGF., binds, VBZ",
        "Blocking the receptor shrinks tumors., Blocking, VBG",
        "Tumor cells secrete CXCL12., secrete, VBP",
        "The tumor lures T cells., lures, VBZ",
        "The tumor traps T cells., traps, VBZ",
        "Cells secreted by tumors die., secreted, VBN",
        "The activated receptor signals., activated, VBN",
        "The drug was found in the blood., found, VBN",
        "The drug has led to deaths., led, VBN",
        "They were not strongly attracted to it., attracted, VBN",
        "The team was able to block it., block, VB",
        "It works by blocking the receptor., blocking, VBG",
        "Sepsis kills., Sepsis, NN",
        "Patients received the drug., Patients, NNS",
        "Patients received the drug., drug, NN"
    })
    void tagsWordsInTheirSentence(String sentence, String word, String tag) {
        assertThat(Papers.token(sentence, word).tag()).isEqualTo(tag);
    }

    @ParameterizedTest
    @CsvSource({
        "The CXCR4 receptor was blocked by plerixafor., blocked, block",
        "Tumors secrete CXCL12., Tumors, tumor",
        "Resistance was driven by MET., driven, drive",
        "The drug reduces inflammation., reduces, reduce",
        "The drug inhibited growth., inhibited, inhibit",
        "The therapies failed., therapies, therapy",
        "Stem cells were mobilized by the drug., mobilized, mobilize",
        "The cells were trapped by CXCL12., trapped, trap",
        "The tumor was releasing CXCL12., releasing, release",
        "The protein was bound by the drug., bound, bind",
        "The trial led to approval., led, lead"
    })
    void findsTheDictionaryForm(String sentence, String word, String lemma) {
        assertThat(Papers.token(sentence, word).lemma()).isEqualTo(lemma);
    }

    @ParameterizedTest
    @CsvSource({
        "Cancer cells evade T cells., evade",
        "The tumor lures T cells away., lures",
        "This drug binds the receptor., binds",
        "The stroma traps T cells., traps",
        "The drug unties these cells., unties",
        "These tumors secrete CXCL12., secrete"
    })
    void takesVerbsForVerbs(String sentence, String verb) {
        assertThat(Papers.token(sentence, verb).is("VB")).isTrue();
    }

    @Test
    void findsAFiniteVerbInAWholeSentence() {
        List<Token> tokens = Papers.tokens("Zorbatumab, an antibody against the receptor, produced responses.");
        assertThat(tokens).anyMatch(token -> token.is("VBD") && token.text().equals("produced"));
    }

    @Test
    void takesASignForNoWord() {
        assertThat(Papers.token("🧬 Plerixafor blocks CXCR4.", "🧬").is("NN", "JJ", "VB"))
                .isFalse();
    }

    @Test
    void takesANameWithADigitForANoun() {
        assertThat(Papers.token("Levels of CXCR4 rose in all mice.", "CXCR4").is("NN"))
                .isTrue();
        assertThat(Papers.token("In total 45 mice died.", "45").tag()).isEqualTo("CD");
    }
}
