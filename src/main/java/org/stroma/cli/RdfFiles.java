package org.stroma.cli;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.stroma.app.report.Problem;

/// RDF files in memory.
final class RdfFiles {

    private RdfFiles() {}

    /// @throws Problem naming the file that is no RDF
    static DatasetGraph read(List<Path> files) {
        DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
        for (Path file : files) {
            try {
                Txn.executeWrite(
                        dataset,
                        () -> RDFParser.create()
                                .source(file)
                                .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                                .parse(dataset));
            } catch (RiotException e) {
                throw new Problem(file + ": " + e.getMessage(), e);
            }
        }
        return dataset;
    }
}
