package org.stroma.serve.sparql;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.Context;

/// Writes an answer in the type that was chosen for it.
///
/// @param target is not closed
record AnswerWriter(AnswerType type, OutputStream target) {

    void rows(RowSet rows) throws IOException {
        switch (type) {
            case CSV -> new CsvRows(rows).writeTo(target);
            case JSON, XML, TSV, TEXT ->
                RowSetWriterRegistry.getFactory(table()).create(table()).write(target, rows, new Context());
            case TURTLE, N_TRIPLES, RDF_XML, JSON_LD -> throw noTable();
        }
    }

    void yes(boolean answer) {
        RowSetWriterRegistry.getFactory(table()).create(table()).write(target, answer, new Context());
    }

    void graph(Graph graph) {
        RDFWriter.source(graph).format(format()).output(target);
    }

    private Lang table() {
        return switch (type) {
            case JSON -> ResultSetLang.RS_JSON;
            case XML -> ResultSetLang.RS_XML;
            case CSV -> ResultSetLang.RS_CSV;
            case TSV -> ResultSetLang.RS_TSV;
            case TEXT -> ResultSetLang.RS_Text;
            case TURTLE, N_TRIPLES, RDF_XML, JSON_LD -> throw noTable();
        };
    }

    private RDFFormat format() {
        return switch (type) {
            case TURTLE -> RDFFormat.TURTLE_PRETTY;
            case N_TRIPLES -> RDFFormat.NTRIPLES_UTF8;
            case RDF_XML -> RDFFormat.RDFXML_PLAIN;
            case JSON_LD -> RDFFormat.JSONLD11;
            case JSON, XML, CSV, TSV, TEXT -> throw new IllegalStateException(type + " is for tables");
        };
    }

    private IllegalStateException noTable() {
        return new IllegalStateException(type + " is for graphs");
    }
}
