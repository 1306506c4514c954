package org.stroma.serve.facet;

import java.math.BigDecimal;
import java.util.Optional;
import org.stroma.query.engine.BadParameter;

/// From which belief to which, both included; counts claims in ten equal bins.
public final class BeliefRange implements Filter {

    public static final String LEAST = "min-belief";
    public static final String MOST = "max-belief";

    private final Beliefs beliefs;
    private final Optional<BigDecimal> least;
    private final Optional<BigDecimal> most;
    private final double from;
    private final double to;
    private final int[] counts = new int[Beliefs.BINS];

    private BeliefRange(Beliefs beliefs, Optional<BigDecimal> least, Optional<BigDecimal> most) {
        this.beliefs = beliefs;
        this.from = least.map(BigDecimal::doubleValue).orElse(Double.NEGATIVE_INFINITY);
        this.to = most.map(BigDecimal::doubleValue).orElse(Double.POSITIVE_INFINITY);
        this.least = least;
        this.most = most;
    }

    /// @throws BadParameter if a bound is no number from 0 to 1
    public static BeliefRange of(Beliefs beliefs, ListAddress address) {
        return new BeliefRange(beliefs, bound(address, LEAST), bound(address, MOST));
    }

    private static Optional<BigDecimal> bound(ListAddress address, String name) {
        return address.first(name).map(text -> {
            if (!text.matches("0(\\.\\d{1,12})?|1(\\.0{1,12})?|\\.\\d{1,12}")) {
                throw new BadParameter(name + " must be a number from 0 to 1, found: " + text);
            }
            return new BigDecimal(text);
        });
    }

    public Optional<BigDecimal> least() {
        return least;
    }

    public Optional<BigDecimal> most() {
        return most;
    }

    /// Number of claims in a bin; the last has those with belief 1, too.
    public int number(int bin) {
        return counts[bin];
    }

    @Override
    public boolean isSet() {
        return least.isPresent() || most.isPresent();
    }

    @Override
    public boolean passes(int item) {
        double belief = beliefs.value(item);
        return from <= belief && belief <= to;
    }

    @Override
    public void count(int item) {
        counts[beliefs.bin(item)]++;
    }
}
