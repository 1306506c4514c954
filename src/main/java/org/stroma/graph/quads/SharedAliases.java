package org.stroma.graph.quads;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.stroma.model.claim.Assembly;
import org.stroma.model.claim.Claim;
import org.stroma.model.concept.Concept;
import org.stroma.model.document.Document;
import org.stroma.model.evidence.Ambiguity;
import org.stroma.model.evidence.Evidence;

/// Names that a document gives to one thing and that another thing of the class has as well: each is an ambiguity where
/// the document gives it.
record SharedAliases(ConceptNames names, List<Document> documents) {

    void each(Assembly assembly, BiConsumer<Document, Ambiguity> told) {
        Map<String, Document> byKey = new HashMap<>();
        documents.forEach(document -> byKey.put(document.key(), document));
        ConceptNames.aliases(assembly)
                .forEach(claim -> place(claim)
                        .forEach(evidence -> doubts(claim, evidence)
                                .forEach(doubt -> told.accept(byKey.get(evidence.document()), doubt))));
    }

    /// Where a document first gives the name.
    private static Stream<Evidence> place(Claim claim) {
        return claim.evidence().stream()
                .filter(each -> each.isPlain() && claim.counts(each))
                .min(Comparator.naturalOrder())
                .stream();
    }

    private Stream<Ambiguity> doubts(Claim claim, Evidence evidence) {
        Concept meant = names.chosen(claim.subject());
        return names.alsoCalled(claim.object().label(), claim.subject())
                .map(other -> new Ambiguity(evidence.object().span(), meant, other, reason(claim, other)));
    }

    private static String reason(Claim claim, Concept other) {
        boolean label = NameRights.key(other.label(), other)
                .equals(NameRights.key(claim.object().label(), other));
        return label ? "a document calls it so; it is the name of the other, too" : "documents call both so";
    }
}
