package org.stroma.assemble;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.stroma.model.Claim;
import org.stroma.model.Document;
import org.stroma.model.Evidence;
import org.stroma.model.Polarity;
import org.stroma.model.PublicationDate;
import org.stroma.model.Supersession;

/// Finds the statements of absence that time has overtaken: "no trial has started", and a later document tells of one.
/// A document without date overtakes nothing and is not overtaken.
final class Superseding {

    /// What begins to be true and then stays so: a trial that took place.
    private static final String LASTING = "testedIn";

    private Superseding() {}

    static List<Supersession> among(List<Claim> claims, List<Document> documents) {
        Map<String, PublicationDate> dates = new HashMap<>();
        documents.forEach(document -> document.issued().ifPresent(date -> dates.put(document.key(), date)));
        return claims.stream()
                .filter(claim -> claim.relation().name().equals(LASTING))
                .flatMap(claim -> of(claim, dates))
                .toList();
    }

    private static Stream<Supersession> of(Claim claim, Map<String, PublicationDate> dates) {
        return claim.evidence().stream()
                .filter(denied -> denied.polarity() == Polarity.NEGATED && dates.containsKey(denied.document()))
                .flatMap(
                        denied -> first(claim, dates, dates.get(denied.document()))
                                .map(by -> new Supersession(claim, denied, by))
                                .stream());
    }

    private static Optional<Evidence> first(Claim claim, Map<String, PublicationDate> dates, PublicationDate denial) {
        return claim.evidence().stream()
                .filter(each -> each.isPlain() && dates.containsKey(each.document()))
                .filter(each -> isLater(dates.get(each.document()), denial))
                .min(Comparator.comparing((Evidence each) -> dates.get(each.document()))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /// Surely later: "2026" is not later than "2026-02".
    private static boolean isLater(PublicationDate one, PublicationDate other) {
        int known = Math.min(one.iso().length(), other.iso().length());
        return one.iso().substring(0, known).compareTo(other.iso().substring(0, known)) > 0;
    }
}
