package org.stroma.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Knockdown of MYC reduced cell migration.|MYC promotes cell migration",
                "Loss of MYC increased apoptosis.|MYC suppresses apoptosis",
                "MYC deficiency reduced fibrosis.|MYC promotes fibrosis",
                "Silencing of CXCR4 increased inflammation.|CXCR4 suppresses inflammation",
                "Deletion of MYC did not reduce fibrosis.|not MYC promotes fibrosis"
            })
    void turnsTheSignWhereAThingIsMissing(String sentence, String claims) {
        assertThat(String.join("; ", Bench.says(sentence))).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Trametinib reduced PD-L1 expression.|trametinib suppresses PD-L1",
                "Trametinib inhibited the expression of PD-L1.|trametinib suppresses PD-L1",
                "Trametinib inhibited PD-L1 activity.|trametinib blocks PD-L1",
                "Trametinib reduced the activity of PD-L1.|trametinib blocks PD-L1",
                "Trametinib inhibited PD-L1.|trametinib blocks PD-L1",
                "Trametinib increased the expression of PD-L1.|trametinib promotes PD-L1"
            })
    void tellsAmountFromActivity(String sentence, String claims) {
        assertThat(String.join("; ", Bench.says(sentence))).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Plerixafor inhibited fibrosis.|plerixafor suppresses fibrosis",
                "Plerixafor blocked cell migration.|plerixafor suppresses cell migration"
            })
    void suppressesWhatIsNoTarget(String sentence, String claims) {
        assertThat(String.join("; ", Bench.says(sentence))).isEqualTo(claims);
    }
}
