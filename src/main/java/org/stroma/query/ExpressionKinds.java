package org.stroma.query;

import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.E_Coalesce;
import org.apache.jena.sparql.expr.E_Exists;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_NotExists;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.aggregate.Aggregator;

/// The kind of value that an expression gives, by its outermost function.
record ExpressionKinds(Map<Var, Column.Kind> variables) {

    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";

    /// @param type IRI of a datatype or a class
    static Column.Kind ofType(String type) {
        return switch (type.startsWith(XSD) ? type.substring(XSD.length()) : "") {
            case "integer" -> Column.Kind.INTEGER;
            case "decimal", "double" -> Column.Kind.NUMBER;
            case "boolean" -> Column.Kind.BOOLEAN;
            case "" -> type.endsWith("#Literal") ? Column.Kind.ANY : Column.Kind.IRI;
            default -> Column.Kind.TEXT;
        };
    }

    Column.Kind of(Expr expression) {
        if (expression.isVariable()) {
            return variables.getOrDefault(expression.asVar(), Column.Kind.ANY);
        }
        if (expression.isConstant()) {
            Node constant = expression.getConstant().asNode();
            return constant.isLiteral() ? ofType(constant.getLiteralDatatypeURI()) : Column.Kind.IRI;
        }
        return switch (expression) {
            case ExprAggregator aggregated -> of(aggregated.getAggregator());
            case E_Coalesce first ->
                first.getArgs().stream()
                        .map(this::of)
                        .reduce(ExpressionKinds::common)
                        .orElse(Column.Kind.ANY);
            case E_Exists exists -> Column.Kind.BOOLEAN;
            case E_NotExists lacks -> Column.Kind.BOOLEAN;
            case E_Function called -> ofType(called.getFunctionIRI());
            case ExprFunction function -> named(function);
            default -> Column.Kind.ANY;
        };
    }

    private Column.Kind of(Aggregator aggregator) {
        String name = aggregator.getName();
        if (name.startsWith("COUNT")) {
            return Column.Kind.INTEGER;
        }
        return switch (name) {
            case "SUM", "AVG" -> Column.Kind.NUMBER;
            case "GROUP_CONCAT" -> Column.Kind.TEXT;
            default -> of(aggregator.getExprList().get(0));
        };
    }

    private static Column.Kind common(Column.Kind one, Column.Kind other) {
        return one == other ? one : Column.Kind.ANY;
    }

    private Column.Kind named(ExprFunction function) {
        String symbol = Optional.ofNullable(function.getOpName())
                .orElseGet(() -> function.getFunctionSymbol().getSymbol());
        return switch (symbol) {
            case "=", "!=", "<", ">", "<=", ">=", "&&", "||", "!", "bound", "contains", "regex" -> Column.Kind.BOOLEAN;
            case "if" -> common(of(function.getArg(2)), of(function.getArg(3)));
            case "str", "strafter", "strbefore", "replace", "concat", "lcase", "ucase", "substr" -> Column.Kind.TEXT;
            case "+", "-", "*", "/", "round", "abs" -> Column.Kind.NUMBER;
            default -> Column.Kind.ANY;
        };
    }
}
