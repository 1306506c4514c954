package org.stroma.query.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stroma.query.Question;
import org.stroma.query.engine.Answer;
import org.stroma.query.engine.Corpus;

class AnswerFormatTest {

    private static final Answer ANSWER = Question.parse("q.rq", """
                    SELECT ?drug ?drugLabel ?belief ?quote {
                      VALUES (?drug ?drugLabel ?belief ?quote) {
                        (<http://purl.obolibrary.org/obo/CHEBI_125354> "plerixafor" 0.9 "\\"so\\", he said,\\nthen left the room, which is a line that is longer than sixty characters")
                        (UNDEF "µ"@en 1.0 UNDEF)
                      }
                    }
                    """).ask(Corpus.engine(), Map.of());

    @Test
    void alignsATableAndShowsLabelsForIris() throws IOException {
        assertThat(written(AnswerFormat.TABLE)).isEqualTo("""
                        drug        belief  quote
                        ----------  ------  ----------------------------------------------------------
                        plerixafor  0.9     "so", he said, then left the room, which is a line that is
                                            longer than sixty characters
                        µ           1.0
                        2 rows
                        """);
    }

    @Test
    void writesCsvThatRfc4180Allows() throws IOException {
        assertThat(written(AnswerFormat.CSV))
                .isEqualTo("drug,drugLabel,belief,quote\r\n"
                        + "http://purl.obolibrary.org/obo/CHEBI_125354,plerixafor,0.9,\"\"\"so\"\", he said,\n"
                        + "then left the room, which is a line that is longer than sixty characters\"\r\n"
                        + ",µ,1.0,\r\n");
    }

    @Test
    void writesSparqlResultsJson() throws IOException {
        assertThat(written(AnswerFormat.JSON).replaceAll("\\s+", " "))
                .contains("\"vars\" : [ \"drug\" , \"drugLabel\" , \"belief\" , \"quote\" ]")
                .contains("\"type\" : \"uri\" , \"value\" : \"http://purl.obolibrary.org/obo/CHEBI_125354\"")
                .contains("\"datatype\" : \"http://www.w3.org/2001/XMLSchema#decimal\"")
                .contains("\"xml:lang\" : \"en\"")
                .contains("\\\"so\\\", he said,\\nthen");
    }

    private static String written(AnswerFormat format) throws IOException {
        StringBuilder out = new StringBuilder();
        format.write(ANSWER, out);
        return out.toString();
    }
}
