package org.stroma.cli.option;

import org.stroma.model.ontology.Precision;
import picocli.CommandLine.Option;

/// How sure a reading has to be to become a claim.
public final class PrecisionOption {

    @Option(
            names = "--precision",
            paramLabel = "high|balanced|recall",
            defaultValue = "balanced",
            description = "How sure a reading has to be to become a claim: few wrong claims, or as many right ones as"
                    + " there are (default: ${DEFAULT-VALUE}).")
    private Precision precision = Precision.BALANCED;

    public Precision value() {
        return precision;
    }
}
