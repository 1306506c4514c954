package org.stroma.app.cluster;

import java.io.Serializable;

/// Pieces that lie on the machines of a cluster, in no order. They are made when somebody takes them; if a machine is
/// lost, others make again what it had.
///
/// All that takes pieces throws {@link org.stroma.app.report.Problem} if the cluster gives up.
public interface Pieces {

    /// Those that a step makes of single pieces.
    Pieces each(Step step);

    /// Those that a step makes of files. What the pieces hold is the address of a file; the step is given the path of a
    /// copy that is there until it returns, then the address; where it cannot be copied no path, but at the end the
    /// reason.
    Pieces eachFile(Step step);

    /// Those that a step makes of all pieces of one key.
    Pieces together(Step step);

    /// These and others.
    Pieces and(Pieces others);

    /// The same, held on the machines after they were made once.
    Pieces held();

    /// Brings all pieces here.
    ///
    /// @param sink called by one thread at a time, in any order
    void take(Step.Out sink);

    /// Brings all keys here in their order, each once; what the pieces hold is left behind.
    void takeSorted(Sorted sink);

    /// Leaves all keys in their order, each once, in files of a folder, whose names are in the same order.
    ///
    /// @param address of the folder, which all machines can write to
    /// @param summary what is to be known of the keys of a part, one after the other, a byte for each character
    /// @param sink takes the summaries
    void leaveSorted(String address, Summary summary, Sorted sink);

    /// Makes little of much, on any machine.
    @FunctionalInterface
    interface Summary extends Serializable {
        byte[] of(byte[] keys);
    }

    /// Takes keys in their order, part by part.
    @FunctionalInterface
    interface Sorted {

        /// Called by one thread at a time, in any order of the parts.
        ///
        /// @param part its place among the parts; the keys of one come before those of the next
        /// @param keys one after the other, a byte for each character; or a summary of them
        void take(int part, byte[] keys);
    }
}
