package org.stroma.language.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stroma.model.document.Document;
import org.stroma.model.document.Paper;
import org.stroma.model.document.Section;
import org.stroma.model.document.Section.Kind;
import org.stroma.model.text.Span;
import org.stroma.model.text.Text;

class MainLanguageTest {

    private static final Path PASSAGES = Path.of("src/test/resources/language/foreign/passages.tsv");
    private static final String ENGLISH = "The chemokine receptor CXCR4 and its ligand CXCL12 play an important role in"
            + " the metastasis of pancreatic cancer. We asked whether plerixafor improves the infiltration of tumors by"
            + " T cells, and treated patients with a continuous infusion for seven days.";

    @ParameterizedTest
    @MethodSource("passages")
    void namesTheLanguageOfAForeignText(String passage) {
        String[] row = passage.split("\t");
        assertThat(MainLanguage.foreign(document(row[1]))).contains(row[0]);
        assertThat(MainLanguage.foreign(document("Plerixafor, CXCR4", row[1], row[1])))
                .contains(row[0]);
    }

    @ParameterizedTest
    @MethodSource("passages")
    void letsTheMainLanguageOfABilingualTextDecide(String passage) {
        String[] row = passage.split("\t");
        assertThat(MainLanguage.foreign(document(ENGLISH, ENGLISH, row[1]))).isEmpty();
        // A Chinese sign says more than a letter.
        assertThat(MainLanguage.foreign(document(ENGLISH, row[1], row[1], row[1], row[1])))
                .contains(row[0]);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4.2 > 3.1 (n = 12)",
                "Plerixafor blocks CXCR4.",
                "Nivolumab + ipilimumab: ORR 57.6%, PFS 11.5 mo, OS NR (HR 0.55; 95% CI 0.45-0.66)",
                "CXCR4, CXCL12, CCR5, CCL5, CCR2, CXCR2, EGFR, KRAS, TP53, SMAD4, CDKN2A, BRCA1, BRCA2, PALB2, ATM, MLH1,"
                        + " MSH2, MSH6, PMS2, STK11, PRSS1, CFTR, MEN1, VHL, TSC1, TSC2, NF1, APC, CTNNB1, IDH1, PIK3CA",
                "Escherichia coli, Staphylococcus aureus, Pseudomonas aeruginosa, Klebsiella pneumoniae, Acinetobacter"
                        + " baumannii, Enterococcus faecium, Streptococcus pneumoniae, Haemophilus influenzae, Neisseria"
                        + " gonorrhoeae, Mycobacterium tuberculosis, Helicobacter pylori",
                "Smith J, Müller K, García-López M, Rossi G, Kowalski P, Dubois F, van der Berg H, Silva R, Ivanov I,"
                        + " Tanaka Y, Chen L, Kim S, Nguyen T, Andersson E, Novák J. Universidad de Chile, Santiago;"
                        + " Charité Universitätsmedizin Berlin; Institut Pasteur, Paris"
            })
    void takesNamesAndNumbersForEnglish(String text) {
        assertThat(MainLanguage.foreign(document(text))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "French,Le trastuzumab bloque HER2 chez les patientes atteintes d'un cancer du sein.",
        "French,La metformine est utilisée dans le diabète de type 2.",
        "French,Nous avons étudié le rôle de CXCR4 dans le cancer et montré que le plérixafor bloque ce récepteur.",
        "German,Der Wirkstoff wird bei Patientinnen mit Brustkrebs nicht mehr gegeben.",
        "Spanish,El imatinib inhibe KIT en los tumores y en las células."
    })
    void namesTheLanguageOfAShortText(String language, String text) {
        assertThat(MainLanguage.foreign(document(text))).contains(language);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cetuximab en bloc, de novo, in vivo; Le Roux et al., van den Berg et al.",
                "Metformin improves glycemic control in patients",
                "La Jolla, Los Angeles, Las Palmas: KIT, MET, DES, EN2"
            })
    void takesAShortEnglishTextForEnglish(String text) {
        assertThat(MainLanguage.foreign(document(text))).isEmpty();
    }

    @Test
    void looksOnlyAtWhatIsRead() throws IOException {
        String german = passages().getFirst().split("\t")[1];
        List<Section> sections = List.of(
                new Section(new Span(0, german.length()), Kind.BOILERPLATE),
                new Section(new Span(german.length() + 1, german.length() + 1 + ENGLISH.length()), Kind.PARAGRAPH));
        assertThat(MainLanguage.foreign(
                        Paper.of("a.txt", german + "\n" + ENGLISH).in(sections).document()))
                .isEmpty();
    }

    static List<String> passages() throws IOException {
        return Files.readAllLines(PASSAGES);
    }

    private static Document document(String... paragraphs) {
        List<Section> sections = new ArrayList<>();
        int start = 0;
        for (String paragraph : paragraphs) {
            sections.add(new Section(new Span(start, start + Text.of(paragraph).length()), Kind.PARAGRAPH));
            start += Text.of(paragraph).length() + 2;
        }
        return Paper.of("a.txt", String.join("\n\n", paragraphs)).in(sections).document();
    }
}
