package org.stroma.serve.sparql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.Pair;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.Timeouts;
import org.apache.jena.sparql.engine.main.OpExecutorFactory;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.stroma.serve.http.Accept;
import org.stroma.serve.http.Caller;
import org.stroma.serve.http.Reply;
import org.stroma.serve.limit.MemoryWatch;
import org.stroma.serve.limit.QueryLimits;
import org.stroma.serve.traffic.AskedQuery;

/// Runs SPARQL queries of unknown clients, over GET, HEAD and POST. An answer is complete or it is an error:
/// Fuseki, unlike this class, ends a table that ran out of time as if it were complete. Functions named by a Java
/// class are not run, and results are not wrapped in a script.
public final class SafeQuery extends SPARQL_QueryDataset {

    private static final int NOT_MODIFIED = 304;
    private static final int FORBIDDEN = 403;

    private final QueryLimits limits;
    private final MemoryWatch memory;
    private final QueryReader reader;

    /// @param publicly whether anyone may ask; otherwise the plain standard holds: no prefix is known, no function is
    ///     refused
    public SafeQuery(QueryLimits limits, MemoryWatch memory, boolean publicly) {
        this.limits = limits;
        this.memory = memory;
        this.reader = new QueryReader(publicly);
    }

    @Override
    public void execHead(HttpAction action) {
        executeLifecycle(action);
    }

    @Override
    public void validate(HttpAction action) {
        if (action.getRequestMethod().toUpperCase(Locale.ROOT).equals("HEAD")) {
            validateParams(action, acceptedParams(action));
            validateRequest(action);
        } else {
            super.validate(action);
        }
    }

    @Override
    protected void validateRequest(HttpAction action) {
        if (action.getRequestParameter("callback") != null) {
            ServletOps.errorBadRequest("no callback: any origin may read the answer (CORS)");
        }
    }

    @Override
    protected void execute(String text, HttpAction action) {
        Refusals.around(action, time(action), () -> {
            Query query = reader.read(text);
            if (reader.prefixes()) {
                check(new StrangeQuery(query, text));
            }
            new AskedQuery(query, 0).noteAt(action.getRequest());
            run(action, query, text);
        });
    }

    private void check(StrangeQuery query) {
        if (query.callsJava()) {
            ServletOps.error(FORBIDDEN, "functions named by a Java class are not allowed");
        }
        if (limits.services().isEmpty() && query.asksOthers()) {
            throw new QueryDeniedException("SERVICE is not allowed");
        }
    }

    // TDB2 plans a query over its own quads only if it is handed its own dataset, not a wrapper of it.
    @Override
    protected DatasetGraph getDataset(HttpAction action) {
        DatasetGraph dataset = action.getActiveDSG();
        return dataset instanceof FollowingDataset following ? following.getWrapped() : dataset;
    }

    private void run(HttpAction action, Query query, String text) {
        action.beginRead();
        try {
            if (!AnswerType.isAcceptable(action.getRequest())) {
                ServletOps.error(Reply.NOT_ACCEPTABLE, notAcceptable(action));
            }
            AnswerType type =
                    AnswerType.wantedBy(action.getRequest(), query.isConstructType() || query.isDescribeType());
            if (isKnown(action, type, text)) {
                action.getResponse().setStatus(NOT_MODIFIED);
                return;
            }
            var chosen = decideDataset(action, query, text);
            joinAsStored(action, chosen.getLeft());
            AtomicBoolean cancelled = Caller.cancelSignal();
            action.getContext().set(ARQConstants.symCancelQuery, cancelled);
            if (TimedMatches.areIn(text)) {
                TimedMatches.end(
                        action.getContext(), System.nanoTime() + time(action).toNanos());
            }
            long rows = memory.watching(cancelled, () -> {
                try (QueryExec execution = createQueryExec(action, chosen.getRight(), chosen.getLeft())) {
                    BooleanSupplier tooMany = () -> exceeds(action, chosen.getRight(), chosen.getLeft());
                    return answer(action, type, text, execution, query, tooMany);
                } catch (IOException e) {
                    throw new UncheckedIOException("cannot keep the answer", e);
                }
            });
            new AskedQuery(query, rows).noteAt(action.getRequest());
        } finally {
            action.endRead();
        }
    }

    private static String notAcceptable(HttpAction action) {
        return "no " + Accept.header(action.getRequest()) + " here; there are "
                + Stream.concat(AnswerType.all(false), AnswerType.all(true))
                        .map(AnswerType::mediaType)
                        .distinct()
                        .collect(Collectors.joining(", "));
    }

    // How TDB2 joins by its indexes is said in its dataset's own context, which Fuseki does not see behind the wrapper.
    private static void joinAsStored(HttpAction action, DatasetGraph dataset) {
        OpExecutorFactory stored = QC.getFactory(dataset.getContext());
        if (stored != null) {
            QC.setFactory(action.getContext(), stored);
        }
    }

    /// What the query may take: no more than the server allows, less if the client asks for less.
    private Duration time(HttpAction action) {
        long millis = Optional.ofNullable(action.getRequestParameter("timeout"))
                .map(asked -> Timeouts.parseTimeoutStr(asked, TimeUnit.SECONDS))
                .map(Pair::getRight)
                .filter(given -> given > 0)
                .orElse(Long.MAX_VALUE);
        return Duration.ofMillis(Math.min(millis, limits.time().toMillis()));
    }

    private boolean isKnown(HttpAction action, AnswerType type, String text) {
        boolean reading = !action.getRequestMethod().equals("POST");
        if (!reading || !(action.getActiveDSG() instanceof FollowingDataset following) || !Freshness.isLasting(text)) {
            return false;
        }
        Freshness freshness = following.freshness();
        freshness.label(action.getResponse(), type);
        return freshness.isKnownTo(action.getRequest(), type);
    }

    /// @return how many rows it has
    private long answer(
            HttpAction action, AnswerType type, String text, QueryExec execution, Query query, BooleanSupplier tooMany)
            throws IOException {
        action.setResponseContentType(type.mediaType());
        action.setResponseCharacterEncoding("utf-8");
        action.setResponseHeader("Vary", "Accept, Accept-Encoding");
        AnswerWriter writer = new AnswerWriter(type, action.getResponseOutputStream());
        if (query.isAskType()) {
            writer.yes(execution.ask());
            return 1;
        }
        if (query.isSelectType()) {
            WholeRows rows = new WholeRows(execution.select(), limits.rows(), tooMany);
            writer.rows(rows);
            return rows.getRowNumber();
        }
        Iterator<Triple> statements =
                query.isConstructType() ? execution.constructTriples() : execution.describeTriples();
        Graph graph = graph(statements, query, text);
        writer.graph(graph);
        return graph.size();
    }

    private boolean exceeds(HttpAction action, Query query, DatasetGraph dataset) {
        if (query.hasLimit() && query.getLimit() <= limits.rows()) {
            return false;
        }
        Query unsorted = query.cloneQuery();
        if (unsorted.hasOrderBy()) {
            unsorted.getOrderBy().clear();
        }
        unsorted.setLimit(limits.rows() + 1);
        try (QueryExec counting = createQueryExec(action, unsorted, dataset)) {
            return Iter.count(counting.select()) > limits.rows();
        }
    }

    private Graph graph(Iterator<Triple> statements, Query query, String text) {
        Graph graph = GraphFactory.createDefaultGraph();
        prefixes(graph.getPrefixMapping(), query, text);
        while (statements.hasNext()) {
            graph.add(statements.next());
            if (graph.size() > limits.rows()) {
                throw new WholeRows.TooMany(limits.rows());
            }
        }
        return graph;
    }

    // Of all prefixes that are known, those that the query uses.
    private static void prefixes(PrefixMapping prefixes, Query query, String text) {
        query.getPrefixMapping().getNsPrefixMap().forEach((prefix, namespace) -> {
            if (text.contains(prefix + ":")) {
                prefixes.setNsPrefix(prefix, namespace);
            }
        });
    }
}
