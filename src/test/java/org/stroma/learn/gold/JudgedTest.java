package org.stroma.learn.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stroma.model.text.Span;

/// Readings that a person found right, among the rows of gold.
class JudgedTest {

    private static final String GOLD = """
            subject	predicate	object	polarity	certainty	level	quote
            plerixafor	blocks	CXCR4	affirmed	asserted	core	plerixafor blocks CXCR4
            """;
    private static final String JUDGED = """
            document	subject	predicate	object	polarity	certainty	verdict
            a	CXCL12	activates	CXCR4	affirmed	asserted	yes
            a	CXCR4	activates	CXCL12	affirmed	asserted	reversed
            b	CXCL12	activates	CXCR4	affirmed	asserted	yes
            """;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void joinThoseOfTheirDocumentWithoutBeingCore() throws IOException {
        Files.writeString(folder.resolve("a.tsv"), GOLD);
        Files.writeString(folder.resolve("judged.txt"), JUDGED);

        Gold gold = Gold.read(folder).withJudged(folder);

        assertThat(gold.rows()).containsOnlyKeys("a");
        assertThat(gold.rows().get("a"))
                .extracting(Gold.Row::text)
                .containsExactly(
                        "plerixafor | blocks | CXCR4 | affirmed | asserted",
                        "CXCL12 | activates | CXCR4 | affirmed | asserted");
        assertThat(gold.rows().get("a")).extracting(Gold.Row::core).containsExactly(true, false);
    }

    @Test
    void areNoneInAFolderWithoutThem() throws IOException {
        Files.writeString(folder.resolve("a.tsv"), GOLD);

        assertThat(Gold.read(folder).withJudged(folder)).isEqualTo(Gold.read(folder));
    }

    @Test
    void tellTheRightEndWhereOneWasWrong() {
        assertThat(Judged.ends(List.of(
                        "document\tsentenceStart\tsentenceEnd\tverdict\tbetter",
                        "a\t3\t9\tend\tLDL uptake",
                        "a\t3\t9\tend\t",
                        "a\t3\t9\tno\t")))
                .containsExactly(new Judged.End("a", new Span(3, 9), "LDL uptake"));
    }
}
