package org.stroma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `evaluate` measures of two documents, one of them with a gold claim that no reading gives.
class EvaluateTest {

    private static final String HEAD = "subject\tpredicate\tobject\tpolarity\tcertainty\tlevel\tquote\n";

    @TempDir
    private static Path folder = Path.of("");

    private static Path gold = Path.of("");

    @BeforeAll
    static void write() throws IOException {
        gold = Files.createDirectories(folder.resolve("gold/documents")).getParent();
        Files.writeString(gold.resolve("documents/one.txt"), "Plerixafor blocks CXCR4. It does so in mice.\n");
        Files.writeString(
                gold.resolve("one.tsv"),
                HEAD + "plerixafor\tblocks\tCXCR4\taffirmed\tasserted\tcore\tPlerixafor blocks CXCR4\n");
        Files.writeString(
                gold.resolve("documents/two.txt"), "Imatinib does not block EGFR. Imatinib, KIT: blocks, they say.\n");
        Files.writeString(
                gold.resolve("two.tsv"),
                HEAD + "imatinib\tblocks\tEGFR\tnegated\tasserted\tcore\tImatinib does not block EGFR\n"
                        + "imatinib\tblocks\tKIT\taffirmed\tasserted\tcore\tImatinib, KIT: blocks\n");
    }

    private static Ran evaluate(Object... more) {
        Object[] arguments = new Object[more.length + 2];
        arguments[0] = "evaluate";
        arguments[1] = gold;
        System.arraycopy(more, 0, arguments, 2, more.length);
        Ran ran = Ran.stroma(arguments);
        assertThat(ran.status()).as(ran.err()).isZero();
        return ran;
    }

    @Test
    void writesWhatWasMissedAndWhatAlmostWasRead() throws IOException {
        Path errors = folder.resolve("errors.tsv");
        Path misses = folder.resolve("misses.tsv");

        assertThat(evaluate("--errors", errors, "--near-misses", misses).out())
                .contains("2 documents", "strict   precision 1.000  recall 0.667  F1 0.800  (2 claims, 3 core)")
                .containsPattern("blocks +2/3 +2/2");

        String missed = "imatinib | blocks | KIT";
        assertThat(Files.readAllLines(errors))
                .containsExactly("two\tMISSED\t" + missed + " | affirmed | asserted\tImatinib, KIT: blocks");
        assertThat(Files.readString(misses))
                .contains("two.txt\t" + missed
                        + "\tblocks\tno construction joins them\tImatinib, KIT: blocks, they say.");
    }

    @Test
    void tellsHowOftenBeliefsAndConstructionsWereRight() throws IOException {
        Path reliability = folder.resolve("reliability.tsv");

        assertThat(evaluate("--calibration", "--reliability", reliability).out())
                .contains(
                        "belief, by what gold rows say to the letter", "belief, by what they say in the relaxed sense")
                .containsPattern("0\\.95 to 1\\.00 +1 .* 1\\.000")
                .contains("(2 claims)");
        assertThat(Files.readAllLines(reliability))
                .startsWith("rule\tright\tall")
                .hasSizeGreaterThan(1)
                .allMatch(line -> line.startsWith("rule") || line.matches("[a-z-]+\t[12]\t[12]"));
    }

    @Test
    void tellsHowManyEndsOfClaimsAreNamed() throws IOException {
        Path errors = folder.resolve("unnamed.tsv");

        assertThat(evaluate("--names", "--errors", errors).out())
                .containsPattern("blocks object +3 +1\\.000 +1\\.000 +1\\.000 +1\\.000")
                .containsPattern("all +6 +1\\.000")
                .doesNotContain("precision");
        assertThat(errors).isEmptyFile();
    }

    @Test
    void drawsPrecisionAndRecallForEveryThreshold() throws IOException {
        Path curve = folder.resolve("curve.tsv");

        assertThat(evaluate("--curve", curve).out())
                .containsPattern("best F1 0\\.800 at 0\\.\\d\\d \\(precision 1\\.000");
        assertThat(Files.readAllLines(curve))
                .hasSize(101)
                .startsWith("threshold\tprecision\trecall\tf1\tclaims\tstrictPrecision\tstrictRecall")
                .contains("0.00\t1.0000\t0.6667\t0.8000\t2\t1.0000\t0.6667");
        assertThat(Files.readString(folder.resolve("curve.svg")))
                .startsWith("<svg")
                .contains("recall", "precision");
        assertThat(Files.readString(folder.resolve("curve-reliability.svg")))
                .startsWith("<svg")
                .contains("share that is right");
    }

    @Test
    void tellsWhichPronounsAreReadAsWhatTheyStandFor() throws IOException {
        String head = "document\tstart\tend\tpointer\tkind\tmeans\n";
        Path pointers =
                Files.writeString(folder.resolve("pointers.tsv"), head + "one\t25\t27\tIt\tpronoun\tplerixafor\n");
        Path wrong = Files.writeString(folder.resolve("no-pointers.tsv"), head + "one\tx\t27\tIt\tpronoun\tit\n");

        assertThat(evaluate("--pointers", pointers, "--errors", folder.resolve("wrong.tsv"))
                        .out())
                .contains("pointers ", " right ")
                .containsPattern("pronoun +1 ")
                .doesNotContain("strict");
        assertThat(Ran.stroma("evaluate", gold, "--pointers", wrong).errors())
                .singleElement()
                .asString()
                .contains("no-pointers.tsv:2");
    }

    @Test
    void measuresNamesOfAFileInPubTatorsFormat() throws IOException {
        Path errors = folder.resolve("ungrounded.tsv");
        Path file = Files.writeString(folder.resolve("names.pubtator"), """
                1|t|Plerixafor blocks CXCR4.
                1|a|It does so in mice.
                1\t0\t10\tPlerixafor\tChemical\tMESH:C088327
                1\t18\t23\tCXCR4\tGene\t7852
                """);

        Ran ran = Ran.stroma("evaluate", file, "--errors", errors);

        assertThat(ran.status()).as(ran.err()).isZero();
        assertThat(ran.out())
                .contains("gene     - (0 of 0 names; 1 more without an identifier that a list knows)")
                .contains("chemical - (0 of 0 names; 1 more without an identifier that a list knows)");
        assertThat(errors).exists();
    }
}
