package org.stroma.serve.sparql;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;

/// REGEX or REPLACE that ends with the time of the query, even in the middle of one text.
final class TimedMatch extends ExprFunctionN {

    private static final int PATTERN = 1;

    private final ExprFunctionN plain;
    private final boolean replaces;
    private final TimedText.End end;

    // What was compiled last; the pattern of most queries is the same for each row.
    private String source = "";
    private Pattern compiled = Pattern.compile("");

    /// @param plain what it does, as Jena does it
    /// @param replaces whether all matches count, not only the first, and the flags come behind the replacement
    /// @param end when it ends
    TimedMatch(ExprFunctionN plain, boolean replaces, TimedText.End end) {
        super(plain.getFunctionSymbol().getSymbol(), new ExprList(plain.getArgs()));
        this.plain = plain;
        this.replaces = replaces;
        this.end = end;
    }

    /// @throws org.apache.jena.query.QueryCancelledException when time is up
    @Override
    public NodeValue eval(List<NodeValue> args) {
        if (!isText(args.getFirst()) || args.stream().skip(PATTERN).anyMatch(value -> !value.isString())) {
            return plain.eval(args);
        }
        Matcher matcher;
        try {
            matcher =
                    pattern(args).matcher(new TimedText(args.getFirst().asNode().getLiteralLexicalForm(), end));
        } catch (ExprException | PatternSyntaxException e) {
            return plain.eval(args);
        }
        if (!replaces) {
            return NodeValue.booleanReturn(matcher.find());
        }
        while (matcher.find()) {
            // Jena will find the same: by now it is known that it does so in time.
        }
        return plain.eval(args);
    }

    @Override
    public Expr copy(ExprList args) {
        return new TimedMatch((ExprFunctionN) plain.copy(args), replaces, end);
    }

    private static boolean isText(NodeValue value) {
        return value.isString() || value.isLangString();
    }

    private Pattern pattern(List<NodeValue> args) {
        int flagsAt = replaces ? PATTERN + 2 : PATTERN + 1;
        String flags = args.size() > flagsAt ? args.get(flagsAt).getString() : "";
        String wanted = flags + "/" + args.get(PATTERN).getString();
        if (!wanted.equals(source)) {
            compiled = RegexEngine.makePattern("REGEX", args.get(PATTERN).getString(), flags);
            source = wanted;
        }
        return compiled;
    }
}
