package org.stroma.serve.sparql;

import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.DatasetGraphWrapperView;
import org.apache.jena.sparql.util.Context;

/// A dataset as SPARQL 1.1 defines it: it remembers graphs that were created and are empty, which Jena's does not,
/// and its queries use the operators and casts of the standard. It is a view because Jena would run queries past
/// any other wrapper.
public final class PlainDataset extends DatasetGraphWrapper implements DatasetGraphWrapperView {

    private volatile Set<Node> created = Set.of();
    // Of the transaction of each thread, as long as it is not known whether it holds.
    private final ThreadLocal<Set<Node>> changed = new ThreadLocal<>();

    public PlainDataset(DatasetGraph dataset) {
        super(dataset, standard(dataset.getContext()));
    }

    private static Context standard(Context context) {
        Context standard = context.copy();
        standard.set(ARQConstants.sysOptimizerFactory, StandardOperators.REWRITE);
        StandardCasts.use(standard);
        return standard;
    }

    @Override
    public boolean containsGraph(Node name) {
        return created().contains(name) || super.containsGraph(name);
    }

    @Override
    public Iterator<Node> listGraphNodes() {
        Iterable<Node> filled = super::listGraphNodes;
        return Stream.concat(StreamSupport.stream(filled.spliterator(), false), created().stream())
                .distinct()
                .iterator();
    }

    @Override
    public void addGraph(Node name, Graph graph) {
        super.addGraph(name, graph);
        change(names -> names.add(name));
    }

    @Override
    public void removeGraph(Node name) {
        super.removeGraph(name);
        change(names -> names.remove(name));
    }

    @Override
    public void clear() {
        super.clear();
        change(Set::clear);
    }

    @Override
    public void commit() {
        super.commit();
        Optional.ofNullable(changed.get()).ifPresent(names -> created = Collections.unmodifiableSet(names));
        changed.remove();
    }

    @Override
    public void abort() {
        changed.remove();
        super.abort();
    }

    @Override
    public void end() {
        changed.remove();
        super.end();
    }

    private Set<Node> created() {
        return Optional.ofNullable(changed.get()).orElse(created);
    }

    private void change(Consumer<Set<Node>> change) {
        Set<Node> names = new LinkedHashSet<>(created());
        change.accept(names);
        if (isInTransaction()) {
            changed.set(names);
        } else {
            created = Collections.unmodifiableSet(names);
        }
    }
}
