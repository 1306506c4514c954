package org.stroma.graph.file;

import java.io.IOException;

/// Takes lines, each of which lies somewhere in an array until this returns.
@FunctionalInterface
interface LineSink {

    /// @param to after the line's end
    void accept(byte[] bytes, int from, int to) throws IOException;
}
