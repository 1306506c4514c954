package org.stroma.mention.variant;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.stroma.mention.dictionary.NameIndex;
import org.stroma.mention.draft.Draft;
import org.stroma.mention.draft.Draft.Name;
import org.stroma.mention.variant.VariantForms.Written;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.EntityType;
import org.stroma.model.concept.Mention.Found;
import org.stroma.model.concept.Variant;
import org.stroma.model.ontology.Lexicon;
import org.stroma.model.text.Slug;

/// Changes of genes and proteins: "V600E", "c.35delG", "rs1695", each with its gene where the document tells
/// ([VariantGenes]).
public final class Variants {

    private static final EntityType PROTEIN = new EntityType("Protein");

    private final NameIndex index;
    private final VariantForms forms;
    private final VariantGenes genes;

    public Variants(NameIndex index, Lexicon lexicon) {
        this.index = index;
        this.forms = new VariantForms(lexicon);
        this.genes = new VariantGenes(index, lexicon);
    }

    /// The sentences of a document, in which the lists have marked what they know.
    public List<Draft> mark(List<Draft> drafts) {
        boolean spoken = genes.speaksOfVariants(drafts);
        List<List<Written>> written = drafts.stream()
                .map(draft -> forms.in(draft).stream()
                        .filter(one -> !one.doubtful() || spoken && !isOther(draft, one))
                        .toList())
                .toList();
        VariantGenes known = genes.ofDocument();
        List<Draft> cleared = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            cleared.add(clear(drafts.get(i), written.get(i)));
            known.read(cleared.get(i), written.get(i));
        }
        List<Draft> marked = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = cleared.get(i);
            for (Written one : written.get(i)) {
                draft = mark(draft, one, known);
            }
            marked.add(draft);
        }
        return marked;
    }

    /// Whether a list knows the words as something that is no variant, or the document as a cell line.
    private boolean isOther(Draft draft, Written written) {
        String words = draft.words(written.from(), written.to());
        boolean line = draft.names().stream()
                .anyMatch(name -> name.overlaps(written.from(), written.to()) && name.isOf("CellType"));
        return line
                || index.find(words)
                        .filter(concept -> !concept.label().endsWith(" " + written.label()))
                        .isPresent();
    }

    /// Takes away what lists know in the place of variants. A name around one stays if it is of another class, such as
    /// a tumor with that mutation.
    private static Draft clear(Draft draft, List<Written> written) {
        return draft.with(draft.names().stream()
                .filter(name ->
                        written.stream().noneMatch(one -> name.overlaps(one.from(), one.to()) && !isAround(name, one)))
                .toList());
    }

    private static Draft mark(Draft draft, Written written, VariantGenes known) {
        Concept concept = concept(written, known.of(draft, written));
        List<Name> names = new ArrayList<>(draft.names());
        names.add(new Name(written.from(), written.to(), concept, Found.FORM));
        return around(draft.with(names), written, concept, known);
    }

    private static boolean isAround(Name name, Written written) {
        return !name.isOf("Protein", "Process") && name.from() <= written.from() && written.to() <= name.to();
    }

    /// "BRAF V600E mutation", "the R138Q mutation in podocin": gene, change and noun are one name.
    private static Draft around(Draft draft, Written written, Concept concept, VariantGenes known) {
        int from = written.from();
        int to = written.to();
        while (known.isNoun(draft, to)) {
            to++;
        }
        Optional<Name> gene = known.beside(draft, written);
        if (gene.isPresent() && isOneName(draft, written, gene.get())) {
            from = Math.min(from, gene.get().from());
            to = Math.max(to, gene.get().to());
        }
        return from == written.from() && to == written.to()
                ? draft
                : draft.around(from, to, concept).orElse(draft);
    }

    /// No comma or parenthesis stands between a variant and its gene.
    private static boolean isOneName(Draft draft, Written written, Name gene) {
        int from = Math.min(written.to(), gene.to());
        int to = Math.max(written.from(), gene.from());
        return IntStream.range(from, to).noneMatch(i -> draft.word(i).matches("[(),:]"));
    }

    private static Concept concept(Written written, Optional<Concept> gene) {
        Optional<String> name = written.name();
        if (written.isPublic()) {
            return new Concept(name.orElseThrow(), written.label(), PROTEIN).as(new Variant(gene, Optional.empty()));
        }
        String label = gene.map(known -> known.label() + " " + written.label()).orElse(written.label());
        return new Concept("entity/" + PROTEIN + "/" + Slug.of(signed(label)), label, PROTEIN)
                .as(new Variant(gene, name));
    }

    /// -308G/A and 308G/A are two places.
    private static String signed(String label) {
        return label.replaceAll("(^|[ .])-(?=\\d)", "$1minus-")
                .replaceAll("(?<=\\d)-(?=\\d)", "-minus-")
                .replace("*", "-star-");
    }
}
