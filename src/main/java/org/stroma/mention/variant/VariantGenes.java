package org.stroma.mention.variant;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.stroma.mention.dictionary.NameIndex;
import org.stroma.mention.draft.Draft;
import org.stroma.mention.draft.Draft.Name;
import org.stroma.mention.variant.VariantForms.Written;
import org.stroma.model.concept.Concept;
import org.stroma.model.ontology.Lexicon;

/// Says of which gene a variant is, by what a document says of genes and changes. The first that holds: a gene stands
/// beside the variant, with nothing between but words such as "gene" and "mutation in"; the same variant stands beside
/// a gene elsewhere in the document; the list of names knows the variant of one gene; of the genes that the document
/// calls changed ("mutations in the NPHS2 gene") it is the only one, or the only one in the sentence. Else it stays
/// open.
final class VariantGenes {

    private static final int FARTHEST = 6;

    private final NameIndex index;
    private final Set<String> nouns;
    private final Set<String> links;

    private final Map<String, Concept> byLabel = new HashMap<>();
    private final Map<String, Concept> changed = new TreeMap<>();

    VariantGenes(NameIndex index, Lexicon lexicon) {
        this(index, Set.copyOf(lexicon.of("variantNoun")), Set.copyOf(lexicon.of("variantLink")));
    }

    private VariantGenes(NameIndex index, Set<String> nouns, Set<String> links) {
        this.index = index;
        this.nouns = nouns;
        this.links = links;
    }

    /// The same for a document, of which nothing was read so far.
    VariantGenes ofDocument() {
        return new VariantGenes(index, nouns, links);
    }

    /// Whether a document speaks of variants.
    boolean speaksOfVariants(List<Draft> drafts) {
        for (Draft draft : drafts) {
            for (int i = 0; i < draft.size(); i++) {
                if (isNoun(draft, i)) {
                    return true;
                }
            }
        }
        return false;
    }

    boolean isNoun(Draft draft, int i) {
        return nouns.contains(draft.lemma(i)) || nouns.contains(draft.word(i).toLowerCase(Locale.ROOT));
    }

    /// Notes what a sentence says of genes.
    void read(Draft draft, List<Written> variants) {
        for (Written variant : variants) {
            beside(draft, variant).ifPresent(gene -> {
                byLabel.putIfAbsent(variant.label(), gene.concept());
                changed.putIfAbsent(gene.concept().iri(), gene.concept());
            });
        }
        for (Name name : genes(draft)) {
            if (isChanged(draft, name)) {
                changed.putIfAbsent(name.concept().iri(), name.concept());
            }
        }
    }

    /// "NPHS2 gene mutations", "mutations in the NPHS2 gene".
    private boolean isChanged(Draft draft, Name gene) {
        int next = gene.to();
        while (next < gene.to() + 2 && draft.word(next).matches("gene|-|promoter")) {
            next++;
        }
        int before = gene.from() - 1;
        while (before > gene.from() - 4 && draft.word(before).matches("the|in|of|within|human|gene")) {
            before--;
        }
        return isNoun(draft, next) || before < gene.from() - 1 && isNoun(draft, before);
    }

    private static List<Name> genes(Draft draft) {
        return draft.names().stream()
                .filter(name -> name.isOf("Protein") && name.concept().isSimple())
                .sorted(Comparator.comparing(Name::from).thenComparing(Name::to))
                .toList();
    }

    Optional<Concept> of(Draft draft, Written variant) {
        Optional<Concept> stated =
                beside(draft, variant).map(Name::concept).or(() -> Optional.ofNullable(byLabel.get(variant.label())));
        return variant.isPublic()
                ? stated
                : stated.or(() -> listed(variant.label())).or(() -> onlyChanged(draft, variant));
    }

    /// The gene that stands beside a variant in one noun phrase, if one does.
    Optional<Name> beside(Draft draft, Written variant) {
        List<Name> found = new ArrayList<>();
        for (Name gene : genes(draft)) {
            boolean before = gene.to() <= variant.from() && isLinked(draft, gene.to(), variant.from());
            boolean after = variant.to() <= gene.from() && isLinked(draft, variant.to(), gene.from());
            if (before || after) {
                found.add(gene);
            }
        }
        return found.stream()
                .min(Comparator.comparing((Name gene) -> distance(gene, variant))
                        .thenComparing(Name::from));
    }

    private boolean isLinked(Draft draft, int from, int to) {
        if (to - from > FARTHEST) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (!links.contains(draft.lemma(i)) && !links.contains(draft.word(i)) && !isNoun(draft, i)) {
                return false;
            }
        }
        return true;
    }

    private static int distance(Name gene, Written variant) {
        return Math.max(variant.from() - gene.to(), gene.from() - variant.to());
    }

    /// "V600E" is a name of BRAF V600E.
    private Optional<Concept> listed(String label) {
        return index.find(label)
                .map(Concept::label)
                .filter(name -> name.endsWith(" " + label))
                .flatMap(name -> index.find(name.substring(0, name.length() - label.length() - 1)))
                .filter(gene -> gene.type().name().equals("Protein") && gene.isSimple());
    }

    private Optional<Concept> onlyChanged(Draft draft, Written variant) {
        List<Concept> here = genes(draft).stream()
                .filter(name -> name.to() <= variant.from() || variant.to() <= name.from())
                .map(Name::concept)
                .filter(concept -> changed.containsKey(concept.iri()))
                .distinct()
                .toList();
        List<Concept> candidates = here.isEmpty() ? List.copyOf(changed.values()) : here;
        return candidates.size() == 1 ? Optional.of(candidates.getFirst()) : Optional.empty();
    }
}
