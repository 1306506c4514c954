package org.stroma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhyNameTest {

    @Test
    void listsWhatANameMayMean() {
        Ran ran = Ran.stroma("why-name", "PD-1", "xyzzy disease");

        assertThat(ran.status()).isZero();
        assertThat(ran.out())
                .contains("PD-1 means PD-1 (Protein)", "HGNC:8760", "curated")
                .contains("xyzzy disease: no list knows it; looked up: xyzzy disease")
                .contains("xyzzy");
    }

    @Test
    void showsByWhatADocumentDecidesWhatAnAcronymMeans(@TempDir Path folder) throws IOException {
        Path film = folder.resolve("film.txt");
        Path trial = folder.resolve("trial.txt");
        Files.writeString(film, "Membranes of cellulose triacetate were cast. Films of TAC are stable.");
        Files.writeString(trial, "Patients were given TAC for a year after their transplantation.");

        assertThat(Ran.stroma("why-name", "TAC", "--in", film.toString()).out())
                .contains("in film.txt, TAC means cellulose triacetate (Chemical)", "1 other names in the document");
        assertThat(Ran.stroma("why-name", "TAC", "--in", trial.toString()).out())
                .contains("in trial.txt, TAC means nothing: left open", "0 other names in the document");
    }

    @Test
    void takesAnAcronymForWhatTheDocumentNamesInFull(@TempDir Path folder) throws IOException {
        Path trial = folder.resolve("trial.txt");
        Path both = folder.resolve("both.txt");
        Files.writeString(
                trial, "Tacrolimus after kidney transplantation\n\nTAC was given for a year. It was well tolerated.");
        Files.writeString(
                both, "Tablets of tacrolimus were coated with cellulose triacetate. TAC was stable for a year.");

        assertThat(Ran.stroma("why-name", "TAC", "--in", trial.toString()).out())
                .contains(
                        "in trial.txt, TAC means tacrolimus (Drug)",
                        "3 points: 1 other names in the document, its title too")
                .contains("0 points: 0 other names in the document  cellulose triacetate (Chemical)");
        assertThat(Ran.stroma("why-name", "TAC", "--in", both.toString()).out())
                .contains("in both.txt, TAC means nothing: left open", "1 points: 1 other names in the document");
    }
}
