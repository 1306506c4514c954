package org.stroma.cli;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.stroma.app.knowledge.Knowledge;
import org.stroma.cli.option.RecordOptions;
import org.stroma.model.document.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "text",
        description = "Prints the text of a document, which all offsets count in, to the byte.",
        mixinStandardHelpOptions = true)
final class TextCommand implements Callable<Integer> {

    @ParentCommand
    private StromaCommand stroma;

    @Mixin
    private RecordOptions options = new RecordOptions();

    @Override
    public Integer call() {
        Document document = options.document(Knowledge.bundled().readers(), stroma.console());
        byte[] bytes = document.text().toString().getBytes(StandardCharsets.UTF_8);
        stroma.console().out().write(bytes, 0, bytes.length);
        return 0;
    }
}
