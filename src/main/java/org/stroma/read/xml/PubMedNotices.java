package org.stroma.read.xml;

import java.util.List;
import java.util.Optional;
import org.stroma.model.document.Retraction;
import org.stroma.model.document.Retraction.Kind;
import org.stroma.read.layout.Identifier;

/// What PubMed says of retractions: by the type of a publication, and by links between it and its notice.
///
/// @see <a href="https://www.nlm.nih.gov/bsd/policy/errata.html">NLM's policy on errata and retractions</a>
final class PubMedNotices {

    private PubMedNotices() {}

    /// The gravest that applies.
    static Optional<Retraction> of(List<String> types, List<XmlElement> links) {
        return retracted(types, links)
                .or(() -> notice(types, links))
                .or(() -> linked(Kind.PARTLY, links, "PartialRetractionIn"))
                .or(() -> linked(Kind.CONCERN, links, "ExpressionOfConcernIn"));
    }

    private static Optional<Retraction> retracted(List<String> types, List<XmlElement> links) {
        Optional<Retraction> linked = linked(Kind.RETRACTED, links, "RetractionIn", "RetractedandRepublishedIn");
        return types.contains("Retracted Publication")
                ? linked.or(() -> Optional.of(new Retraction(Kind.RETRACTED, List.of())))
                : linked;
    }

    private static Optional<Retraction> notice(List<String> types, List<XmlElement> links) {
        Optional<Retraction> linked = linked(Kind.NOTICE, links, "RetractionOf");
        return types.contains("Retraction of Publication") || types.contains("Retraction Notice")
                ? linked.or(() -> Optional.of(new Retraction(Kind.NOTICE, List.of())))
                : linked;
    }

    private static Optional<Retraction> linked(Kind kind, List<XmlElement> links, String... types) {
        List<XmlElement> found =
                links.stream().filter(link -> link.has("RefType", types)).toList();
        List<String> others = found.stream()
                .flatMap(
                        link -> Identifier.named("pmid", link.text("PMID"))
                                .or(() -> Identifier.named("doi", link.text("RefSource")))
                                .stream())
                .toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(new Retraction(kind, others));
    }
}
