package org.stroma.serve.sparql;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.stroma.serve.http.Keywords;

/// A query of an unknown client, checked for what such clients may not do.
///
/// @param text as it was asked
public record StrangeQuery(Query query, String text) {

    // A prefix holds the whole scheme of its IRIs, and the rest of a name no slash that is not written with a
    // backslash.
    private static final Keywords JAVA = Keywords.with("java:", "jena.");
    private static final Keywords SERVICE = Keywords.with("service");

    // Sleep, or split by a regular expression, where no time limit reaches; the others load classes and engines.
    private static final Pattern UNSAFE = Pattern.compile(
            "<(java:|http://jena\\.(apache\\.org|hpl\\.hp\\.com)/ARQ/(function|property)#(wait|eval|print|context|strSplit)\\b)");

    /// Whether it names a function that runs Java code of the caller's choice, or waits.
    public boolean callsJava() {
        return JAVA.mayBeIn(text) && UNSAFE.matcher(query.serialize()).find();
    }

    /// Whether it asks another server and wants to know when that fails. To be known beforehand, because Jena takes
    /// a SERVICE that is refused in the depth of EXISTS for one that finds nothing.
    public boolean asksOthers() {
        return SERVICE.mayBeIn(text) && hasService();
    }

    private boolean hasService() {
        AtomicBoolean found = new AtomicBoolean();
        Optional.ofNullable(query.getQueryPattern())
                .ifPresent(pattern -> Walker.walk(
                        Algebra.compile(query),
                        new OpVisitorBase() {
                            @Override
                            public void visit(OpService service) {
                                found.compareAndSet(false, !service.getSilent());
                            }
                        },
                        new ExprVisitorBase()));
        return found.get();
    }
}
