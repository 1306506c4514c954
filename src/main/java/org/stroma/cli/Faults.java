package org.stroma.cli;

import java.io.UncheckedIOException;
import org.stroma.app.report.Problem;
import org.stroma.cli.print.Console;
import org.stroma.graph.file.StoreException;
import org.stroma.query.BadQuestion;
import org.stroma.query.UnknownName;
import org.stroma.query.engine.BadParameter;
import org.stroma.query.engine.QueryFailed;
import org.stroma.serve.http.ServerFailed;
import org.stroma.vocabulary.entry.VocabularyException;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// Turns what went wrong into one line and an exit status.
record Faults(Console console) implements IExecutionExceptionHandler, IParameterExceptionHandler {

    @Override
    public int handleExecutionException(Exception fault, CommandLine command, ParseResult parsed) {
        console.complain(message(fault));
        if (command.getCommandSpec().root().userObject() instanceof StromaCommand stroma && stroma.wantsStackTrace()) {
            fault.printStackTrace(console.err());
            console.err().flush();
        }
        boolean wrongUse = fault instanceof BadParameter && !(fault instanceof UnknownName);
        return wrongUse ? ExitCode.USAGE : ExitCode.SOFTWARE;
    }

    @Override
    public int handleParseException(ParameterException fault, String[] arguments) {
        String command = fault.getCommandLine().getCommandSpec().qualifiedName();
        console.complain(oneLine(String.valueOf(fault.getMessage())) + " (see " + command + " --help)");
        return ExitCode.USAGE;
    }

    private static String message(Exception fault) {
        boolean expected = fault instanceof Problem
                || fault instanceof StoreException
                || fault instanceof VocabularyException
                || fault instanceof BadQuestion
                || fault instanceof BadParameter
                || fault instanceof QueryFailed
                || fault instanceof ServerFailed;
        if (expected) {
            return String.valueOf(fault.getMessage());
        }
        if (fault instanceof UncheckedIOException && fault.getCause() != null) {
            return oneLine(fault.getMessage() + ": " + fault.getCause());
        }
        return oneLine("this should not have happened (--stacktrace shows more): " + fault);
    }

    private static String oneLine(String message) {
        return message.replaceAll("\\s*\\R\\s*", " ");
    }
}
