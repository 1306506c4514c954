package org.stroma.assemble;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.stroma.model.Certainty;
import org.stroma.model.Claim;
import org.stroma.model.Document;
import org.stroma.model.Evidence;
import org.stroma.model.Polarity;
import org.stroma.model.PublicationDate;
import org.stroma.model.Supersession;

/// Finds the places that time has overtaken: "no trial has started", and a later document tells of one; "approved", and
/// a
/// later one says that it is not. A document without date overtakes nothing and is not overtaken.
final class Superseding {

    /// What begins to be true and then stays so: a trial that took place.
    private static final String LASTING = "testedIn";

    /// What can end: an authority takes it back.
    private static final String ENDING = "approvedFor";

    private Superseding() {}

    static List<Supersession> among(List<Claim> claims, List<Document> documents) {
        Map<String, PublicationDate> dates = new HashMap<>();
        documents.forEach(document -> document.issued().ifPresent(date -> dates.put(document.key(), date)));
        return claims.stream().flatMap(claim -> of(claim, dates)).toList();
    }

    private static Stream<Supersession> of(Claim claim, Map<String, PublicationDate> dates) {
        return switch (claim.relation().name()) {
            case LASTING -> of(claim, each -> each.polarity() == Polarity.NEGATED, Evidence::isPlain, dates);
            case ENDING -> of(claim, each -> each.polarity() == Polarity.AFFIRMED, Superseding::denies, dates);
            default -> Stream.empty();
        };
    }

    private static Stream<Supersession> of(
            Claim claim,
            Predicate<Evidence> passing,
            Predicate<Evidence> overtaking,
            Map<String, PublicationDate> dates) {
        return claim.evidence().stream()
                .filter(each -> passing.test(each) && dates.containsKey(each.document()))
                .flatMap(stale -> first(claim, overtaking, dates, dates.get(stale.document()))
                        .map(by -> new Supersession(claim, stale, by))
                        .stream());
    }

    private static boolean denies(Evidence one) {
        return one.polarity() == Polarity.NEGATED && one.certainty() == Certainty.ASSERTED;
    }

    private static Optional<Evidence> first(
            Claim claim, Predicate<Evidence> overtaking, Map<String, PublicationDate> dates, PublicationDate before) {
        return claim.evidence().stream()
                .filter(each -> overtaking.test(each) && claim.counts(each) && dates.containsKey(each.document()))
                .filter(each -> isLater(dates.get(each.document()), before))
                .min(Comparator.comparing((Evidence each) -> dates.get(each.document()))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /// Surely later: "2026" is not later than "2026-02".
    private static boolean isLater(PublicationDate one, PublicationDate other) {
        int known = Math.min(one.iso().length(), other.iso().length());
        return one.iso().substring(0, known).compareTo(other.iso().substring(0, known)) > 0;
    }
}
