package org.stroma.serve;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.ExprTransformApplyElementTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/// A query whose regular expressions end with its time.
record TimedQuery(Query query, Duration time) {

    private static final Pattern MATCHING = Pattern.compile("\\b(regex|replace|matches)\\b", Pattern.CASE_INSENSITIVE);
    private static final String XPATH = "http://www.w3.org/2005/xpath-functions#";

    /// @param text the query as it was asked
    Query of(String text) {
        if (!MATCHING.matcher(text).find()) {
            return query;
        }
        ElementTransformCopyBase same = new ElementTransformCopyBase();
        return QueryTransformOps.transform(query, same, new Timing(same, System.nanoTime() + time.toNanos()));
    }

    private static final class Timing extends ExprTransformApplyElementTransform {

        private final long deadline;

        private Timing(ElementTransformCopyBase elements, long deadline) {
            super(elements);
            this.deadline = deadline;
        }

        @Override
        public Expr transform(ExprFunctionN function, ExprList args) {
            Expr copied = super.transform(function, args);
            return switch (copied) {
                case E_Regex regex -> timed(regex);
                case E_StrReplace replace -> timed(replace);
                case E_Function named -> named(named);
                default -> copied;
            };
        }

        private Expr named(E_Function function) {
            List<Expr> args = function.getArgs();
            return switch (function.getFunctionIRI() + "/" + args.size()) {
                case XPATH + "matches/2" -> timed(new E_Regex(args.get(0), args.get(1)));
                case XPATH + "matches/3" -> timed(new E_Regex(args.get(0), args.get(1), args.get(2)));
                case XPATH + "replace/3" -> timed(new E_StrReplace(args.get(0), args.get(1), args.get(2)));
                case XPATH + "replace/4" -> timed(new E_StrReplace(args.get(0), args.get(1), args.get(2), args.get(3)));
                default -> function;
            };
        }

        private Expr timed(E_Regex regex) {
            return new TimedMatch(regex, false, deadline);
        }

        private Expr timed(E_StrReplace replace) {
            return new TimedMatch(replace, true, deadline);
        }
    }
}
