package org.stroma.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stroma.model.claim.Verdict;
import org.stroma.model.concept.NameVerdict;
import org.stroma.model.document.Unreadable;
import org.stroma.model.ontology.BareRelation;
import org.stroma.model.ontology.Lexicon;
import org.stroma.model.ontology.Ontology;

class VerdictFileTest {

    private static final Ontology ONTOLOGY =
            new Ontology(List.of(), List.of(BareRelation.named("blocks")), new Lexicon(Map.of()));

    private static VerdictFile parse(String text) {
        return VerdictFile.parse("verdicts.tsv", text, ONTOLOGY);
    }

    @Test
    void readsRowsAndPassesOverHeaderCommentsAndBlankLines() {
        VerdictFile file = parse("\uFEFFsubject\trelation\tobject\tdocument\tverdict\treason\n# mine\n\n"
                + "plerixafor\tkg:blocks\tCXCR4\ta.txt\twrong\tanother drug\tAda\t2026-02-17\r\n"
                + "plerixafor\tblocks\tCXCR4\t*\tcorrect\n");
        assertThat(file.refused()).isEmpty();
        assertThat(file.verdicts()).extracting(Verdict::kind).containsExactly(Verdict.Kind.WRONG, Verdict.Kind.CORRECT);
        assertThat(file.verdicts().getFirst().relation()).isEqualTo("blocks");
        assertThat(file.verdicts().getFirst().on()).isEqualTo("2026-02-17");
        assertThat(file.verdicts().getLast().reason()).isEmpty();
    }

    @Test
    void readsVerdictsOnNames() {
        VerdictFile file = parse("Iressa\tsame\tgefitinib\nIressa\tdifferent\tgefitinib\t*\tcorrect\tno\tAda\n"
                + "Iressa\tsame\tgefitinib\t*\twrong\nIressa\tsame\tgefitinib\ta.txt\tcorrect\nIressa\tsame\n");
        assertThat(file.verdicts()).isEmpty();
        assertThat(file.names()).extracting(NameVerdict::same).containsExactly(true, false, false);
        assertThat(file.names().get(1).because()).isEqualTo("a verdict of Ada: no");
        assertThat(file.refused()).extracting(Unreadable::file).containsExactly("verdicts.tsv:4", "verdicts.tsv:5");
    }

    @Test
    void refusesEachBadRowByItselfAndSaysWhy() {
        VerdictFile file = parse("a\tblocks\tb\t*\tmaybe\tx\na\teats\tb\t*\twrong\tx\na\tblocks\n"
                + "\tblocks\tb\t*\twrong\tx\na\tblocks\tb\t*\twrong\tx\n");
        assertThat(file.verdicts()).hasSize(1);
        assertThat(file.refused())
                .extracting(Unreadable::file)
                .containsExactly("verdicts.tsv:1", "verdicts.tsv:2", "verdicts.tsv:3", "verdicts.tsv:4");
        assertThat(file.refused().getFirst().reason())
                .contains("correct or wrong")
                .contains("maybe");
        assertThat(file.refused().get(1).reason()).contains("eats");
    }

    @Test
    void isNoDocument(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve(VerdictFile.NAME), "Plerixafor blocks CXCR4.\n");
        assertThat(new Readers(List.of()).read(List.of(folder, file))).isEmpty();
        assertThat(Readers.verdictFiles(List.of(folder))).containsExactly(file);
    }

    @Test
    void saysWhenItCannotBeRead(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve(VerdictFile.NAME), new byte[] {(byte) 0xff, (byte) 0xfe});
        assertThat(VerdictFile.read(file, ONTOLOGY).refused()).hasSize(1);
        assertThat(VerdictFile.read(folder.resolve("none.tsv"), ONTOLOGY).refused())
                .hasSize(1);
    }
}
