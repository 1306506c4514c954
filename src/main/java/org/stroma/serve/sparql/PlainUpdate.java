package org.stroma.serve.sparql;

import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_Update;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.modify.UsingList;
import org.apache.jena.update.UpdateException;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;

/// Updates as the standard defines them, all of a request or nothing. Fuseki reads a request while it runs it and
/// answers 500 where the fault is the client's: USING or WITH beside the protocol's own `using-graph-uri` (SPARQL
/// 1.1 Protocol, section 2.2.3).
public final class PlainUpdate extends SPARQL_Update {

    @Override
    protected void execute(HttpAction action, InputStream input) {
        UpdateRequest request = request(action, input);
        action.beginWrite();
        try {
            StandardUpdates updates = new StandardUpdates(action.getActiveDSG());
            request.forEach(update -> update.visit(updates));
            action.commit();
        } catch (QueryException | UpdateException e) {
            action.abortSilent();
            ServletOps.errorOccurred(String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            action.abortSilent();
            throw e;
        } finally {
            action.endWrite();
        }
    }

    private static UpdateRequest request(HttpAction action, InputStream input) {
        try {
            return UpdateFactory.read(using(action), input, "http://server/unset-base/", Syntax.syntaxSPARQL_12);
        } catch (UpdateException | QueryException e) {
            ServletOps.errorBadRequest(String.valueOf(e.getMessage()));
            throw e;
        }
    }

    private static UsingList using(HttpAction action) {
        UsingList using = new UsingList();
        values(action, "using-graph-uri").forEach(iri -> using.addUsing(NodeFactory.createURI(iri)));
        values(action, "using-named-graph-uri").forEach(iri -> using.addUsingNamed(NodeFactory.createURI(iri)));
        return using;
    }

    private static Iterable<String> values(HttpAction action, String parameter) {
        return Arrays.asList(
                Optional.ofNullable(action.getRequestParameterValues(parameter)).orElse(new String[0]));
    }
}
