package org.stroma.app.cluster;

import java.io.Serializable;
import java.util.List;

/// Makes pieces of others, on any machine, maybe more than once: the same pieces must give the same.
@FunctionalInterface
public interface Step extends Serializable {

    /// @param key of the pieces
    /// @param values of one piece, or of all pieces of that key, in any order
    void take(String key, List<byte[]> values, Out out);

    /// Takes the pieces that a step makes.
    @FunctionalInterface
    interface Out {
        void give(String key, byte[] value);
    }
}
