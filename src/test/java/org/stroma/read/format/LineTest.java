package org.stroma.read.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineTest {

    @Test
    void putsOneSpaceForBlanksOfEveryKind() {
        assertThat(Line.collapse("\u2003one \u00A0\ttwo\u200B\u200Bthree\r\nfour "))
                .isEqualTo("one two three four");
    }

    @Test
    void leavesSeparatorsOfAsciiWithinALine() {
        assertThat(Line.collapse("one\u001Ftwo")).isEqualTo("one\u001Ftwo");
    }
}
