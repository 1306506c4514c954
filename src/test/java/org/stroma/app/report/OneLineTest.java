package org.stroma.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OneLineTest {

    @Test
    void showsWhatATerminalWouldObey() {
        assertThat(OneLine.of("two\nlines\r\t.txt")).isEqualTo("two\\nlines\\r\\t.txt");
        assertThat(OneLine.of("\u001B[31mred\u202E\u2028")).isEqualTo("\\u001B[31mred\\u202E\\u2028");
    }

    @Test
    void leavesOrdinaryNamesAlone() {
        assertThat(OneLine.of("Ä file, α-Syn \uD83D\uDC8A.txt")).isEqualTo("Ä file, α-Syn \uD83D\uDC8A.txt");
    }
}
