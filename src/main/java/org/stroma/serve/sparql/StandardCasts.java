package org.stroma.serve.sparql;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.CastXSD;
import org.apache.jena.sparql.function.FunctionBase1;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.util.Context;

/// Casts as XPath Functions 17.1 has them where Jena's differ: white space around a string does not count, the boolean
/// of what is no number is false, a boolean is `true` or `false` in any spelling of it, and the string of a float has a
/// float's digits and `1.0E6` for a million.
final class StandardCasts extends FunctionBase1 {

    private static final Pattern SPACE_AROUND = Pattern.compile("^[ \\t\\r\\n]+|[ \\t\\r\\n]+$");
    private static final BigDecimal SMALLEST_PLAIN = new BigDecimal("0.000001");
    private static final BigDecimal SMALLEST_SCIENTIFIC = new BigDecimal("1000000");

    private final XSDDatatype target;

    private StandardCasts(XSDDatatype target) {
        this.target = target;
    }

    /// Lets the queries that run with a context cast so.
    static void use(Context context) {
        FunctionRegistry functions = FunctionRegistry.createFrom(FunctionRegistry.get());
        Stream.of(
                        XSDDatatype.XSDboolean,
                        XSDDatatype.XSDinteger,
                        XSDDatatype.XSDdecimal,
                        XSDDatatype.XSDfloat,
                        XSDDatatype.XSDdouble,
                        XSDDatatype.XSDstring,
                        XSDDatatype.XSDdateTime)
                .forEach(type -> functions.put(type.getURI(), name -> new StandardCasts(type)));
        FunctionRegistry.set(context, functions);
    }

    @Override
    public NodeValue exec(NodeValue value) {
        if (target.equals(XSDDatatype.XSDboolean)) {
            return isNoNumber(value)
                    ? NodeValue.FALSE
                    : NodeValue.makeBoolean(CastXSD.cast(trimmed(value), target).getBoolean());
        }
        if (target.equals(XSDDatatype.XSDstring)) {
            return isFinite(value) ? NodeValue.makeString(text(digits(value))) : CastXSD.cast(value, target);
        }
        return CastXSD.cast(trimmed(value), target);
    }

    private static NodeValue trimmed(NodeValue value) {
        return value.isString()
                ? NodeValue.makeString(SPACE_AROUND.matcher(value.getString()).replaceAll(""))
                : value;
    }

    private static boolean isFloating(NodeValue value) {
        return value.isLiteral()
                && Stream.of(XSDDatatype.XSDfloat, XSDDatatype.XSDdouble)
                        .anyMatch(type -> type.getURI().equals(value.getDatatypeURI()))
                && value.isNumber();
    }

    private static boolean isNoNumber(NodeValue value) {
        return isFloating(value) && Double.isNaN(value.getDouble());
    }

    // Zero is left to Jena, which knows -0.
    private static boolean isFinite(NodeValue value) {
        return isFloating(value) && Double.isFinite(value.getDouble()) && value.getDouble() != 0;
    }

    // The shortest that is read as the same number again.
    private static BigDecimal digits(NodeValue value) {
        String shortest = XSDDatatype.XSDfloat.getURI().equals(value.getDatatypeURI())
                ? Float.toString(value.getFloat())
                : Double.toString(value.getDouble());
        return new BigDecimal(shortest).stripTrailingZeros();
    }

    private static String text(BigDecimal number) {
        BigDecimal size = number.abs();
        if (size.compareTo(SMALLEST_PLAIN) >= 0 && size.compareTo(SMALLEST_SCIENTIFIC) < 0) {
            return number.toPlainString();
        }
        int exponent = number.precision() - number.scale() - 1;
        String mantissa = number.movePointLeft(exponent).toPlainString();
        return mantissa + (mantissa.contains(".") ? "E" : ".0E") + exponent;
    }
}
