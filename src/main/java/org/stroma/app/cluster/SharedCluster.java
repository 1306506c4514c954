package org.stroma.app.cluster;

import java.util.List;
import java.util.Optional;

/// A cluster of which all that one build does shares one session: to begin one takes seconds.
public final class SharedCluster implements Cluster, AutoCloseable {

    private final Cluster cluster;
    private Optional<Session> session = Optional.empty();

    public SharedCluster(Cluster cluster) {
        this.cluster = cluster;
    }

    @Override
    public synchronized Session open(String master) {
        Session open = session.orElseGet(() -> cluster.open(master));
        session = Optional.of(open);
        return new Session() {
            @Override
            public Pieces pieces(List<Piece> pieces, int atOnce) {
                return open.pieces(pieces, atOnce);
            }

            @Override
            public List<RemoteFile> files(String address) {
                return open.files(address);
            }

            @Override
            public void close() {
                // Others may need it yet.
            }
        };
    }

    @Override
    public synchronized void close() {
        session.ifPresent(Session::close);
        session = Optional.empty();
    }
}
