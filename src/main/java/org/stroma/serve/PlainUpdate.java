package org.stroma.serve;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_Update;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.modify.UsingList;
import org.apache.jena.update.UpdateException;
import org.apache.jena.update.UpdateFactory;

/// Updates as the standard has them. Fuseki reads a request while it runs it and answers 500 where the fault is the
/// client's: USING or WITH beside the protocol's own `using-graph-uri` (SPARQL 1.1 Protocol, section 2.2.3).
final class PlainUpdate extends SPARQL_Update {

    @Override
    protected void execute(HttpAction action, InputStream input) {
        byte[] request = bytes(input);
        try {
            UpdateFactory.read(
                    using(action),
                    new ByteArrayInputStream(request),
                    "http://server/unset-base/",
                    Syntax.syntaxSPARQL_12);
        } catch (UpdateException | QueryParseException e) {
            ServletOps.errorBadRequest(String.valueOf(e.getMessage()));
        }
        super.execute(action, new ByteArrayInputStream(request));
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

    private static byte[] bytes(InputStream input) {
        try {
            return input.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the update", e);
        }
    }
}
