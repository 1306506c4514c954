package org.stroma.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.apache.jena.vocabulary.RDF;

/// Finds the classes to which a query restricts a variable.
final class ParameterClasses extends ElementVisitorBase {

    private final String variable;
    private final Set<String> classes = new LinkedHashSet<>();

    private ParameterClasses(String variable) {
        this.variable = variable;
    }

    /// IRIs of the classes; none where the query takes things of any class.
    static List<String> of(Query query, String variable) {
        ParameterClasses found = new ParameterClasses(variable);
        ElementWalker.walk(query.getQueryPattern(), found);
        return new ArrayList<>(found.classes);
    }

    @Override
    public void visit(ElementPathBlock block) {
        block.getPattern().forEach(this::read);
    }

    @Override
    public void visit(ElementSubQuery element) {
        ElementWalker.walk(element.getQuery().getQueryPattern(), this);
    }

    private void read(TriplePath triple) {
        if (triple.isTriple()
                && triple.getSubject().isVariable()
                && triple.getSubject().getName().equals(variable)
                && triple.getPredicate().equals(RDF.type.asNode())
                && triple.getObject().isURI()) {
            classes.add(triple.getObject().getURI());
        }
    }
}
