package org.stroma.serve.sparql;

import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.Rewrite;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.expr.E_Add;
import org.apache.jena.sparql.expr.E_NumRound;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalTypeException;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.XSDFuncOp;
import org.apache.jena.sparql.util.Context;

/// Operators as SPARQL 1.1 has them where Jena's differ: `+` of two strings is an error (Jena puts them together), and
/// `ROUND` keeps what is no number, is infinite or is below zero (XPath Functions, 6.4.4; Jena gives a whole number).
final class StandardOperators extends ExprTransformCopy {

    /// Puts them into each query before it is optimised.
    static final RewriteFactory REWRITE = StandardOperators::before;

    private StandardOperators() {}

    private static Rewrite before(Context context) {
        Rewrite usual = Optimize.stdOptimizationFactory.create(context);
        return op -> usual.rewrite(Transformer.transform(new TransformCopy(), new StandardOperators(), op));
    }

    @Override
    public Expr transform(ExprFunction1 function, Expr argument) {
        return function instanceof E_NumRound ? new Round(argument) : super.transform(function, argument);
    }

    @Override
    public Expr transform(ExprFunction2 function, Expr left, Expr right) {
        return function instanceof E_Add ? new Plus(left, right) : super.transform(function, left, right);
    }

    private static final class Plus extends E_Add {

        private Plus(Expr left, Expr right) {
            super(left, right);
        }

        @Override
        public NodeValue eval(NodeValue left, NodeValue right) {
            if (left.isString() || right.isString()) {
                throw new ExprEvalTypeException("strings cannot be added: " + left + ", " + right);
            }
            return super.eval(left, right);
        }

        @Override
        public Expr copy(Expr left, Expr right) {
            return new Plus(left, right);
        }
    }

    private static final class Round extends E_NumRound {

        private Round(Expr number) {
            super(number);
        }

        @Override
        public NodeValue eval(NodeValue number) {
            return switch (XSDFuncOp.classifyNumeric("round", number)) {
                case OP_FLOAT -> NodeValue.makeFloat((float) rounded(number.getFloat()));
                case OP_DOUBLE -> NodeValue.makeDouble(rounded(number.getDouble()));
                case OP_INTEGER, OP_DECIMAL -> super.eval(number);
            };
        }

        // The larger of two that are equally near, as in Math.round, but for all doubles. What lies within a half below
        // zero becomes -0. From 2^52 on every double is whole, and adding a half to it would change it.
        private static double rounded(double number) {
            double down = StrictMath.floor(number);
            double nearest = number - down < 0.5 ? down : StrictMath.ceil(number);
            return Double.isNaN(number) || Double.isInfinite(number) ? number : nearest;
        }

        @Override
        public Expr copy(Expr number) {
            return new Round(number);
        }
    }
}
