package org.stroma.serve.profile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.stroma.serve.catalog.Catalog;
import org.stroma.serve.catalog.CatalogClaim;
import org.stroma.serve.catalog.CatalogThing;
import org.stroma.serve.catalog.Sign;
import org.stroma.serve.lookup.ClaimSet;
import org.stroma.serve.lookup.EvidencePlace;
import org.stroma.serve.lookup.LinkedThing;
import org.stroma.serve.lookup.Lookup;
import org.stroma.serve.view.Belief;
import org.stroma.serve.view.ClaimViews;
import org.stroma.serve.view.PlaceView;
import org.stroma.serve.view.Site;

/// How far a drug has come with each condition, from what each place says: `kg:reaches` where the graph says it, else
/// the
/// rung of the relation.
record LadderSteps(Site site, Catalog catalog, Lookup lookup, ProfilePlan plan, CatalogThing thing) {

    private static final int PLACES = 12;

    /// One place that speaks of a rung.
    private record Spoken(CatalogClaim claim, EvidencePlace place, int rung, ProfileView.Mark mark) {}

    List<ProfileView.Step> of(List<CatalogClaim> claims) {
        ClaimSet set =
                ClaimSet.load(lookup, claims.stream().map(CatalogClaim::iri).toList(), PLACES);
        Map<Integer, List<Spoken>> byOther = new TreeMap<>();
        for (LinkedThing linked : set.claims()) {
            catalog.claim(linked.iri())
                    .ifPresent(claim -> claim.otherEnd(thing.index())
                            .ifPresent(other -> set.placesOf(linked)
                                    .forEach(place -> byOther.computeIfAbsent(other, key -> new ArrayList<>())
                                            .addAll(spoken(claim, place)))));
        }
        ClaimViews views = new ClaimViews(site, catalog, lookup);
        return byOther.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> step(catalog.things().get(entry.getKey()), entry.getValue(), set, views))
                .sorted(Comparator.comparingInt((ProfileView.Step step) -> -step.reached())
                        .thenComparingInt(step -> -step.hoped())
                        .thenComparing(step -> step.belief().exact(), Comparator.reverseOrder())
                        .thenComparing(step -> step.thing().label()))
                .toList();
    }

    private List<Spoken> spoken(CatalogClaim claim, EvidencePlace place) {
        ProfilePlan.Standing standing = plan.standing(LinkedThing.localName(claim.relation()));
        if (place.status() == EvidencePlace.Status.NEGATED) {
            return standing.denied() < 0
                    ? List.of()
                    : List.of(new Spoken(claim, place, standing.denied(), ProfileView.Mark.DENIED));
        }
        boolean hedged = place.status() == EvidencePlace.Status.HEDGED;
        ProfileView.Mark mark = hedged ? ProfileView.Mark.HEDGED : ProfileView.Mark.SAID;
        List<String> reached = place.thing().texts("kg:reaches").stream()
                .map(LinkedThing::localName)
                .toList();
        List<String> rungs =
                plan.rungs().stream().map(ProfilePlan.Rung::reaches).toList();
        int highest = reached.stream().mapToInt(rungs::indexOf).max().orElse(-1);
        int own = hedged ? standing.hedged() : standing.affirmed();
        boolean approved = LinkedThing.localName(claim.relation()).equals(rungs.getLast());
        int rung = highest >= 0 && !approved ? highest : own;
        return rung < 0 ? List.of() : List.of(new Spoken(claim, place, rung, mark));
    }

    private ProfileView.Step step(CatalogThing other, List<Spoken> said, ClaimSet set, ClaimViews views) {
        ProfileView.Mark[] marks = new ProfileView.Mark[plan.rungs().size()];
        Arrays.fill(marks, ProfileView.Mark.NONE);
        int reached = highest(said, ProfileView.Mark.SAID);
        int hoped = highest(said, ProfileView.Mark.HEDGED);
        for (int rung = 0; rung < reached; rung++) {
            marks[rung] = ProfileView.Mark.PASSED;
        }
        for (ProfileView.Mark mark : List.of(ProfileView.Mark.HEDGED, ProfileView.Mark.SAID, ProfileView.Mark.DENIED)) {
            said.stream().filter(one -> one.mark == mark).forEach(one -> marks[one.rung] = one.mark);
        }
        Spoken best = best(said, reached, hoped);
        PlaceView place = views.place(best.place, set);
        return new ProfileView.Step(
                site.link(other),
                sign(said, reached, hoped),
                List.of(marks),
                reached,
                hoped,
                new Belief(best.claim.belief()),
                place.sign(),
                place.pieces(),
                place.documentAddress());
    }

    private static int highest(List<Spoken> said, ProfileView.Mark mark) {
        return said.stream()
                .filter(one -> one.mark == mark)
                .mapToInt(Spoken::rung)
                .max()
                .orElse(-1);
    }

    private static Sign sign(List<Spoken> said, int reached, int hoped) {
        Optional<Spoken> disputed =
                said.stream().filter(one -> one.claim.sign() == Sign.DISPUTED).findFirst();
        if (disputed.isPresent()) {
            return Sign.DISPUTED;
        }
        if (reached >= 0) {
            return Sign.ASSERTED;
        }
        return hoped >= 0 ? Sign.HEDGED : Sign.NEGATED;
    }

    // A place of the highest rung, of the most believed claim.
    private static Spoken best(List<Spoken> said, int reached, int hoped) {
        ProfileView.Mark mark =
                reached >= 0 ? ProfileView.Mark.SAID : hoped >= 0 ? ProfileView.Mark.HEDGED : ProfileView.Mark.DENIED;
        return said.stream()
                .filter(one -> one.mark == mark)
                .max(Comparator.comparingInt(Spoken::rung)
                        .thenComparing(one -> one.claim.belief())
                        .thenComparing(one -> -one.place.quote().length())
                        .thenComparing(one -> one.place.iri()))
                .orElseThrow();
    }
}
