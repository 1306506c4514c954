package org.stroma.app.cluster;

import java.util.List;

/// Machines that share documents among them. The service loader finds it, so that nobody carries a cluster's libraries
/// who does not use it.
public interface Cluster {

    /// Takes results.
    @FunctionalInterface
    interface Results {

        /// Called once for each document, in any order, by one thread at a time.
        ///
        /// @param document its place in the list
        void arrived(int document, ReadBytes result);
    }

    /// Lets {@link ClusterTask#read} run on each document, somewhere, and returns when all results have arrived.
    ///
    /// @param master where the cluster is, in its own terms
    /// @param documents as {@link ClusterTask#read} takes them
    /// @throws org.stroma.app.report.Problem if the cluster cannot be reached or gives up
    void read(String master, ClusterTask task, List<byte[]> documents, Results results);
}
