package org.stroma.serve.sparql;

import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.util.Context;
import org.stroma.serve.version.BuildTime;
import org.stroma.serve.version.Following;
import org.stroma.serve.version.Snapshot;

/// A read-only dataset that follows the current version: a transaction sees the version that was current when it
/// began, until it ends.
public final class FollowingDataset extends DatasetGraphWrapper {

    private final Following following;
    private final BuildTime built = new BuildTime();
    private final ThreadLocal<Following.Lease> pinned = new ThreadLocal<>();

    public FollowingDataset(Following following, Context context) {
        super(null, context);
        this.following = following;
    }

    /// The version that the thread's transaction reads.
    ///
    /// @throws IllegalStateException outside a transaction
    @Override
    protected DatasetGraph get() {
        Following.Lease lease = pinned.get();
        if (lease == null) {
            throw new IllegalStateException("outside a transaction");
        }
        return lease.snapshot().dataset();
    }

    /// Its name and time.
    Freshness freshness() {
        Snapshot snapshot = pinned.get().snapshot();
        return new Freshness(snapshot.version(), built.of(snapshot));
    }

    @Override
    public Context getContext() {
        return getCxt();
    }

    @Override
    public void begin(TxnType type) {
        Following.Lease lease = following.lease();
        try {
            lease.snapshot().dataset().begin(TxnType.READ);
            pinned.set(lease);
        } catch (RuntimeException e) {
            lease.close();
            throw e;
        }
    }

    @Override
    public void begin(ReadWrite readWrite) {
        begin(TxnType.convert(readWrite));
    }

    @Override
    public void end() {
        Following.Lease lease = pinned.get();
        if (lease == null) {
            return;
        }
        try (lease) {
            pinned.remove();
            lease.snapshot().dataset().end();
        }
    }

    @Override
    public void commit() {
        end();
    }

    @Override
    public void abort() {
        end();
    }

    @Override
    public boolean isInTransaction() {
        return pinned.get() != null;
    }

    @Override
    public boolean supportsTransactions() {
        return true;
    }

    @Override
    public boolean supportsTransactionAbort() {
        return true;
    }
}
