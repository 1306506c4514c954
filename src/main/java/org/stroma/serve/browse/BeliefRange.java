package org.stroma.serve.browse;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.stroma.query.engine.BadParameter;
import org.stroma.serve.catalog.CatalogClaim;

/// From which belief to which, both included; counts claims in ten equal bins.
final class BeliefRange implements Filter {

    static final String LEAST = "min-belief";
    static final String MOST = "max-belief";
    static final int BINS = 10;

    private final List<CatalogClaim> claims;
    private final Optional<BigDecimal> least;
    private final Optional<BigDecimal> most;
    private final int[] counts = new int[BINS];

    private BeliefRange(List<CatalogClaim> claims, Optional<BigDecimal> least, Optional<BigDecimal> most) {
        this.claims = claims;
        this.least = least;
        this.most = most;
    }

    /// @throws BadParameter if a bound is no number from 0 to 1
    static BeliefRange of(List<CatalogClaim> claims, ListAddress address) {
        return new BeliefRange(claims, bound(address, LEAST), bound(address, MOST));
    }

    private static Optional<BigDecimal> bound(ListAddress address, String name) {
        return address.first(name).map(text -> {
            if (!text.matches("0(\\.\\d{1,12})?|1(\\.0{1,12})?|\\.\\d{1,12}")) {
                throw new BadParameter(name + " must be a number from 0 to 1, found: " + text);
            }
            return new BigDecimal(text);
        });
    }

    Optional<BigDecimal> least() {
        return least;
    }

    Optional<BigDecimal> most() {
        return most;
    }

    /// Number of claims in a bin; the last has those with belief 1, too.
    int number(int bin) {
        return counts[bin];
    }

    @Override
    public boolean isSet() {
        return least.isPresent() || most.isPresent();
    }

    @Override
    public boolean passes(int item) {
        BigDecimal belief = claims.get(item).belief();
        return least.filter(bound -> belief.compareTo(bound) < 0).isEmpty()
                && most.filter(bound -> belief.compareTo(bound) > 0).isEmpty();
    }

    @Override
    public void count(int item) {
        int bin = claims.get(item).belief().movePointRight(1).intValue();
        counts[Math.clamp(bin, 0, BINS - 1)]++;
    }
}
