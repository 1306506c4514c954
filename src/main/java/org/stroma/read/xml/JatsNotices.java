package org.stroma.read.xml;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stroma.model.document.Retraction;
import org.stroma.model.document.Retraction.Kind;
import org.stroma.read.layout.Identifier;

/// What a JATS article says of retractions: its own type and history, and the articles that it is related to.
///
/// @see <a href="https://jats4r.org/recommendations/">JATS for Reuse</a>
final class JatsNotices {

    private static final Set<String> NOTICES = Set.of("retraction", "removal", "withdrawal");

    private JatsNotices() {}

    /// The gravest that applies.
    static Optional<Retraction> of(XmlElement article, XmlElement meta) {
        boolean notice =
                article.attribute("article-type").filter(NOTICES::contains).isPresent();
        if (notice) {
            return Optional.of(new Retraction(
                    Kind.NOTICE, others(meta, "retracted-article", "removed-article", "withdrawn-article")));
        }
        List<String> notices = others(meta, "retraction-forward", "removal-forward", "withdrawal-forward");
        boolean retracted = has(meta, "retraction-forward", "removal-forward", "withdrawal-forward")
                || article.has("article-type", "retracted-article", "retracted")
                || meta.all("pub-history", "event").stream()
                        .anyMatch(event -> event.has("event-type", "retracted", "retraction", "withdrawn"));
        if (retracted) {
            return Optional.of(new Retraction(Kind.RETRACTED, notices));
        }
        return forward(Kind.PARTLY, meta, "partial-retraction-forward", "partial-retraction")
                .or(() -> forward(Kind.CONCERN, meta, "concern-forward", "expression-of-concern-forward"));
    }

    private static Optional<Retraction> forward(Kind kind, XmlElement meta, String... types) {
        return has(meta, types) ? Optional.of(new Retraction(kind, others(meta, types))) : Optional.empty();
    }

    private static boolean has(XmlElement meta, String... types) {
        return related(meta, types).findAny().isPresent();
    }

    private static List<String> others(XmlElement meta, String... types) {
        return related(meta, types)
                .flatMap(link -> Identifier.named(
                        link.attribute("ext-link-type").orElse("doi"),
                        link.attribute("href").orElseGet(link::text))
                        .stream())
                .toList();
    }

    private static Stream<XmlElement> related(XmlElement meta, String... types) {
        return meta.all("related-article").stream().filter(link -> link.has("related-article-type", types));
    }
}
