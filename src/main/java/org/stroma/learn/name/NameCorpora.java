package org.stroma.learn.name;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.stroma.mention.learned.NameKind;

/// The texts with marked names: what each model learns from, and what it is measured on. No text that is measured on
/// is learnt from, whichever corpus it lies in.
final class NameCorpora {

    private static final String BIORED = "pubtator/biored_train.pubtator";
    private static final String BIORED_DEV = "pubtator/biored_dev.pubtator";
    private static final String BC5CDR = "pubtator/bc5cdr_train.pubtator";
    private static final String BC5CDR_DEV = "pubtator/bc5cdr_dev.pubtator";
    private static final String JNLPBA = "standoff/jnlpba_train";
    private static final String ANATEM = "bioc/AnatEM/train.xml";
    private static final String CANCER = "standoff/bionlp13cg_train";

    private static final String[] ANATOMY = {
        "Anatomical_system",
        "Developing_anatomical_structure",
        "Immaterial_anatomical_entity",
        "Multi-tissue_structure",
        "Organ",
        "Organism_subdivision",
        "Organism_substance",
        "Tissue"
    };

    private final Path folder;
    private final Map<String, List<NameText>> read = new HashMap<>();
    private final NameHoldout holdout;

    /// @param folder of the public corpora
    NameCorpora(Path folder) {
        this.folder = folder;
        this.holdout = new NameHoldout(Stream.of(texts(BIORED_DEV), texts(BC5CDR_DEV), tenth(JNLPBA), tenth(ANATEM))
                .flatMap(List::stream)
                .toList());
    }

    /// What a model learns from.
    List<NameSource> training(NameKind kind) {
        return sources(kind)
                .map(source -> new NameSource(holdout.without(source.texts()), source.types()))
                .toList();
    }

    private Stream<NameSource> sources(NameKind kind) {
        return switch (kind) {
            case GENE ->
                Stream.of(
                        source(BIORED, "GeneOrGeneProduct"),
                        source("pubtator/nlmgene_train.pubtator", "Gene", "FamilyName"),
                        source("pubtator/gnormplus_train.pubtator", "Gene", "FamilyName"),
                        source("conll/BC2GM-IOB/train.tsv", "GENE").trimmed(),
                        source("conll/BC2GM-IOB/devel.tsv", "GENE").trimmed());
            case CHEMICAL -> Stream.of(source(BC5CDR, "Chemical"), source(BIORED, "ChemicalEntity"));
            case DISEASE ->
                Stream.of(
                        source(BC5CDR, "Disease"),
                        source(
                                "pubtator/ncbidisease_traindev.pubtator",
                                "SpecificDisease",
                                "CompositeMention",
                                "DiseaseClass",
                                "Modifier"),
                        source(BIORED, "DiseaseOrPhenotypicFeature"));
            case CELL_TYPE -> Stream.of(source(JNLPBA, "cell_type"));
            case CELL_LINE -> Stream.of(source(JNLPBA, "cell_line"), source(BIORED, "CellLine"));
            case SPECIES ->
                Stream.of(
                        source("pubtator/linnaeus_train.pubtator", "Species"),
                        source("pubtator/species800_train.pubtator", "Species"),
                        source(BIORED, "OrganismTaxon"));
            case ANATOMY -> Stream.of(source(ANATEM, ANATOMY), source(CANCER, ANATOMY));
        };
    }

    /// What it is measured on, the corpus by name.
    Map<String, NameSource> dev(NameKind kind) {
        return switch (kind) {
            case GENE -> Map.of("BioRED dev", source(BIORED_DEV, "GeneOrGeneProduct"));
            case CHEMICAL -> Map.of("BC5CDR dev", source(BC5CDR_DEV, "Chemical"));
            case DISEASE -> Map.of("BC5CDR dev", source(BC5CDR_DEV, "Disease"));
            case CELL_TYPE -> Map.of("a tenth of JNLPBA", new NameSource(tenth(JNLPBA), Set.of("cell_type")));
            case CELL_LINE ->
                Map.of(
                        "a tenth of JNLPBA",
                        new NameSource(tenth(JNLPBA), Set.of("cell_line")),
                        "BioRED dev",
                        source(BIORED_DEV, "CellLine"));
            case SPECIES -> Map.of("BioRED dev", source(BIORED_DEV, "OrganismTaxon"));
            case ANATOMY -> Map.of("a tenth of AnatEM", new NameSource(tenth(ANATEM), Set.of(ANATOMY)));
        };
    }

    private NameSource source(String file, String... types) {
        return new NameSource(texts(file), Set.copyOf(Arrays.asList(types)));
    }

    private List<NameText> tenth(String file) {
        return NameHoldout.tenth(texts(file));
    }

    private List<NameText> texts(String file) {
        return read.computeIfAbsent(file, name -> reader(name).apply(folder.resolve(name)));
    }

    private static Function<Path, List<NameText>> reader(String file) {
        if (file.endsWith(".tsv")) {
            return IobNames::read;
        }
        if (file.endsWith(".xml")) {
            return BiocNames::read;
        }
        if (file.endsWith(".pubtator")) {
            return PubTatorNames::read;
        }
        return folder -> StandoffNames.read(folder, file.equals(JNLPBA) ? ".ann" : ".a1");
    }
}
