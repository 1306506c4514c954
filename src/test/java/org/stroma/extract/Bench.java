package org.stroma.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.stroma.extract.score.DocumentDraft;
import org.stroma.extract.score.Proposal;
import org.stroma.extract.score.Scorer;
import org.stroma.language.Annotator;
import org.stroma.mention.MentionFinder;
import org.stroma.mention.dictionary.NameIndex;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.EntityType;
import org.stroma.model.concept.Passage;
import org.stroma.model.concept.Terminology;
import org.stroma.model.concept.Terminology.Entry;
import org.stroma.model.document.Document;
import org.stroma.model.document.Imprint;
import org.stroma.model.document.Paper;
import org.stroma.model.document.Section;
import org.stroma.model.document.Section.Kind;
import org.stroma.model.evidence.Certainty;
import org.stroma.model.evidence.Evidence;
import org.stroma.model.evidence.Findings;
import org.stroma.model.evidence.Polarity;
import org.stroma.model.ontology.Ontology;
import org.stroma.model.text.Span;
import org.stroma.model.text.Text;
import org.stroma.model.weight.ClaimModel;
import org.stroma.model.weight.PairModel;
import org.stroma.vocabulary.ontology.OntologyFiles;

/// A few names made by hand and the project's own ontology: what the room reads from a paragraph. All loads once.
public final class Bench {

    private static final Ontology ONTOLOGY = OntologyFiles.read(files());
    private static final Annotator ANNOTATOR = Annotator.load();
    private static final MentionFinder MENTIONS = new MentionFinder(new NameIndex(terminology()), ONTOLOGY.lexicon());
    private static final EvidenceFinder FINDER = new EvidenceFinder(ONTOLOGY);

    private Bench() {}

    private static Map<String, String> files() {
        Path root = Path.of("ontology");
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(path).toString(), Files.readString(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static Terminology terminology() {
        Stream<Entry> things = Stream.of(
                        named("Protein", "CCR2", "CCR5", "PD-1", "PD-L1", "EGFR", "MET", "MYC", "TNF"),
                        named("Protein", "JAK1", "JAK2", "CXCL8", "CCL2"),
                        named("Drug", "nivolumab", "pembrolizumab", "trametinib", "docetaxel", "maraviroc"),
                        named("Drug", "ruxolitinib", "baricitinib", "gefitinib", "infliximab"),
                        named("Process", "apoptosis", "fibrosis", "inflammation", "angiogenesis", "cell migration"),
                        named("Process", "cell proliferation"),
                        named("CellType", "T cell", "monocyte", "neutrophil"),
                        named("Tumor", "melanoma", "glioblastoma"),
                        named("Disease", "asthma", "psoriasis"),
                        named("Journal", "Nature", "Science", "The Lancet"),
                        named("Organization", "Harvard University", "Stanford University"))
                .flatMap(List::stream);
        Stream<Entry> withOtherNames = Stream.of(
                entry("Drug", "plerixafor", "AMD3100", "Mozobil"),
                entry("Protein", "CXCR4", "CXCR4 receptor"),
                entry("Protein", "JAK", "Janus kinase"),
                entry("Protein", "CXCL12", "stromal cell-derived factor 1", "SDF-1"));
        return new Terminology(Stream.concat(things, withOtherNames).toList(), List.of());
    }

    private static List<Entry> named(String type, String... labels) {
        return Stream.of(labels).map(label -> entry(type, label)).toList();
    }

    private static Entry entry(String type, String label, String... names) {
        Concept concept = Concept.coined(label, new EntityType(type));
        return new Entry(concept, List.of(names), List.of(), List.of(), List.of(), true);
    }

    public static Findings read(Document document) {
        return FINDER.find(document, passages(document));
    }

    public static Findings read(String text) {
        return read(paragraph(text));
    }

    /// What is read besides by a model of pairs, in the order of the alphabet.
    static List<String> pairsSay(String text, PairModel model) {
        Document document = paragraph(text);
        DocumentDraft draft = FINDER.propose(document, passages(document));
        return shown(FINDER.complete(draft, model).proposals().stream()
                .map(Proposal::evidence)
                .filter(evidence -> evidence.rule().equals(PairReading.RULE)));
    }

    /// What is kept of a paragraph when a model of pairs reads it as well.
    static Findings readWithPairs(String text, PairModel model) {
        Document document = paragraph(text);
        DocumentDraft draft = FINDER.propose(document, passages(document));
        return FINDER.decide(draft, new Scorer(model, ClaimModel.NONE, 0));
    }

    /// As the pipeline makes them.
    private static List<Passage> passages(Document document) {
        return MENTIONS.find(document, ANNOTATOR.words(document), ANNOTATOR::withNamesAsWords);
    }

    static Document paragraph(String text) {
        return document(text, Optional.empty());
    }

    /// Blank lines part the paragraphs.
    public static Document paragraphs(String text) {
        List<Section> sections = new ArrayList<>();
        int from = 0;
        for (String paragraph : text.split("\n\n")) {
            sections.add(new Section(new Span(from, from + paragraph.length()), Kind.PARAGRAPH));
            from += paragraph.length() + 2;
        }
        return document(text, Optional.empty(), sections);
    }

    public static Document document(String text, Optional<Imprint> imprint) {
        return document(
                text, imprint, List.of(new Section(new Span(0, Text.of(text).length()), Kind.PARAGRAPH)));
    }

    private static Document document(String text, Optional<Imprint> imprint, List<Section> sections) {
        return Paper.of("paper.txt", text)
                .titled("Paper")
                .in(sections)
                .with(imprint)
                .document();
    }

    /// What a paragraph says, in the order of the alphabet: "not maybe plerixafor blocks CXCR4".
    public static List<String> says(String text) {
        return shown(read(text).evidence().stream());
    }

    /// The same, of one relation alone.
    public static List<String> says(String text, String relation) {
        return shown(read(text).evidence().stream()
                .filter(evidence -> evidence.relation().name().equals(relation)));
    }

    static List<String> says(Findings findings) {
        return shown(findings.evidence().stream());
    }

    private static List<String> shown(Stream<Evidence> evidence) {
        return evidence.map(Bench::shown).distinct().sorted().toList();
    }

    private static String shown(Evidence evidence) {
        return (evidence.polarity() == Polarity.NEGATED ? "not " : "")
                + (evidence.certainty() == Certainty.HEDGED ? "maybe " : "")
                + evidence.subject().value().label()
                + " " + evidence.relation().name() + " "
                + evidence.object().value().label();
    }

    /// The only piece of evidence in a paragraph.
    static Evidence only(String text) {
        List<Evidence> evidence = read(text).evidence();
        if (evidence.size() != 1) {
            throw new AssertionError(evidence.size() + " pieces of evidence, not one: " + says(text));
        }
        return evidence.getFirst();
    }
}
