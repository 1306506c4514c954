package org.stroma.serve.error;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stroma.query.engine.Nearest;
import org.stroma.serve.catalog.CatalogThing;
import org.stroma.serve.suggest.Suggestions;
import org.stroma.serve.version.PerVersion;
import org.stroma.serve.version.Snapshot;
import org.stroma.serve.view.Site;

/// Suggests from the index of names; a version without one is small, or finds none: there the preferred names of all
/// things are compared.
public final class NearThings implements NearNames {

    private static final int OFFERED = 5;
    private static final int MOST = 100_000;

    private final Site site;
    private final PerVersion<Map<String, CatalogThing>> names;

    public NearThings(Site site) {
        this.site = site;
        this.names = new PerVersion<>(snapshot -> names(site.catalog(snapshot).things()));
    }

    @Override
    public List<CatalogThing> near(Snapshot snapshot, String text) {
        if (snapshot.words().suggests()) {
            return Suggestions.near(snapshot, text, List.of(), OFFERED).stream()
                    .flatMap(found -> site.catalog(snapshot).thing(found.thing()).stream())
                    .distinct()
                    .toList();
        }
        Map<String, CatalogThing> known = names.of(snapshot);
        return Nearest.to(text, known.keySet().stream().sorted().toList()).stream()
                .flatMap(name -> Optional.ofNullable(known.get(name)).stream())
                .toList();
    }

    private static Map<String, CatalogThing> names(List<CatalogThing> things) {
        Map<String, CatalogThing> names = new HashMap<>();
        if (things.size() <= MOST) {
            things.stream().sorted(CatalogThing.MOST_CLAIMED).forEach(thing -> names.putIfAbsent(thing.label(), thing));
        }
        return names;
    }
}
