package org.stroma.cli.option;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.stroma.serve.limit.QueryLimits;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/// What the queries of others may cost.
public final class LimitOptions {

    @Spec(Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--query-time",
            paramLabel = "SECONDS",
            description = "Time that a query may take (default: ${DEFAULT-VALUE}).",
            defaultValue = "30")
    private int seconds = 30;

    @Option(
            names = "--query-rows",
            paramLabel = "N",
            description = "Rows that an answer may have (default: ${DEFAULT-VALUE}).",
            defaultValue = "1000000")
    private long rows = 1_000_000;

    @Option(
            names = "--no-client-limits",
            description = "Let one client run any number of queries at a time: behind a proxy, or to measure.")
    private boolean unlimited;

    @Option(
            names = "--allow-service",
            paramLabel = "IRI",
            description = "Endpoint that SERVICE may ask; may be repeated. None is asked otherwise.")
    private List<URI> services = new ArrayList<>();

    public QueryLimits limits() {
        if (seconds < 1 || rows < 1) {
            throw new ParameterException(
                    spec.commandLine(), "--query-time and --query-rows: expected a number above zero");
        }
        QueryLimits limits =
                QueryLimits.within(Duration.ofSeconds(seconds)).withRows(rows).allowing(services);
        return unlimited ? limits.withoutClientLimits() : limits;
    }
}
