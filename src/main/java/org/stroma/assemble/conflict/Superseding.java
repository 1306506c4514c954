package org.stroma.assemble.conflict;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stroma.model.claim.Claim;
import org.stroma.model.claim.Supersession;
import org.stroma.model.concept.PublicationDate;
import org.stroma.model.document.Document;
import org.stroma.model.evidence.Certainty;
import org.stroma.model.evidence.Evidence;
import org.stroma.model.evidence.Polarity;

/// Finds evidence that a later document has overtaken: "no trial has started", and a later document reports one;
/// "approved", and a later one denies it. A document without a date neither overtakes nor is overtaken, except for
/// a denial whose paragraph names a year: it is not older than that.
public final class Superseding {

    /// What begins to be true and then stays so: a trial that took place.
    private static final String LASTING = "testedIn";

    /// What can end: an authority takes it back.
    private static final String ENDING = "approvedFor";

    private static final Pattern YEAR = Pattern.compile("(?<![\\d.,-])(?:19|20)\\d\\d(?![\\d-])");

    private final Map<String, Document> documents = new HashMap<>();

    private Superseding(List<Document> documents) {
        documents.forEach(document -> this.documents.put(document.key(), document));
    }

    public static List<Supersession> among(List<Claim> claims, List<Document> documents) {
        Superseding superseding = new Superseding(documents);
        return claims.stream().flatMap(superseding::of).toList();
    }

    private Stream<Supersession> of(Claim claim) {
        return switch (claim.relation().name()) {
            case LASTING -> of(claim, each -> each.polarity() == Polarity.NEGATED, affirmed(claim));
            case ENDING -> of(claim, each -> each.polarity() == Polarity.AFFIRMED, denied(claim));
            default -> Stream.empty();
        };
    }

    private Stream<Supersession> of(
            Claim claim, Predicate<Evidence> passing, Map<Evidence, PublicationDate> overtaking) {
        return claim.evidence().stream()
                .filter(passing)
                .flatMap(
                        stale -> issued(stale)
                                .flatMap(date -> first(overtaking, date))
                                .map(by -> new Supersession(claim, stale, by))
                                .stream());
    }

    private Map<Evidence, PublicationDate> affirmed(Claim claim) {
        return dated(claim, Evidence::isPlain, this::issued);
    }

    private Map<Evidence, PublicationDate> denied(Claim claim) {
        return dated(
                claim,
                each -> each.polarity() == Polarity.NEGATED && each.certainty() == Certainty.ASSERTED,
                each -> issued(each).or(() -> lastYearNamed(each)));
    }

    private static Map<Evidence, PublicationDate> dated(
            Claim claim, Predicate<Evidence> saying, Function<Evidence, Optional<PublicationDate>> dating) {
        Map<Evidence, PublicationDate> dated = new TreeMap<>();
        claim.evidence().stream()
                .filter(each -> saying.test(each) && claim.counts(each))
                .forEach(each -> dating.apply(each).ifPresent(date -> dated.put(each, date)));
        return dated;
    }

    private static Optional<Evidence> first(Map<Evidence, PublicationDate> overtaking, PublicationDate before) {
        return overtaking.entrySet().stream()
                .filter(each -> isLater(each.getValue(), before))
                .min(Map.Entry.<Evidence, PublicationDate>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    private Optional<PublicationDate> issued(Evidence one) {
        return Optional.ofNullable(documents.get(one.document())).flatMap(Document::issued);
    }

    /// The latest year of the paragraph of a place.
    private Optional<PublicationDate> lastYearNamed(Evidence one) {
        return Optional.ofNullable(documents.get(one.document()))
                .flatMap(document -> document.section(one.span()).stream()
                        .flatMap(section ->
                                YEAR.matcher(document.quote(section.span())).results())
                        .map(year -> new PublicationDate(year.group()))
                        .max(Comparator.naturalOrder()));
    }

    /// Surely later: "2026" is not later than "2026-02".
    static boolean isLater(PublicationDate one, PublicationDate other) {
        int known = Math.min(one.iso().length(), other.iso().length());
        return one.iso().substring(0, known).compareTo(other.iso().substring(0, known)) > 0;
    }
}
