package org.stroma.assemble.lineage;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.stroma.assemble.corpus.Groups;
import org.stroma.assemble.corpus.ReportDates;
import org.stroma.assemble.lineage.Overlaps.Overlap;
import org.stroma.model.claim.Lineage;
import org.stroma.model.claim.Lineage.Descent;
import org.stroma.model.claim.Lineage.Kinship;
import org.stroma.model.document.Document;
import org.stroma.model.document.Imprint;
import org.stroma.model.ontology.Lexicon;

/// Finds the documents of a corpus that have one origin: they say the same in nearly the same words, quote the same
/// sentences, are the same publication, or one names the other as its source. Candidates are found by shared
/// phrases (after Broder's shingles, but exactly, through an index), and confirmed word by word.
public final class Lineages {

    private static final int SHARED_PHRASES = 5;
    private static final double SHARED_OF_SHORTER = 0.08;
    /// Between what one laboratory repeats in two abstracts and what is left when a third of the words is changed.
    private static final double RETOLD = 0.55;
    /// Two publications with identifiers of their own are two, however alike their authors put it.
    private static final double REPUBLISHED = 0.85;

    private final List<Document> documents;
    private final Stories known;
    private final List<Story> stories;
    private final NamedSources sources;

    private Lineages(Collection<Document> documents, Lexicon lexicon, Stories stories) {
        this.documents =
                documents.stream().sorted(Comparator.comparing(Document::key)).toList();
        this.known = stories;
        this.stories = stories.of(this.documents, lexicon);
        this.sources = new NamedSources(this.documents);
    }

    /// Those of two documents and more, in order of their first.
    ///
    /// @param stories what the documents tell, as far as it is known
    public static List<Lineage> of(Collection<Document> documents, Lexicon lexicon, Stories stories) {
        return new Lineages(documents, lexicon, stories).find();
    }

    private List<Lineage> find() {
        Groups groups = new Groups();
        List<Kinship> kept = new ArrayList<>();
        for (Kinship kinship : kinships()) {
            boolean named = kinship.descent().equals(Optional.of(Descent.NAMED));
            if (groups.join(kinship.one(), kinship.other()) || named) {
                kept.add(kinship);
            }
        }
        Map<String, List<Kinship>> byGroup = new TreeMap<>();
        kept.forEach(each -> byGroup.computeIfAbsent(groups.first(each.one()), first -> new ArrayList<>())
                .add(each));
        return groups.all().stream()
                .map(group -> new Lineage(group, requireNonNull(byGroup.get(group.getFirst()))))
                .toList();
    }

    /// The plainest first.
    private List<Kinship> kinships() {
        List<Kinship> found = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            found.addAll(sources.of(documents.get(i), stories.get(i).sources()));
        }
        found.addAll(publications());
        found.addAll(retellings());
        found.addAll(quotations());
        return found;
    }

    private List<Kinship> publications() {
        List<Kinship> found = new ArrayList<>();
        Map<String, Document> known = new TreeMap<>();
        for (Document document : documents) {
            for (String name : identifiers(document)) {
                Optional.ofNullable(known.putIfAbsent(name, document))
                        .ifPresent(other -> found.add(kinship(document, other, "both are the publication " + name)));
            }
        }
        return found;
    }

    private record Retold(double share, Kinship kinship) {}

    private List<Kinship> retellings() {
        List<Shingles> phrases = stories.stream().map(Story::phrases).toList();
        List<Overlap> candidates = new Overlaps(phrases, known.phrases())
                .ofAtLeast(SHARED_PHRASES).stream()
                        .map(overlap -> shorterFirst(overlap, phrases))
                        .filter(overlap -> overlap.shared()
                                >= SHARED_OF_SHORTER
                                        * phrases.get(overlap.one()).all().length)
                        .toList();
        return candidates.parallelStream().flatMap(overlap -> retold(overlap).stream()).toList().stream()
                .sorted(Comparator.comparingDouble(Retold::share).reversed())
                .map(Retold::kinship)
                .toList();
    }

    private static Overlap shorterFirst(Overlap overlap, List<Shingles> phrases) {
        boolean ordered = phrases.get(overlap.one()).all().length
                <= phrases.get(overlap.other()).all().length;
        return ordered ? overlap : new Overlap(overlap.other(), overlap.one(), overlap.shared());
    }

    private Optional<Retold> retold(Overlap overlap) {
        Retelling retelling = known.retelling(stories.get(overlap.one()), stories.get(overlap.other()));
        Document one = documents.get(overlap.one());
        Document other = documents.get(overlap.other());
        return retelling.share() < RETOLD || retelling.share() < least(one, other)
                ? Optional.empty()
                : Optional.of(
                        new Retold(retelling.share(), kinship(one, other, retelling.reason(name(one), name(other)))));
    }

    private List<Kinship> quotations() {
        List<Kinship> found = new ArrayList<>();
        Map<String, Document> known = new TreeMap<>();
        for (int i = 0; i < documents.size(); i++) {
            Document document = documents.get(i);
            stories.get(i)
                    .quotations()
                    .forEach((words, quotation) -> Optional.ofNullable(known.putIfAbsent(words, document))
                            .ifPresent(
                                    other -> found.add(kinship(document, other, "both quote \"" + quotation + "\""))));
        }
        return found;
    }

    /// What people know a document by: the end of its key, which tells records of one file apart.
    static String name(Document document) {
        return document.key().substring(document.key().lastIndexOf('/') + 1);
    }

    private static double least(Document one, Document other) {
        List<String> names = identifiers(one);
        List<String> others = identifiers(other);
        return names.isEmpty() || others.isEmpty() ? RETOLD : REPUBLISHED;
    }

    private static List<String> identifiers(Document document) {
        return document.imprint().map(Imprint::identifiers).orElse(List.of());
    }

    /// Of two that say the same, the later one is derived from the earlier.
    private static Kinship kinship(Document one, Document other, String reason) {
        int order = ReportDates.order(one, other);
        boolean turned = order < 0;
        return new Kinship(
                turned ? other.key() : one.key(),
                turned ? one.key() : other.key(),
                order == 0 ? Optional.empty() : Optional.of(Descent.DERIVED),
                reason);
    }
}
