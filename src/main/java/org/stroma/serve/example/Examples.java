package org.stroma.serve.example;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.jena.query.QueryCancelledException;
import org.stroma.query.Question;
import org.stroma.query.Questions;
import org.stroma.query.engine.QueryEngine;
import org.stroma.serve.catalog.Catalog;
import org.stroma.serve.sparql.Engines;
import org.stroma.serve.version.Following;
import org.stroma.serve.version.Snapshot;
import org.stroma.serve.view.Site;

/// Works out the examples of each version once, beside the requests. Those of a version that is no longer the newest
/// are
/// given up: a large graph takes minutes, and a folder that is followed may change again and again meanwhile.
public final class Examples implements AutoCloseable {

    private final Following following;
    private final Site site;
    private final Questions questions;
    private final Engines engines;
    private final Set<String> begun = ConcurrentHashMap.newKeySet();
    private final Map<String, ExampleSet> known = new ConcurrentHashMap<>();
    private final ParameterKinds kinds = ParameterKinds.load();
    private volatile String newest = "";
    private volatile boolean closed;

    public Examples(Following following, Site site, Questions questions, Engines engines) {
        this.following = following;
        this.site = site;
        this.questions = questions;
        this.engines = engines;
    }

    /// The examples of a version; nothing as long as they are not worked out.
    public Optional<ExampleSet> of(Snapshot snapshot) {
        if (begun.add(snapshot.version())) {
            begin();
        }
        return Optional.ofNullable(known.get(snapshot.version()));
    }

    /// Begins with the current version before anybody asks.
    public void prepare() {
        try (Following.Lease lease = following.lease()) {
            of(lease.snapshot());
        }
    }

    /// Ends after the question that is being worked on.
    @Override
    public void close() {
        closed = true;
    }

    private void begin() {
        Thread thread = Thread.ofPlatform().daemon().name("examples").unstarted(this::work);
        thread.setPriority(Thread.MIN_PRIORITY);
        thread.start();
    }

    private void work() {
        try (Following.Lease lease = following.lease()) {
            Snapshot snapshot = lease.snapshot();
            String version = snapshot.version();
            begun.add(version);
            newest = version;
            Optional<Catalog> catalog = catalog(snapshot);
            ExampleSet found = new ExampleSet(questions.list().stream()
                    .flatMap(question -> catalog.stream().flatMap(read -> of(question, snapshot, read)))
                    .toList());
            if (isWanted(snapshot)) {
                known.keySet().retainAll(Set.of(version));
                known.put(version, found);
            } else {
                // It may become the newest again.
                begun.remove(version);
            }
        }
    }

    private boolean isWanted(Snapshot snapshot) {
        return !closed && newest.equals(snapshot.version());
    }

    /// A request waits for the catalog of a large graph only so long; this thread waits until it is closed.
    private Optional<Catalog> catalog(Snapshot snapshot) {
        while (isWanted(snapshot)) {
            try {
                return Optional.of(site.catalog(snapshot));
            } catch (QueryCancelledException e) {
                continue;
            }
        }
        return Optional.empty();
    }

    private Stream<Example> of(Question question, Snapshot snapshot, Catalog catalog) {
        if (!isWanted(snapshot)) {
            return Stream.empty();
        }
        QueryEngine engine = engines.of(snapshot);
        return new ExampleFinder(question, engine, catalog, kinds).find().stream();
    }
}
