package org.stroma.vocabulary.bioresources;

import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.EntityType;
import org.stroma.model.concept.Merge;
import org.stroma.model.concept.Terminology.Entry;
import org.stroma.vocabulary.entry.Curies;

/// The name lists of the bioresources library: HGNC, FamPlex, ChEBI, Cell Ontology, Uberon, and UniProt's human
/// proteins as further names of HGNC's genes. Its table of metabolites (HMDB) is non-commercial and never opened.
public final class Bioresources {

    private static final String PROTEINS = "UniProtKB:";
    private static final String FOLDER = "/org/clulab/reach/kb/";

    /// A list of the library, and what its rows name.
    private enum Source {
        HGNC("hgnc", "HGNC:", "Protein"),
        FAMILIES("BEfamilies", "FPLX:", "Protein"),
        COMPLEXES("BEcomplexes", "FPLX:", "Protein"),
        CHEBI("chebi", "", "Chemical"),
        CELLS("CellOntology", "", "CellType"),
        ANATOMY("Uberon", "", "AnatomicalEntity");

        private final String file;
        private final String prefix;
        private final EntityType type;

        Source(String file, String prefix, String type) {
            this.file = file;
            this.prefix = prefix;
            this.type = new EntityType(type);
        }
    }

    private final Curies curies;
    private final Set<String> symbolSpecies;
    private final Set<String> lendingSpecies;
    private final List<Entry> chosen;
    private final UnaryOperator<Concept> classed;

    /// @param symbolSpecies species whose genes bear the symbols of the human ones
    /// @param lendingSpecies species whose symbols name the human genes, which stand for theirs
    /// @param chosen what people named, whose labels are no other thing's
    /// @param classed says of a thing what class it is of, if its list tells too little
    public Bioresources(
            Curies curies,
            List<String> symbolSpecies,
            List<String> lendingSpecies,
            List<Entry> chosen,
            UnaryOperator<Concept> classed) {
        this.classed = classed;
        this.chosen = List.copyOf(chosen);
        this.lendingSpecies = Set.copyOf(lendingSpecies);
        this.curies = curies;
        this.symbolSpecies = Set.copyOf(symbolSpecies);
    }

    /// One entry for each identifier, ordered by source and identifier.
    public List<Entry> read() {
        List<Entry> entries = new ArrayList<>();
        for (Source source : Source.values()) {
            Map<String, List<String>> names = names(source);
            if (source == Source.HGNC) {
                GeneSymbols symbols = new GeneSymbols(names.values(), symbolSpecies);
                Orthologues orthologues = new Orthologues(names, lendingSpecies);
                HumanProteins.addTo(
                        names,
                        rows -> read("uniprot-proteins", cells -> {
                            symbols.count(cells);
                            orthologues.read(cells);
                            rows.accept(cells);
                        }));
                Map<String, String> labels = new OwnLabels(
                                called -> symbols.best(called).orElseGet(() -> PreferredName.of(called)),
                                symbols::points,
                                chosen(source, names.keySet()))
                        .of(names);
                Map<String, List<Orthologues.Lent>> lent = orthologues.lent();
                names.forEach((id, called) -> entries.add(with(
                        entry(source, id, called, requireNonNull(labels.get(id))), lent.getOrDefault(id, List.of()))));
            } else if (source == Source.CHEBI) {
                names.forEach((id, called) -> entries.add(entry(source, id, called, PreferredName.ofChemical(called))));
            } else {
                Map<String, String> labels = new OwnLabels(
                                PreferredName::of, (label, called) -> 0, chosen(source, names.keySet()))
                        .of(names);
                names.forEach((id, called) -> entries.add(entry(source, id, called, requireNonNull(labels.get(id)))));
            }
        }
        return entries;
    }

    /// Labels that people gave to things of a class that have a public identifier, to that.
    private Map<String, String> chosen(Source source, Set<String> ids) {
        Map<String, String> byIri = new HashMap<>();
        ids.forEach(id -> byIri.put(curies.iri(id), id));
        Map<String, String> labels = new TreeMap<>();
        chosen.stream()
                .map(Entry::concept)
                .filter(concept -> concept.type().equals(source.type) && !concept.isCoined())
                .forEach(concept -> labels.putIfAbsent(
                        OwnLabels.key(concept.label()), byIri.getOrDefault(concept.iri(), concept.iri())));
        return labels;
    }

    private Map<String, List<String>> names(Source source) {
        Map<String, List<String>> names = new TreeMap<>();
        read(
                source.file,
                cells -> names.computeIfAbsent(source.prefix + cells[1], id -> new ArrayList<>())
                        .add(cells[0]));
        return names;
    }

    private Entry entry(Source source, String id, List<String> names, String label) {
        Concept concept = classed.apply(new Concept(curies.iri(id), label, source.type));
        List<String> others = names.stream()
                .filter(name -> !name.equals(label))
                .distinct()
                .sorted()
                .toList();
        return new Entry(concept, others, List.of(), List.of(), List.of(), false);
    }

    /// A human gene with the symbols that it has elsewhere, and for which genes it stands then.
    private Entry with(Entry gene, List<Orthologues.Lent> lent) {
        List<String> names = Stream.concat(gene.names().stream(), lent.stream().map(Orthologues.Lent::symbol))
                .distinct()
                .sorted()
                .toList();
        List<Merge> standsFor = lent.stream()
                .map(each -> new Merge(
                        curies.iri(PROTEINS + each.accession()),
                        each.symbol(),
                        "the human gene stands for that of " + each.species()))
                .sorted()
                .toList();
        return lent.isEmpty()
                ? gene
                : new Entry(
                        gene.concept(),
                        names,
                        gene.chosen(),
                        gene.exactMatch(),
                        gene.broader(),
                        gene.encodedBy(),
                        gene.curated(),
                        standsFor);
    }

    private static void read(String list, Consumer<String[]> row) {
        String path = FOLDER + list + ".tsv.gz";
        try (InputStream bytes = Bioresources.class.getResourceAsStream(path)) {
            if (bytes == null) {
                throw new IllegalStateException("no " + path + " on the class path: is the bioresources jar there?");
            }
            BufferedReader lines = new BufferedReader(
                    new InputStreamReader(new GZIPInputStream(bytes, 1 << 16), StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split("\t");
                if (cells.length > 1 && !cells[0].isBlank() && !cells[1].isBlank()) {
                    row.accept(cells);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(path + " cannot be read", e);
        }
    }
}
