package org.stroma.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.stroma.app.knowledge.Knowledge;
import org.stroma.app.pipeline.Pipeline;
import org.stroma.app.reading.ReadingPlan;
import org.stroma.cli.option.PrecisionOption;
import org.stroma.cli.option.ReaderOptions;
import org.stroma.cli.option.RecordOptions;
import org.stroma.cli.option.StoreOption;
import org.stroma.cli.option.VocabularyOptions;
import org.stroma.cli.print.Trace;
import org.stroma.model.document.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "trace",
        description = "Shows every step of reading a document, what was found, and what was rejected and why.",
        mixinStandardHelpOptions = true)
final class TraceCommand implements Callable<Integer> {

    @ParentCommand
    private StromaCommand stroma;

    @Mixin
    private RecordOptions options = new RecordOptions();

    @Mixin
    private VocabularyOptions vocabulary = new VocabularyOptions();

    @Mixin
    private ReaderOptions readers = new ReaderOptions();

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private PrecisionOption precision = new PrecisionOption();

    @Override
    public Integer call() {
        Knowledge knowledge = vocabulary.knowledge(stroma.console());
        List<Document> documents = options.documents(knowledge.readers(), stroma.console());
        ReadingPlan.Heard heard = readers.plan()
                .hear(
                        knowledge,
                        ReadingPlan.measured(),
                        documents,
                        store.folder(),
                        stroma.console(),
                        stroma.console()::complain);
        Pipeline pipeline = knowledge.pipeline(precision.value()).with(heard.witnesses());
        for (Document document : documents) {
            new Trace(stroma.console().out(), passage -> pipeline.finder().events(passage))
                    .write(pipeline.read(document));
        }
        return 0;
    }
}
