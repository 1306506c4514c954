package org.stroma.cli.option;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stroma.app.knowledge.Knowledge;
import org.stroma.app.knowledge.OwnNames;
import org.stroma.app.report.Reporter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/// Names beyond those that travel with the program.
public final class VocabularyOptions {

    @Spec(Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--vocabulary",
            paramLabel = "FILE",
            arity = "1..*",
            description = "Further names: OBO (also as JSON), OWL or SKOS (RDF/XML, Turtle), HGNC's table, or"
                    + " tab-separated id, name, synonyms, type; perhaps .gz. See docs/vocabularies.md.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--types",
            paramLabel = "FILE",
            description = "What class the things in these files are of: lines of a prefix, term or word and a class,"
                    + " as in data/vocabulary/type-mapping.tsv.")
    private Optional<Path> types = Optional.empty();

    /// @throws ParameterException if a mapping has nothing to map
    public OwnNames names() {
        if (files.isEmpty() && types.isPresent()) {
            throw new ParameterException(
                    spec.commandLine(), "--types says something of --vocabulary, which is not given");
        }
        return new OwnNames(files, types);
    }

    /// @param reporter told of what cannot be used in the lists
    public Knowledge knowledge(Reporter reporter) {
        return Knowledge.with(names(), reporter);
    }
}
