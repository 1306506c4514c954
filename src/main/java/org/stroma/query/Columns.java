package org.stroma.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.path.P_Alt;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.P_Seq;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.stroma.query.engine.Execution;

/// Tells from a query what its columns hold: where a variable stands in a pattern, and how an expression ends.
final class Columns {

    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final Map<String, Column.Kind> USUAL = Map.of(
            RDF + "type",
            Column.Kind.IRI,
            RDF + "subject",
            Column.Kind.IRI,
            RDF + "predicate",
            Column.Kind.IRI,
            "http://www.w3.org/ns/prov#wasDerivedFrom",
            Column.Kind.IRI,
            "http://www.w3.org/2000/01/rdf-schema#label",
            Column.Kind.TEXT,
            "http://www.w3.org/2004/02/skos/core#prefLabel",
            Column.Kind.TEXT,
            "http://www.w3.org/2004/02/skos/core#altLabel",
            Column.Kind.TEXT,
            "http://purl.org/dc/terms/title",
            Column.Kind.TEXT);

    private final Map<String, String> ranges;
    private final Map<Var, Column.Kind> kinds = new LinkedHashMap<>();
    private final ExpressionKinds expressions = new ExpressionKinds(kinds);

    /// @param ranges of properties by IRI, as the ontology has them
    Columns(Map<String, String> ranges) {
        this.ranges = ranges;
    }

    List<Column> of(Query query) {
        if (!query.isSelectType()) {
            Column.Kind kind = query.isAskType() ? Column.Kind.BOOLEAN : Column.Kind.ANY;
            return Execution.columns(query).stream()
                    .map(name -> new Column(name, kind))
                    .toList();
        }
        read(query);
        return query.getProjectVars().stream()
                .map(variable -> new Column(variable.getVarName(), kinds.getOrDefault(variable, Column.Kind.ANY)))
                .toList();
    }

    private void read(Query query) {
        ElementWalker.walk(query.getQueryPattern(), new Patterns());
        query.getProject().forEachVarExpr((variable, expression) -> {
            if (expression != null) {
                kinds.put(variable, expressions.of(expression));
            }
        });
    }

    /// In the order of the text, which is that in which variables must be known to be used.
    private final class Patterns extends ElementVisitorBase {

        @Override
        public void visit(ElementPathBlock block) {
            block.getPattern().forEach(Columns.this::read);
        }

        @Override
        public void visit(ElementBind bind) {
            kinds.put(bind.getVar(), expressions.of(bind.getExpr()));
        }

        @Override
        public void visit(ElementSubQuery element) {
            read(element.getQuery());
        }
    }

    private void read(TriplePath triple) {
        learn(triple.getSubject(), Column.Kind.IRI);
        learn(triple.getPredicate(), Column.Kind.IRI);
        property(triple).map(this::kindOfValues).ifPresent(kind -> learn(triple.getObject(), kind));
    }

    private void learn(Node node, Column.Kind kind) {
        if (node instanceof Var variable && kind != Column.Kind.ANY) {
            kinds.merge(variable, kind, (before, now) -> before == Column.Kind.ANY ? now : before);
        }
    }

    private static Optional<String> property(TriplePath triple) {
        return triple.isTriple()
                ? Optional.of(triple.getPredicate()).filter(Node::isURI).map(Node::getURI)
                : last(triple.getPath());
    }

    private static Optional<String> last(Path path) {
        return switch (path) {
            case P_Link link -> Optional.of(link.getNode().getURI());
            case P_Seq sequence -> last(sequence.getRight());
            case P_Alt either -> last(either.getLeft());
            default -> Optional.empty();
        };
    }

    private Column.Kind kindOfValues(String property) {
        String range = ranges.getOrDefault(property, "");
        if (USUAL.containsKey(property)) {
            return USUAL.get(property);
        }
        return range.isEmpty() ? Column.Kind.ANY : ExpressionKinds.ofType(range);
    }
}
