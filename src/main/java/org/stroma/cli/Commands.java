package org.stroma.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine;

/// The commands of the program. To look at what each of them takes is a good part of a short run, so that only the one
/// that
/// is called is looked at, and all of them only where all are spoken of.
final class Commands {

    /// In the order of the usage text.
    private static final Map<String, Supplier<?>> ALL = all();

    private Commands() {}

    /// @param arguments of the program, which often begin with the name of a command
    static CommandLine under(StromaCommand stroma, String... arguments) {
        CommandLine line = new CommandLine(stroma);
        Optional<Supplier<?>> called =
                arguments.length == 0 ? Optional.empty() : Optional.ofNullable(ALL.get(arguments[0]));
        called.ifPresentOrElse(
                command -> line.addSubcommand(command.get()),
                () -> ALL.values().forEach(command -> line.addSubcommand(command.get())));
        return line.addSubcommand(new CommandLine.HelpCommand());
    }

    private static Map<String, Supplier<?>> all() {
        Map<String, Supplier<?>> all = new LinkedHashMap<>();
        all.put("up", UpCommand::new);
        all.put("build", BuildCommand::new);
        all.put("serve", ServeCommand::expected);
        all.put("query", QueryCommand::new);
        all.put("trace", TraceCommand::new);
        all.put("text", TextCommand::new);
        all.put("why", WhyCommand::new);
        all.put("why-name", WhyNameCommand::new);
        all.put("evaluate", EvaluateCommand::new);
        all.put("train", TrainCommand::new);
        all.put("export", ExportCommand::new);
        all.put("backup", BackupCommand::new);
        all.put("verify", VerifyCommand::new);
        all.put("diff", DiffCommand::new);
        return all;
    }
}
