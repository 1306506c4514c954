package org.stroma.query.engine;

import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.query.Query;

record KnowingEngine(QueryEngine engine, Supplier<KnownNames> known) implements QueryEngine {

    @Override
    public Answer run(Query query) {
        return engine.run(query);
    }

    @Override
    public Optional<KnownNames> names() {
        return Optional.of(known.get());
    }

    @Override
    public Optional<NearNames> near() {
        return engine.near();
    }
}
