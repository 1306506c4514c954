package org.stroma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stroma.learn.SmallCorpora;
import org.stroma.learn.syntax.Corpora;

class TrainTest {

    @TempDir
    private Path folder;

    private Ran train(Corpora corpora, String only) {
        return Ran.stroma(
                "train",
                corpora.shared(),
                "--own",
                corpora.own(),
                "--into",
                folder.resolve("models"),
                "--cards",
                folder,
                "--only",
                only);
    }

    @Test
    void writesModelsAndScoresThatItPrintsAndPutsOnTheCard() throws IOException {
        Path card = Files.writeString(folder.resolve("tokens.md"), "# Tokens\n<!-- measured -->\nold\n<!-- end -->\n");

        Ran ran = train(SmallCorpora.in(folder), "sentences,tokens");

        assertThat(ran.status()).as(ran.err()).isZero();
        assertThat(ran.out())
                .containsPattern("sentences +exact spans, F1, EWT dev +1\\.0000 +\\(12\\)")
                .containsPattern("tokens trained in \\d+ s");
        assertThat(folder.resolve("models")).isDirectoryContaining("glob:**/sentences.bin");
        assertThat(Files.readString(card))
                .startsWith("# Tokens\n")
                .contains(
                        "by `./stroma train --only tokens`",
                        "- `tokens.bin`: ",
                        "| exact spans, F1, EWT dev | 1.0000 |")
                .doesNotContain("old", "sentences.bin");
        assertThat(folder.resolve("sentences.md")).doesNotExist();
    }

    @Test
    void saysWhichLayersThereAre() throws IOException {
        assertThat(train(SmallCorpora.in(folder), "sentences,moods").errors())
                .containsExactly(
                        "stroma: no layer moods; there are sentences, tokens, lemmas, tags, syntax, names, claims");
        assertThat(folder.resolve("models")).doesNotExist();
    }

    @Test
    void wantsCorporaAndGoldClaims() {
        Corpora nowhere = new Corpora(folder.resolve("nowhere"), folder);
        assertThat(train(nowhere, "tags").errors())
                .containsExactly("stroma: " + folder.resolve("nowhere") + ": no such folder of corpora");
        assertThat(train(nowhere, "claims").errors()).containsExactly("stroma: claims are learnt from --gold GOLD-DIR");
    }
}
