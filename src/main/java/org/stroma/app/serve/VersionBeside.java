package org.stroma.app.serve;

import java.io.IOException;
import java.io.OutputStream;
import org.stroma.graph.version.Version;
import org.stroma.serve.version.Beside;

/// What lies beside a version of a store, as the server wants it.
record VersionBeside(Version version) implements Beside {

    @Override
    public String description() {
        return version.description();
    }

    @Override
    public void dump(OutputStream out) throws IOException {
        version.dump(out);
    }
}
