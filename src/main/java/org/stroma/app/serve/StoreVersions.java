package org.stroma.app.serve;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.stroma.app.report.Problem;
import org.stroma.graph.version.Store;
import org.stroma.graph.version.Version;
import org.stroma.model.search.TextSearch;
import org.stroma.serve.version.DocumentTexts;
import org.stroma.serve.version.Snapshot;
import org.stroma.serve.version.Versions;

/// The versions of a store and their texts, as the server wants them.
final class StoreVersions implements Versions, DocumentTexts {

    private final Store store;
    private final AtomicReference<Optional<Version>> newest = new AtomicReference<>(Optional.empty());

    StoreVersions(Store store) {
        this.store = store;
    }

    @Override
    public String current() {
        return store.currentId().orElseThrow(() -> new Problem("nothing was built yet; ./stroma build does"));
    }

    @Override
    public Snapshot open(String version) {
        Version opened = store.openCurrent();
        newest.set(Optional.of(opened));
        return new Snapshot(
                opened.id(),
                opened.dataset(),
                opened.search().<TextSearch>map(search -> search).orElse(TextSearch.NONE),
                new StoredVersionFiles(opened),
                opened::close);
    }

    @Override
    public Optional<String> text(String documentKey) {
        return requireNonNull(newest.get()).flatMap(version -> version.text(documentKey));
    }
}
