package org.stroma.app.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stroma.model.document.Document;
import org.stroma.read.Readers;

/// Tables and labelled lines of whole documents.
class TablesTest {

    @TempDir
    Path folder;

    private List<String> claims(String markdown) throws IOException {
        Path file = Files.writeString(folder.resolve("page.md"), markdown);
        Document document = (Document) new Readers(List.of()).readFile(file).getFirst();
        return Shipped.PIPELINE.read(document).evidence().stream()
                .filter(evidence -> List.of("table", "label").contains(evidence.rule()))
                .map(evidence -> evidence.subject().value().label() + " "
                        + evidence.relation().name() + " "
                        + evidence.object().value().label())
                .sorted()
                .toList();
    }

    @Test
    void readsWhatTheHeadingOfAColumnSays() throws IOException {
        assertThat(claims("""
                | Drug | Brand name | Class | Approved for (FDA) |
                |---|---|---|---|
                | gefitinib | Iressa | EGFR inhibitor | lung cancer, 2003 |
                """))
                .containsExactly(
                        "gefitinib alsoKnownAs Iressa",
                        "gefitinib approvedBy U.S. Food and Drug Administration",
                        "gefitinib approvedFor lung cancer",
                        "gefitinib blocks EGFR");
    }

    @Test
    void saysNothingOfColumnsWithOtherHeadings() throws IOException {
        assertThat(claims("""
                | Drug | Not tested in | Sold by |
                |---|---|---|
                | gefitinib | lung cancer | AstraZeneca |
                """)).isEmpty();
    }

    @Test
    void readsNoRowWithAnotherNumberOfCells() throws IOException {
        assertThat(claims("""
                | Drug | Side effects |
                |---|---|
                | gefitinib | rash |

                Erlotinib causes diarrhea.
                """)).containsExactly("gefitinib causes rash");
    }

    @Test
    void readsLabelledLinesOfWhatWasNamed() throws IOException {
        assertThat(claims("""
                # Plerixafor

                Brand name: Mozobil
                """)).containsExactly("plerixafor alsoKnownAs Mozobil");
    }
}
