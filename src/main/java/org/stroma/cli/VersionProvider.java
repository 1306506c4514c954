package org.stroma.cli;

import org.stroma.app.resource.ProgramVersion;
import picocli.CommandLine.IVersionProvider;

/// What `--version` prints.
final class VersionProvider implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"stroma " + ProgramVersion.version()};
    }
}
