package org.stroma.app.serve;

import java.io.IOException;
import java.io.OutputStream;
import org.stroma.graph.version.Version;
import org.stroma.serve.version.VersionFiles;

/// What lies beside a version of a store, as the server wants it.
record StoredVersionFiles(Version version) implements VersionFiles {

    @Override
    public String description() {
        return version.description();
    }

    @Override
    public void dump(OutputStream out) throws IOException {
        version.dump(out);
    }
}
