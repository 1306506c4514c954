package org.stroma.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TagsTest {

    private static String tags(String words, String upos) {
        return String.join(" ", PennTags.of(words.split(" "), upos.split(" ")));
    }

    @Test
    void tellsAPassiveFromAPast() {
        assertThat(tags("CXCR4 was blocked", "PROPN AUX VERB")).isEqualTo("NNP VBD VBN");
        assertThat(tags("plerixafor blocked CXCR4", "NOUN VERB PROPN")).isEqualTo("NN VBD NNP");
    }

    @Test
    void seesAnAuxiliaryBehindAdverbsAndNot() {
        assertThat(tags("cells were not strongly attracted", "NOUN AUX PART ADV VERB"))
                .endsWith("VBN");
        assertThat(tags("drugs have already reduced it", "NOUN AUX ADV VERB PRON"))
                .isEqualTo("NNS VBP RB VBN PRP");
    }

    @Test
    void takesAFormBeforeByForAParticiple() {
        assertThat(tags("chemokines secreted by tumors", "NOUN VERB ADP NOUN")).isEqualTo("NNS VBN IN NNS");
    }

    @Test
    void takesAFormBeforeItsNounForAParticiple() {
        assertThat(tags("the activated receptor", "DET VERB NOUN")).isEqualTo("DT VBN NN");
    }

    @Test
    void knowsIrregularParticiples() {
        assertThat(tags("the drug was found", "DET NOUN AUX VERB")).endsWith("VBD VBN");
        assertThat(tags("it has led to death", "PRON AUX VERB ADP NOUN")).startsWith("PRP VBZ VBN");
    }

    @Test
    void knowsInfinitivesAndThirdPersons() {
        assertThat(tags("able to block it", "ADJ PART VERB PRON")).isEqualTo("JJ TO VB PRP");
        assertThat(tags("drugs may block it", "NOUN AUX VERB PRON")).isEqualTo("NNS MD VB PRP");
        assertThat(tags("it blocks them", "PRON VERB PRON")).isEqualTo("PRP VBZ PRP");
        assertThat(tags("they block it", "PRON VERB PRON")).isEqualTo("PRP VBP PRP");
        assertThat(tags("by blocking it", "ADP VERB PRON")).isEqualTo("IN VBG PRP");
    }

    @Test
    void knowsPluralsFromWordsThatOnlyEndAlike() {
        assertThat(tags("cells sepsis virus mass IL", "NOUN NOUN NOUN NOUN NOUN"))
                .isEqualTo("NNS NN NN NN NN");
    }

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

    @Test
    void takesANameWithADigitForANoun() {
        assertThat(Papers.token("Levels of CXCR4 rose in all mice.", "CXCR4").is("NN"))
                .isTrue();
        assertThat(Papers.token("In total 45 mice died.", "45").tag()).isEqualTo("CD");
    }
}
