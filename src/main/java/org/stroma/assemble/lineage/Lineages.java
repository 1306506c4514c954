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
import org.stroma.assemble.lineage.Likenesses.Retold;
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

    /// Two publications with identifiers of their own are two, however alike their authors put it.
    private static final double REPUBLISHED = 0.85;

    private final List<Document> documents;
    private final Likenesses found;
    private final NamedSources sources;

    private Lineages(List<Document> documents, Likenesses found) {
        this.documents = documents;
        this.found = found;
        this.sources = new NamedSources(documents);
    }

    /// Those of two documents and more, in order of their first.
    ///
    /// @param stories what the documents tell, as far as it is known
    public static List<Lineage> of(Collection<Document> documents, Lexicon lexicon, Stories stories) {
        List<Document> sorted = sorted(documents);
        return new Lineages(sorted, Likenesses.of(stories.of(sorted, lexicon), stories)).find();
    }

    /// The same where somebody else compared the documents.
    public static List<Lineage> of(Collection<Document> documents, Likenesses found) {
        return new Lineages(sorted(documents), found).find();
    }

    private static List<Document> sorted(Collection<Document> documents) {
        return documents.stream().sorted(Comparator.comparing(Document::key)).toList();
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
        List<Kinship> all = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            all.addAll(sources.of(documents.get(i), found.sources().get(i)));
        }
        all.addAll(publications());
        all.addAll(retellings());
        all.addAll(quotations());
        return all;
    }

    private List<Kinship> publications() {
        List<Kinship> same = new ArrayList<>();
        Map<String, Document> known = new TreeMap<>();
        for (Document document : documents) {
            for (String name : identifiers(document)) {
                Optional.ofNullable(known.putIfAbsent(name, document))
                        .ifPresent(other -> same.add(kinship(document, other, "both are the publication " + name)));
            }
        }
        return same;
    }

    /// The likest first; among equals in the order of the documents.
    private List<Kinship> retellings() {
        return found.retold().stream()
                .filter(each -> each.share() >= least(documents.get(each.shorter()), documents.get(each.longer())))
                .sorted(Comparator.comparingDouble(Retold::share)
                        .reversed()
                        .thenComparing(each -> Math.min(each.shorter(), each.longer()))
                        .thenComparing(each -> Math.max(each.shorter(), each.longer())))
                .map(this::retelling)
                .toList();
    }

    private Kinship retelling(Retold each) {
        Document one = documents.get(each.shorter());
        Document other = documents.get(each.longer());
        Retelling retelling = new Retelling(each.share(), each.alike(), each.sentences());
        return kinship(one, other, retelling.reason(name(one), name(other)));
    }

    private List<Kinship> quotations() {
        return found.quoted().stream()
                .map(each -> kinship(
                        documents.get(each.document()),
                        documents.get(each.first()),
                        "both quote \"" + each.words() + "\""))
                .toList();
    }

    /// What people know a document by: the end of its key, which tells records of one file apart.
    static String name(Document document) {
        return document.key().substring(document.key().lastIndexOf('/') + 1);
    }

    private static double least(Document one, Document other) {
        List<String> names = identifiers(one);
        List<String> others = identifiers(other);
        return names.isEmpty() || others.isEmpty() ? Likenesses.RETOLD : REPUBLISHED;
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
