package org.stroma.serve.lookup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.lib.Cache;
import org.apache.jena.atlas.lib.CacheFactory;
import org.stroma.query.engine.Cell;

/// The claims about each thing of one version in the order of its page: the best supported first. A thing in many
/// claims has many pages and is often visited, so its order is cached.
public final class ClaimOrder {

    /// Some of the claims about a thing.
    ///
    /// @param number of all
    public record Part(List<String> claims, int number) {}

    private record Believed(String claim, BigDecimal belief) {}

    private static final LiveQuery BELIEFS = LiveQuery.named("beliefs-about");
    private static final LiveQuery ABOUT = LiveQuery.named("claims-about");
    private static final LiveQuery NUMBER = LiveQuery.named("claims-about-count");
    private static final int MANY = 500;
    // What is in more is sorted by the store, a page at a time.
    private static final int MOST = 20_000;
    private static final int KEPT = 16;
    private static final Comparator<Believed> BEST_FIRST =
            Comparator.comparing(Believed::belief).reversed().thenComparing(Believed::claim);

    private final Cache<String, List<String>> kept = CacheFactory.createCache(KEPT);

    public Part part(Lookup lookup, String thing, int from, int size) {
        return all(lookup, thing)
                .map(claims -> new Part(claims.stream().skip(from).limit(size).toList(), claims.size()))
                .orElseGet(() -> asked(lookup, List.of(thing), from, size));
    }

    private Optional<List<String>> all(Lookup lookup, String thing) {
        List<String> known = kept.getIfPresent(thing);
        if (known != null) {
            return Optional.of(known);
        }
        List<List<Cell>> rows =
                lookup.run(BELIEFS.about("thing", List.of(thing)).part(0, MOST)).rows();
        if (rows.size() == MOST) {
            return Optional.empty();
        }
        List<String> claims = sorted(rows);
        if (claims.size() >= MANY) {
            kept.put(thing, claims);
        }
        return Optional.of(claims);
    }

    private static List<String> sorted(List<List<Cell>> rows) {
        List<Believed> claims = new ArrayList<>();
        rows.forEach(row -> claims.add(
                new Believed(row.get(0).text(), new BigDecimal(row.get(1).text()))));
        claims.sort(BEST_FIRST);
        return claims.stream().map(Believed::claim).distinct().toList();
    }

    private static Part asked(Lookup lookup, List<String> thing, int from, int size) {
        String number = lookup.column(NUMBER.about("thing", thing), "number").getFirst();
        return new Part(lookup.column(ABOUT.about("thing", thing).part(from, size), "claim"), Integer.parseInt(number));
    }
}
