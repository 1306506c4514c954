package org.stroma.serve.sparql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// `\\u0041` in queries, as SPARQL 1.2 has it: in strings and IRIs, read from left to right, and nowhere else.
class CodePointEscapesTest {

    private final QueryReader reader = new QueryReader(true);

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`\"\\u0061\\U00000062\"`,ab",
                "`'\\U0001F47E'`,👾",
                "`\"a\\u0022b\"`,`a\"b`",
                "`\"a\\u005Cnb\"`,a\\nb",
                "`\"a\\\\u0062\"`,a\\u0062",
                "`<http://x/\\u0061>`,http://x/a"
            })
    void standForTheirCharacterInStringsAndIris(String term, String value) {
        assertThat(valueOf("SELECT ?v { VALUES ?v { " + term + " } } # \\u000A }"))
                .isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\u0041\\u0053\\u004B\\u0020\\u007B\\u007D",
                "PREFIX n: <http://x/> SELECT * { ?s ?p \\u006E:a }",
                "PREFIX n: <http://x/> SELECT * { ?s ?p n:\\u0061 }",
                "SELECT ?\\u0061 { ?a ?p ?o }",
                "SELECT * { ?s ?p \"\\uD83D\\uDC7E\" }",
                "SELECT * { ?s ?p \"\\uD83D\" }",
                "SELECT * { ?s ?p \"\\uDC7E\" }",
                "SELECT * { ?s ?p <http://x/\\uD83D\\uDC7E> }"
            })
    void areRefusedAnywhereElseAndForHalfCharacters(String query) {
        assertThatThrownBy(() -> reader.read(query)).isInstanceOf(QueryReader.Unreadable.class);
    }

    @Test
    void openNoDoorToWhatIsNoSparql() {
        assertThatThrownBy(() -> reader.read("SELECT * { ?s ?p \"\\u0061\" LATERAL { ?s ?q ?o } }"))
                .isInstanceOf(QueryReader.Unreadable.class);
    }

    private String valueOf(String query) {
        try (QueryExec execution = QueryExec.dataset(DatasetGraphFactory.empty())
                .query(reader.read(query))
                .build()) {
            RowSet rows = execution.select();
            var node = rows.next().get("v");
            return node.isURI() ? node.getURI() : node.getLiteralLexicalForm();
        }
    }
}
