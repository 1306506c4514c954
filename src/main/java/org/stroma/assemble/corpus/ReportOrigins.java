package org.stroma.assemble.corpus;

import java.io.Serializable;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stroma.model.claim.Lineage;
import org.stroma.model.document.Document;
import org.stroma.model.document.Retractions;
import org.stroma.model.ontology.Relation;

/// Where evidence comes from: origins of documents, and which were retracted.
///
/// @param voided keys of those whose evidence is kept, but weighs nothing
/// @param origins key of a document to the key of its origin; a document that is not named is its own
/// @param reports the same for what a study found: documents that report one study have it from that study
public record ReportOrigins(Set<String> voided, Map<String, String> origins, Map<String, String> reports)
        implements Serializable {

    /// Documents that all stand for themselves.
    public static final ReportOrigins UNKNOWN = new ReportOrigins(Set.of(), Map.of());

    public ReportOrigins {
        voided = Set.copyOf(voided);
        origins = Map.copyOf(origins);
        reports = Map.copyOf(reports);
    }

    public ReportOrigins(Set<String> voided, Map<String, String> origins) {
        this(voided, origins, origins);
    }

    public static ReportOrigins of(Collection<Document> documents, List<Lineage> lineages) {
        Map<String, String> origins = new TreeMap<>();
        for (Lineage lineage : lineages) {
            lineage.documents()
                    .forEach(document ->
                            origins.put(document, lineage.documents().getFirst()));
        }
        return new ReportOrigins(Retractions.voided(documents), origins);
    }

    /// Documents of one origin tell one story, and count as one voice.
    public String origin(String document) {
        return origins.getOrDefault(document, document);
    }

    /// Documents of which the other knows something else.
    public Set<String> differing(ReportOrigins other) {
        Set<String> named = new HashSet<>();
        Stream.of(origins, other.origins, reports, other.reports).forEach(each -> named.addAll(each.keySet()));
        named.addAll(voided);
        named.addAll(other.voided);
        return named.stream()
                .filter(document -> !origin(document).equals(other.origin(document))
                        || !reports.getOrDefault(document, document)
                                .equals(other.reports.getOrDefault(document, document))
                        || voided.contains(document) != other.voided.contains(document))
                .collect(Collectors.toSet());
    }

    /// The same, knowing which documents report one study.
    ///
    /// @param pairs two documents each; those of one study, or of two that may be one
    public ReportOrigins reporting(List<List<String>> pairs) {
        Groups groups = new Groups();
        origins.forEach(groups::join);
        pairs.forEach(pair -> groups.join(pair.getFirst(), pair.getLast()));
        return new ReportOrigins(voided, origins, groups.firsts());
    }

    /// As it counts for one relation: what a study found is heard once from all who report it, while what everybody
    /// may know, such as an approval, each of them can confirm.
    public ReportOrigins about(Relation relation) {
        return Discovery.isOf(relation) ? ofFindings() : this;
    }

    /// As it counts for what studies found.
    ReportOrigins ofFindings() {
        return new ReportOrigins(voided, reports, reports);
    }
}
