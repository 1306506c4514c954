package org.stroma.serve.facet;

import java.util.List;
import org.stroma.serve.catalog.CatalogClaim;

/// The beliefs of all claims, to compare and count them quickly. Decimals of few places keep their order as doubles.
public final class Beliefs {

    /// Equal parts of the scale.
    public static final int BINS = 10;

    private final double[] values;
    private final byte[] bins;

    public Beliefs(List<CatalogClaim> claims) {
        values = new double[claims.size()];
        bins = new byte[claims.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = claims.get(i).belief().doubleValue();
            int bin = claims.get(i).belief().movePointRight(1).intValue();
            bins[i] = (byte) Math.clamp(bin, 0, BINS - 1);
        }
    }

    public double value(int claim) {
        return values[claim];
    }

    /// The last bin has the claims with belief 1, too.
    int bin(int claim) {
        return bins[claim];
    }
}
