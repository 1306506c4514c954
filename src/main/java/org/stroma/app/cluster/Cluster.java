package org.stroma.app.cluster;

import java.util.List;

/// Machines that share work among them. The service loader finds it, so that nobody carries a cluster's libraries who
/// does not use it.
public interface Cluster {

    /// @param master where the cluster is, in its own terms
    /// @throws org.stroma.app.report.Problem if the cluster cannot be reached
    Session open(String master);

    /// A program's time on a cluster.
    interface Session extends AutoCloseable {

        /// Sends pieces to the cluster.
        ///
        /// @param atOnce so many are worth a machine's while; what is lost with a machine is as much
        Pieces pieces(List<Piece> pieces, int atOnce);

        /// The files at an address, and below it, in the order of their names; hidden ones are passed over.
        ///
        /// @throws org.stroma.app.report.Problem if there is nothing, or nobody knows such addresses
        List<RemoteFile> files(String address);

        /// Gives the machines back.
        @Override
        void close();
    }
}
