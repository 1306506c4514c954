package org.stroma.cli.option;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.stroma.app.reading.ReadingPlan;
import org.stroma.reader.chat.Endpoint;
import org.stroma.reader.chat.RequestLimits;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/// Who reads the documents.
public final class ReaderOptions {

    private static final String BUILT_IN = "builtin";
    private static final String MODEL = "model";
    private static final String RECORDED = "recorded";
    private static final String ADDRESS_VARIABLE = "STROMA_MODEL_ADDRESS";
    private static final String MODEL_VARIABLE = "STROMA_MODEL";
    private static final String KEY_VARIABLE = "STROMA_MODEL_KEY";

    @Spec(Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--reader",
            paramLabel = "builtin|model|recorded",
            description = "Who reads: the built-in reader (default), a language model, or only those whose --readings"
                    + " were recorded; may be given several times. See docs/readers.md.")
    private List<String> readers = new ArrayList<>();

    @Option(
            names = "--readings",
            paramLabel = "FILE_OR_FOLDER",
            arity = "1..*",
            description =
                    "What other systems read in the same documents: our own JSON, INDRA statements, BRAT standoff,"
                            + " BioC relations. All of it is held to the words.")
    private List<Path> readings = new ArrayList<>();

    @Option(
            names = "--model-address",
            paramLabel = "URL",
            description = "Base address of an OpenAI-compatible server, such as http://localhost:8080/v1; or in "
                    + ADDRESS_VARIABLE + ".")
    private Optional<String> address = Optional.empty();

    @Option(
            names = "--model",
            paramLabel = "NAME",
            description = "Name of the model there; or in " + MODEL_VARIABLE
                    + ". A key, if it needs one, is taken from " + KEY_VARIABLE + ".")
    private Optional<String> model = Optional.empty();

    @Option(
            names = "--budget",
            paramLabel = "TOKENS",
            description = "How many tokens the model may take in this build; what is beyond is left unread.")
    private Optional<Long> budget = Optional.empty();

    @Option(names = "--offline", description = "Ask no model: use the answers that were kept.")
    private boolean offline;

    /// @throws ParameterException if no such reader is known, or --readings are missing
    public ReadingPlan plan() {
        for (String reader : readers) {
            if (!List.of(BUILT_IN, MODEL, RECORDED).contains(reader)) {
                throw wrong("--reader: expected builtin, model or recorded, found " + reader);
            }
        }
        if (readers.contains(RECORDED) && readings.isEmpty()) {
            throw wrong("--reader recorded needs --readings");
        }
        boolean asked = readers.contains(MODEL);
        return new ReadingPlan(
                readers.isEmpty() || readers.contains(BUILT_IN),
                asked ? Optional.of(endpoint()) : Optional.empty(),
                RequestLimits.of(budget.map(OptionalLong::of).orElse(OptionalLong.empty()), offline),
                List.copyOf(readings));
    }

    private Endpoint endpoint() {
        String where = address.orElseGet(() -> System.getenv().getOrDefault(ADDRESS_VARIABLE, ""));
        String name = model.orElseGet(() -> System.getenv().getOrDefault(MODEL_VARIABLE, ""));
        if (where.isBlank() || name.isBlank()) {
            throw wrong("--reader model needs --model-address and --model");
        }
        try {
            return new Endpoint(URI.create(where), name, Optional.ofNullable(System.getenv(KEY_VARIABLE)));
        } catch (IllegalArgumentException e) {
            throw wrong("--model-address: expected an address such as http://localhost:8080/v1, without a key in it");
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
