package org.stroma.serve.profile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.stroma.serve.catalog.Catalog;
import org.stroma.serve.catalog.CatalogClaim;
import org.stroma.serve.catalog.CatalogThing;
import org.stroma.serve.catalog.Sign;
import org.stroma.serve.http.Addresses;
import org.stroma.serve.lookup.LinkedThing;
import org.stroma.serve.view.Site;
import org.stroma.serve.view.Wording;

/// A summary of a thing in fixed words: what is plainly said of it, and what is plainly denied. Nothing hedged or
/// disputed
/// is in it.
record Glance(Site site, Catalog catalog, ProfilePlan plan, CatalogThing thing) {

    private static final int NAMED = 3;
    private static final BigDecimal PLAIN = new BigDecimal("0.5");
    private static final Comparator<CatalogClaim> MOST_SAID = Comparator.comparing(
                    CatalogClaim::belief, Comparator.reverseOrder())
            .thenComparing(CatalogClaim::places, Comparator.reverseOrder())
            .thenComparing(CatalogClaim::iri);

    List<ProfileView.Clause> clauses(List<CatalogClaim> claims) {
        List<ProfileView.Clause> clauses = new ArrayList<>();
        for (ProfilePlan.Clause clause : plan.glance(thing.kinds())) {
            List<CatalogClaim> said = of(claims, clause.relation(), Sign.ASSERTED);
            List<CatalogClaim> denied = of(claims, clause.relation(), Sign.NEGATED);
            if (!said.isEmpty()) {
                clauses.add(clause(clause.yes(), said, clause.relation(), true));
            }
            if (!denied.isEmpty()) {
                clauses.add(clause(
                        said.isEmpty() ? Wording.title(clause.no()) : clause.no(),
                        denied,
                        clause.relation(),
                        said.isEmpty()));
            }
        }
        return clauses;
    }

    private List<CatalogClaim> of(List<CatalogClaim> claims, String relation, Sign sign) {
        return claims.stream()
                .filter(claim -> claim.subject() == thing.index() && claim.object() >= 0)
                .filter(claim -> claim.sign() == sign && (sign == Sign.NEGATED || isPlain(claim)))
                .filter(claim -> LinkedThing.localName(claim.relation()).equals(relation))
                .sorted(MOST_SAID)
                .toList();
    }

    // Believed at least as much as a direct triple is, and denied nowhere.
    private static boolean isPlain(CatalogClaim claim) {
        return claim.negated() == 0 && claim.belief().compareTo(PLAIN) >= 0;
    }

    private ProfileView.Clause clause(String words, List<CatalogClaim> claims, String relation, boolean begins) {
        return new ProfileView.Clause(
                words,
                claims.stream()
                        .limit(NAMED)
                        .map(claim -> site.link(catalog.things().get(claim.object())))
                        .toList(),
                Math.max(0, claims.size() - NAMED),
                claims.stream().mapToInt(CatalogClaim::places).sum(),
                "/claims?subject=" + Addresses.encode(thing.iri()) + "&relation=" + relation,
                begins);
    }
}
