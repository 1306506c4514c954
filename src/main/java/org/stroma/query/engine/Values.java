package org.stroma.query.engine;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;

/// A query whose pattern begins with the values of some of its variables, as `VALUES` does.
public final class Values {

    private final Query query;
    private int bound;

    public Values(Query query) {
        this.query = query;
    }

    /// Lets the variable be any of the nodes.
    public void bind(String variable, List<Node> nodes) {
        ElementData data = new ElementData();
        Var var = Var.alloc(variable);
        data.add(var);
        nodes.forEach(node -> data.add(BindingFactory.binding(var, node)));
        ElementGroup group = group();
        group.getElements().add(bound++, data);
        query.setQueryPattern(group);
    }

    public Query query() {
        return query;
    }

    private ElementGroup group() {
        Element pattern = query.getQueryPattern();
        if (pattern instanceof ElementGroup group) {
            return group;
        }
        ElementGroup group = new ElementGroup();
        group.addElement(pattern);
        return group;
    }
}
