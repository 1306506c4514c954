package org.stroma.serve.error;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stroma.query.engine.Nearest;
import org.stroma.serve.catalog.CatalogThing;
import org.stroma.serve.version.PerVersion;
import org.stroma.serve.version.Snapshot;
import org.stroma.serve.view.Site;

/// Compares a text with the preferred names of all things; of a version too large for that it finds none.
public final class SpelledAlike implements NearNames {

    private static final int MOST = 100_000;
    private static final Comparator<CatalogThing> MOST_CLAIMED_FIRST = Comparator.comparingInt(
                    (CatalogThing thing) -> -thing.signs().total())
            .thenComparing(CatalogThing::iri);

    private final PerVersion<Map<String, CatalogThing>> names;

    public SpelledAlike(Site site) {
        this.names = new PerVersion<>(snapshot -> names(site.catalog(snapshot).things()));
    }

    @Override
    public List<CatalogThing> near(Snapshot snapshot, String text) {
        Map<String, CatalogThing> known = names.of(snapshot);
        return Nearest.to(text, known.keySet().stream().sorted().toList()).stream()
                .flatMap(name -> Optional.ofNullable(known.get(name)).stream())
                .toList();
    }

    private static Map<String, CatalogThing> names(List<CatalogThing> things) {
        Map<String, CatalogThing> names = new HashMap<>();
        if (things.size() <= MOST) {
            things.stream().sorted(MOST_CLAIMED_FIRST).forEach(thing -> names.putIfAbsent(thing.label(), thing));
        }
        return names;
    }
}
