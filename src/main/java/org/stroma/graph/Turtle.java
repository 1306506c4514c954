package org.stroma.graph;

import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.stroma.model.Ontology;

/// Reads Turtle that is given as text.
final class Turtle {

    private Turtle() {}

    /// @throws StoreException if it is no Turtle
    static Graph parse(String file, String turtle) {
        try {
            return RDFParser.fromString(turtle, Lang.TURTLE)
                    .base(Ontology.NAMESPACE)
                    .errorHandler(ErrorHandlerFactory.errorHandlerSimple())
                    .toGraph();
        } catch (RiotException e) {
            throw new StoreException(file + ": " + e.getMessage(), e);
        }
    }
}
