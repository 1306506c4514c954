package org.stroma.app.resource;

import java.util.Optional;

/// The program's version, as its jar says.
public final class ProgramVersion {

    private ProgramVersion() {}

    /// Such as `0.1.0`; `unpacked` where classes lie outside a jar.
    public static String version() {
        return Optional.ofNullable(ProgramVersion.class.getPackage().getImplementationVersion())
                .orElse("unpacked");
    }
}
