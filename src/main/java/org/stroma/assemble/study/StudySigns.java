package org.stroma.assemble.study;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stroma.assemble.corpus.Rarity;
import org.stroma.assemble.corpus.Report;
import org.stroma.assemble.corpus.ReportDates;
import org.stroma.model.concept.Concept;

/// What speaks for two documents to report one study: independent signs, each weighed by how rare it is.
final class StudySigns {

    /// One sign.
    ///
    /// @param kind what sort of sign it is; several of one sort count as one
    /// @param weight in nats
    /// @param reason for people
    record Sign(Kind kind, double weight, String reason) {}

    /// The sorts of signs.
    enum Kind {
        DRUG,
        DISEASE,
        FINDING,
        MATTER,
        PEOPLE,
        TIME,
        TEXT
    }

    private static final Set<String> ILLS = Set.of("Tumor", "Disease");
    private static final int DAYS = 31;
    private static final double SAME_MONTH = 2.5;
    private static final double SHARE_OF_MATTER = 0.3;

    private final Rarity rarity;
    private final Map<String, String> claims;

    /// @param claims id of each claim to how a person would say it
    StudySigns(Rarity rarity, Map<String, String> claims) {
        this.rarity = rarity;
        this.claims = claims;
    }

    List<Sign> of(Report one, Report other) {
        List<Sign> signs = new ArrayList<>();
        drug(one, other).ifPresent(signs::add);
        disease(one, other).ifPresent(signs::add);
        findings(one, other).ifPresent(signs::add);
        matter(one, other).ifPresent(signs::add);
        people(one, other).ifPresent(signs::add);
        time(one, other).ifPresent(signs::add);
        return signs;
    }

    private Optional<Sign> drug(Report one, Report other) {
        return one.topic()
                .filter(drug -> other.topic().map(Concept::iri).equals(Optional.of(drug.iri())))
                .map(drug -> new Sign(Kind.DRUG, rarity.of(drug.iri()), "most is about " + drug.label() + " in both"));
    }

    private Optional<Sign> disease(Report one, Report other) {
        return common(one.things().keySet(), other.things().keySet()).stream()
                .filter(iri -> ILLS.contains(
                        requireNonNull(one.things().get(iri)).type().name()))
                .max((a, b) -> Double.compare(rarity.of(a), rarity.of(b)))
                .map(iri -> new Sign(
                        Kind.DISEASE,
                        rarity.of(iri),
                        "both are on " + requireNonNull(one.things().get(iri)).label()));
    }

    private Optional<Sign> findings(Report one, Report other) {
        Set<String> common = common(one.findings(), other.findings());
        String named = String.join(
                "; ", common.stream().map(claims::get).sorted().limit(3).toList());
        return common.isEmpty()
                ? Optional.empty()
                : Optional.of(new Sign(
                        Kind.FINDING,
                        rarity.of(common),
                        common.size() + (common.size() == 1 ? " finding" : " findings") + " in common: " + named));
    }

    private Optional<Sign> matter(Report one, Report other) {
        Set<String> common = common(one.things().keySet(), other.things().keySet());
        double least = Math.min(
                rarity.of(one.things().keySet()), rarity.of(other.things().keySet()));
        double weight = rarity.of(common);
        return weight < SHARE_OF_MATTER * least || common.isEmpty()
                ? Optional.empty()
                : Optional.of(new Sign(
                        Kind.MATTER,
                        weight / 2,
                        common.size() + " things in common of "
                                + Math.min(one.things().size(), other.things().size())
                                + " in the shorter"));
    }

    private Optional<Sign> people(Report one, Report other) {
        Set<String> common = common(one.people().keySet(), other.people().keySet());
        return common.isEmpty()
                ? Optional.empty()
                : Optional.of(new Sign(
                        Kind.PEOPLE,
                        rarity.of(common),
                        "both name "
                                + String.join(
                                        ", ",
                                        common.stream()
                                                .map(iri -> requireNonNull(
                                                                one.people().get(iri))
                                                        .label())
                                                .toList())));
    }

    private static Optional<Sign> time(Report one, Report other) {
        return daysApart(one, other)
                .filter(days -> days <= DAYS)
                .map(days -> new Sign(
                        Kind.TIME,
                        SAME_MONTH,
                        days == 0 ? "published on the same day" : "published " + days + " days apart"));
    }

    /// Between the two dates of publication that are closest.
    static Optional<Long> daysApart(Report one, Report other) {
        return one.dates().stream()
                .flatMap(a -> other.dates().stream().map(b -> ReportDates.daysApart(a, b)))
                .flatMap(Optional::stream)
                .min(Long::compare);
    }

    private static Set<String> common(Collection<String> one, Collection<String> other) {
        Set<String> common = new TreeSet<>(one);
        common.retainAll(other);
        return common;
    }
}
