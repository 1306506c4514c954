package org.stroma.query;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.aggregate.AggMax;
import org.apache.jena.sparql.expr.aggregate.AggMin;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementUnion;

/// A variable for which no value is given. Where a union only says in which places its value may stand, and one of
/// these
/// places always holds something, the union excludes nothing: to look into both ends of all claims takes twice as long,
/// and nobody could begin with what is rare.
record OpenVariable(Var variable) {

    /// The same rows, asked for without such a union.
    Query leftOut(Query query) {
        return union(query)
                .map(union -> without(query, union))
                .filter(rest -> !Pattern.compile("[?$]" + variable.getVarName() + "\\b")
                        .matcher(rest.serialize())
                        .find())
                .orElse(query);
    }

    private Optional<ElementUnion> union(Query query) {
        return countsOnce(query) && query.getQueryPattern() instanceof ElementGroup group
                ? group.getElements().stream()
                        .filter(ElementUnion.class::isInstance)
                        .map(ElementUnion.class::cast)
                        .filter(union -> union.getElements().stream().anyMatch(branch -> isSaid(branch, group)))
                        .findFirst()
                : Optional.empty();
    }

    /// Whether a row that is found twice says no more than one that is found once.
    private static boolean countsOnce(Query query) {
        return query.isSelectType()
                && (query.isDistinct() || query.hasGroupBy())
                && query.getAggregators().stream()
                        .map(ExprAggregator::getAggregator)
                        .allMatch(each -> each instanceof AggMin || each instanceof AggMax);
    }

    private static Query without(Query query, ElementUnion union) {
        Query rest = query.cloneQuery();
        ElementGroup group = new ElementGroup();
        ((ElementGroup) query.getQueryPattern())
                .getElements().stream().filter(element -> element != union).forEach(group::addElement);
        rest.setQueryPattern(group);
        return rest;
    }

    /// Whether the rest of a group says the same as a branch, of another variable.
    private boolean isSaid(Element branch, ElementGroup group) {
        List<TriplePath> wanted =
                branch instanceof ElementGroup only && only.size() == 1 && only.get(0) instanceof ElementPathBlock block
                        ? block.getPattern().getList()
                        : List.of();
        List<TriplePath> said = group.getElements().stream()
                .filter(ElementPathBlock.class::isInstance)
                .flatMap(block -> ((ElementPathBlock) block).getPattern().getList().stream())
                .toList();
        return !wanted.isEmpty()
                && said.stream()
                        .flatMap(triple -> Stream.of(triple.getSubject(), triple.getObject()))
                        .filter(Node::isVariable)
                        .distinct()
                        .anyMatch(other -> wanted.stream().allMatch(triple -> said.contains(with(triple, other))));
    }

    private TriplePath with(TriplePath triple, Node other) {
        Node subject = triple.getSubject().equals(variable) ? other : triple.getSubject();
        Node object = triple.getObject().equals(variable) ? other : triple.getObject();
        return triple.isTriple()
                ? new TriplePath(Triple.create(subject, triple.getPredicate(), object))
                : new TriplePath(subject, triple.getPath(), object);
    }
}
