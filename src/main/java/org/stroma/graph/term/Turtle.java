package org.stroma.graph.term;

import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.stroma.graph.file.StoreException;
import org.stroma.model.ontology.Ontology;

/// Reads Turtle that is given as text.
public final class Turtle {

    private Turtle() {}

    /// @throws StoreException if it is no Turtle
    public static Graph parse(String file, String turtle) {
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
