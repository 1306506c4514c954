package org.stroma.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/// The program's version, as its jar says.
final class ProgramVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"stroma " + version()};
    }

    static String version() {
        return Optional.ofNullable(ProgramVersion.class.getPackage().getImplementationVersion())
                .orElse("unpacked");
    }
}
