package org.stroma.query.engine;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.core.VarExprList;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementOptional;
import org.apache.jena.sparql.syntax.ElementSubQuery;

/// A query whose pattern begins with the values of some of its variables, as `VALUES` does. So do those of its
/// subqueries
/// that give such a variable: they are answered by themselves, and would go through the whole graph.
public final class Values {

    private final Query query;
    private int bound;

    public Values(Query query) {
        this.query = query;
    }

    /// Lets the variable be any of the nodes.
    public void bind(String variable, List<Node> nodes) {
        bind(query, Var.alloc(variable), nodes, bound++);
    }

    public Query query() {
        return query;
    }

    private static void bind(Query query, Var variable, List<Node> nodes, int at) {
        ElementGroup group = group(query.getQueryPattern());
        for (Element element : group.getElements()) {
            if (element instanceof ElementOptional optional) {
                group(optional.getOptionalElement())
                        .getElements()
                        .forEach(inner -> bindSubquery(inner, variable, nodes));
            } else {
                bindSubquery(element, variable, nodes);
            }
        }
        ElementData data = new ElementData();
        data.add(variable);
        nodes.forEach(node -> data.add(BindingFactory.binding(variable, node)));
        group.getElements().add(at, data);
        query.setQueryPattern(group);
    }

    private static void bindSubquery(Element element, Var variable, List<Node> nodes) {
        if (element instanceof ElementSubQuery sub && gives(sub.getQuery(), variable)) {
            bind(sub.getQuery(), variable, nodes, 0);
        }
    }

    /// Whether fewer values of the variable mean fewer rows and nothing else.
    private static boolean gives(Query query, Var variable) {
        return !query.hasLimit()
                && !query.hasOffset()
                && isPlain(query.getProject(), variable)
                && (query.hasGroupBy() ? isPlain(query.getGroupBy(), variable) : !query.hasAggregators());
    }

    private static boolean isPlain(VarExprList list, Var variable) {
        return list.contains(variable) && !list.hasExpr(variable);
    }

    private static ElementGroup group(Element pattern) {
        if (pattern instanceof ElementGroup group) {
            return group;
        }
        ElementGroup group = new ElementGroup();
        group.addElement(pattern);
        return group;
    }
}
