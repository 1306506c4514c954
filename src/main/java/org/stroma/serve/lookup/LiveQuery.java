package org.stroma.serve.lookup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.ExprTransformNodeElement;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/// A query that a page runs: a file of `page-queries/`, with `VALUES ?x { … }` where the page inserts its own
/// values, as terms and never as text.
public record LiveQuery(Query query) {

    /// @throws IllegalStateException if the program holds no such file
    public static LiveQuery named(String name) {
        String file = "/page-queries/" + name + ".rq";
        try (InputStream in = LiveQuery.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the class path holds no " + file);
            }
            return new LiveQuery(QueryFactory.create(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /// The same about these things.
    public LiveQuery about(String variable, Collection<String> iris) {
        Var var = Var.alloc(variable);
        return with(
                var,
                iris.stream()
                        .map(iri -> BindingFactory.binding(var, NodeFactory.createURI(iri)))
                        .toList());
    }

    /// The same about things of these names.
    public LiveQuery spelled(String variable, Collection<String> texts) {
        Var var = Var.alloc(variable);
        return with(
                var,
                texts.stream()
                        .map(text -> BindingFactory.binding(var, NodeFactory.createLiteralString(text)))
                        .toList());
    }

    /// A part of its rows.
    public LiveQuery part(long from, long rows) {
        Query part = query.cloneQuery();
        part.setOffset(from);
        part.setLimit(rows);
        return new LiveQuery(part);
    }

    private LiveQuery with(Var var, List<Binding> rows) {
        ElementTransformCopyBase transform = new ElementTransformCopyBase() {
            @Override
            public Element transform(ElementData data) {
                return data.getVars().equals(List.of(var)) ? new ElementData(List.of(var), rows) : data;
            }
        };
        return new LiveQuery(
                QueryTransformOps.transform(query, transform, new ExprTransformNodeElement(node -> node, transform)));
    }
}
