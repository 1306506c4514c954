package org.stroma.query.format;

import java.io.IOException;
import org.stroma.query.engine.Answer;

/// How an answer is written.
public enum AnswerFormat {
    /// Aligned columns for people: long values are wrapped, IRIs shortened, a column `x` gives way to `xLabel`.
    TABLE("text/plain"),
    /// RFC 4180 with a header row, as SPARQL 1.1 Query Results CSV has it: CRLF; a missing value is an empty field.
    CSV("text/csv"),
    /// SPARQL 1.1 Query Results TSV: each value as RDF writes it.
    TSV("text/tab-separated-values"),
    /// SPARQL 1.1 Query Results JSON.
    JSON("application/sparql-results+json"),
    /// Statements with the graph that each is in, one on each line, sorted; only for answers that are statements.
    NQUADS("application/n-quads");

    private final String mediaType;

    AnswerFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /// Its media type; always in UTF-8.
    public String mediaType() {
        return mediaType;
    }

    /// Writes the whole answer.
    public void write(Answer answer, Appendable out) throws IOException {
        switch (this) {
            case TABLE -> new TableWriter(out).write(answer);
            case CSV -> new CsvWriter(out).write(answer);
            case TSV -> new TsvWriter(out).write(answer);
            case NQUADS -> new StatementWriter(out).write(answer);
            case JSON -> new JsonWriter(out).write(answer);
        }
    }
}
