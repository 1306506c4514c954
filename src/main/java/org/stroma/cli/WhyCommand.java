package org.stroma.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.stroma.app.knowledge.Knowledge;
import org.stroma.app.pipeline.Pipeline;
import org.stroma.app.report.Problem;
import org.stroma.cli.option.PrecisionOption;
import org.stroma.cli.option.RecordOptions;
import org.stroma.cli.option.VocabularyOptions;
import org.stroma.extract.Inquiry;
import org.stroma.model.concept.Terminology;
import org.stroma.model.document.Document;
import org.stroma.model.ontology.Relation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "why",
        description =
                "Tells why a document does or does not say something: where the chain from names to evidence broke.",
        mixinStandardHelpOptions = true)
final class WhyCommand implements Callable<Integer> {

    @ParentCommand
    private StromaCommand stroma;

    @Mixin
    private RecordOptions options = new RecordOptions();

    @Parameters(index = "1", paramLabel = "SUBJECT", description = "Any name of it.")
    private String subject = "";

    @Parameters(index = "2", paramLabel = "PREDICATE", description = "Such as blocks.")
    private String predicate = "";

    @Parameters(index = "3", paramLabel = "OBJECT", description = "Any name of it.")
    private String object = "";

    @Mixin
    private VocabularyOptions vocabulary = new VocabularyOptions();

    @Mixin
    private PrecisionOption precision = new PrecisionOption();

    @Override
    public Integer call() {
        Knowledge knowledge = vocabulary.knowledge(stroma.console());
        Relation relation = relation(knowledge);
        Map<String, List<String>> names = knowledge.terminology().entries().stream()
                .collect(Collectors.toMap(
                        entry -> entry.concept().iri(), Terminology.Entry::names, (first, second) -> first));
        for (Document document : options.documents(knowledge.readers(), stroma.console())) {
            Pipeline pipeline = knowledge.pipeline(precision.value());
            Inquiry inquiry = Inquiry.of(
                    pipeline.read(document),
                    subject,
                    relation,
                    object,
                    concept -> names.getOrDefault(concept.iri(), List.of()),
                    pipeline.finder());
            stroma.console().say(document.key() + (inquiry.found() ? " says so" : " does not say so"));
            inquiry.steps().forEach(step -> stroma.console().say("  " + step));
        }
        return 0;
    }

    private Relation relation(Knowledge knowledge) {
        return knowledge.ontology().relations().stream()
                .filter(relation -> relation.name().equals(predicate))
                .findFirst()
                .orElseThrow(() -> new Problem("no relation is called " + predicate + "; there are "
                        + knowledge.ontology().relations().stream()
                                .map(Relation::name)
                                .sorted()
                                .collect(Collectors.joining(", "))));
    }
}
