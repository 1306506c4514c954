package org.stroma.query.engine;

import java.util.Optional;
import org.apache.jena.query.Query;

record NearingEngine(QueryEngine engine, NearNames nearNames) implements QueryEngine {

    @Override
    public Answer run(Query query) {
        return engine.run(query);
    }

    @Override
    public Optional<KnownNames> names() {
        return engine.names();
    }

    @Override
    public Optional<NearNames> near() {
        return Optional.of(nearNames);
    }
}
