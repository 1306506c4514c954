package org.stroma.serve.sparql;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.Rewrite;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.util.Context;
import org.stroma.serve.http.Keywords;

/// Lets the regular expressions of a query end with it, wherever they stand: filters, sorting, aggregates.
final class TimedMatches extends ExprTransformCopy {

    private static final Keywords MATCHING = Keywords.with("regex", "replace", "functions#");
    private static final String XPATH = "http://www.w3.org/2005/xpath-functions#";

    private final TimedText.End end;

    private TimedMatches(TimedText.End end) {
        this.end = end;
    }

    /// Whether a query may hold a regular expression.
    ///
    /// @param text the query as it was asked
    static boolean areIn(String text) {
        return MATCHING.mayBeIn(text);
    }

    /// Puts the end into what a query runs with.
    ///
    /// @param deadline in terms of `System.nanoTime()`; an earlier cancelling also ends them, but not while the
    ///     query is being planned
    static void end(Context context, long deadline) {
        RewriteFactory usual = context.get(ARQConstants.sysOptimizerFactory, Optimize.stdOptimizationFactory);
        AtomicBoolean cancelled = Context.getOrSetCancelSignal(context);
        context.set(ARQConstants.sysOptimizerFactory, (RewriteFactory) current -> {
            Rewrite rest = usual.create(current);
            TimedMatches timed = new TimedMatches(new TimedText.End(deadline, cancelled));
            return op -> rest.rewrite(Transformer.transform(new TransformCopy(), timed, op));
        });
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
        return new TimedMatch(regex, false, end);
    }

    private Expr timed(E_StrReplace replace) {
        return new TimedMatch(replace, true, end);
    }
}
