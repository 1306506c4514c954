package org.stroma.serve.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stroma.serve.catalog.Catalog;
import org.stroma.serve.catalog.CatalogClaim;
import org.stroma.serve.catalog.CatalogThing;
import org.stroma.serve.catalog.Sign;
import org.stroma.serve.http.Addresses;
import org.stroma.serve.lookup.LinkedThing;
import org.stroma.serve.lookup.LiveQuery;
import org.stroma.serve.lookup.Lookup;
import org.stroma.serve.view.ClaimView;
import org.stroma.serve.view.ClaimViews;
import org.stroma.serve.view.Site;

/// Puts the claims about a thing into the sections of its profile: in each the disputed first, then what is asserted,
/// the
/// most believed first, then what is hedged, then what is denied.
record ProfileSections(Site site, Catalog catalog, Lookup lookup, ProfilePlan plan, CatalogThing thing) {

    private static final int SHOWN = 25;
    private static final int IN_GRID = 60;
    private static final int PLACES = 8;
    private static final LiveQuery POINTING = LiveQuery.named("pointing");
    private static final List<Sign> ORDER = List.of(Sign.DISPUTED, Sign.ASSERTED, Sign.HEDGED, Sign.NEGATED);
    private static final Comparator<CatalogClaim> BEST_FIRST = Comparator.comparingInt(
                    (CatalogClaim claim) -> ORDER.indexOf(claim.sign()))
            .thenComparing(CatalogClaim::belief, Comparator.reverseOrder())
            .thenComparing(CatalogClaim::places, Comparator.reverseOrder())
            .thenComparing(CatalogClaim::iri);

    /// The claims by the section that each belongs to, the rest under a section of their own.
    Map<ProfilePlan.Section, List<CatalogClaim>> inOrder(List<CatalogClaim> claims) {
        Map<ProfilePlan.Section, List<CatalogClaim>> filled = new LinkedHashMap<>();
        List<ProfilePlan.Section> sections = plan.sections(thing.kinds());
        sections.forEach(section -> filled.put(section, new ArrayList<>()));
        ProfilePlan.Section others = new ProfilePlan.Section(
                "others",
                sections.isEmpty() ? "Claims" : "Other claims",
                ProfilePlan.Style.ROWS,
                List.of(),
                List.of(),
                List.of());
        for (CatalogClaim claim : claims) {
            ProfilePlan.Section section = sections.stream()
                    .filter(candidate -> takes(candidate, claim))
                    .findFirst()
                    .orElse(others);
            filled.computeIfAbsent(section, key -> new ArrayList<>()).add(claim);
        }
        filled.values().forEach(list -> list.sort(BEST_FIRST));
        return filled;
    }

    private boolean takes(ProfilePlan.Section section, CatalogClaim claim) {
        String relation = LinkedThing.localName(claim.relation());
        boolean fromHere = claim.subject() == thing.index() || catalog.isSymmetric(claim.relation());
        boolean direction = fromHere && section.from().contains(relation)
                || claim.object() == thing.index() && section.to().contains(relation);
        return direction
                && (section.kinds().isEmpty()
                        || claim.otherEnd(thing.index())
                                .filter(other -> catalog.things().get(other).kinds().stream()
                                        .anyMatch(section.kinds()::contains))
                                .isPresent());
    }

    /// All sections that have something to show, the time line, and what else there is of the thing.
    List<ProfileView.Section> of(List<CatalogClaim> claims, List<ProfileView.Section> related) {
        List<ProfileView.Section> sections = new ArrayList<>();
        inOrder(claims).forEach((section, list) -> {
            List<CatalogClaim> whole =
                    section.style() == ProfilePlan.Style.COMBINATIONS ? withCombinations(list) : list;
            if (!whole.isEmpty()) {
                sections.add(section(section, whole, claims));
            }
        });
        int beforeNames = sections.size()
                - (!sections.isEmpty() && sections.getLast().id().equals("names") ? 1 : 0);
        List<ProfileView.Section> before = new ArrayList<>(related);
        new TimelineRows(site, catalog, thing).of(claims).ifPresent(before::add);
        sections.addAll(beforeNames, before);
        return sections;
    }

    // What a combination does that the thing is part of, after what it is combined with.
    private List<CatalogClaim> withCombinations(List<CatalogClaim> list) {
        Set<CatalogClaim> whole = new LinkedHashSet<>(list);
        lookup.run(POINTING.about("thing", List.of(thing.iri()))).rows().stream()
                .filter(row -> LinkedThing.localName(row.get(0).text()).equals("member"))
                .flatMap(row -> catalog.thing(row.get(1).text()).stream())
                .flatMap(combination -> catalog.about(combination).stream())
                .sorted(BEST_FIRST)
                .forEach(whole::add);
        return List.copyOf(whole);
    }

    private ProfileView.Section section(
            ProfilePlan.Section section, List<CatalogClaim> claims, List<CatalogClaim> all) {
        return switch (section.style()) {
            case LADDER -> ladder(section, all);
            case EFFECTS ->
                named(
                        section,
                        claims.size(),
                        "press a line for its words",
                        new ProfileView.Effects(
                                views(claims.stream().limit(IN_GRID).toList()),
                                Math.max(0, claims.size() - IN_GRID),
                                list(claims)));
            case ROWS, COMBINATIONS ->
                named(
                        section,
                        claims.size(),
                        "",
                        new ProfileView.Rows(
                                views(claims.stream().limit(SHOWN).toList()),
                                Math.max(0, claims.size() - SHOWN),
                                list(claims)));
        };
    }

    private ProfileView.Section ladder(ProfilePlan.Section section, List<CatalogClaim> all) {
        boolean conditions = !section.from().isEmpty();
        List<CatalogClaim> climbing = all.stream()
                .filter(claim -> (conditions ? claim.subject() : claim.object()) == thing.index())
                .filter(claim -> claim.object() >= 0 && plan.isOnLadder(LinkedThing.localName(claim.relation())))
                .toList();
        List<ProfileView.Step> steps = new LadderSteps(site, catalog, lookup, plan, thing).of(climbing);
        return named(
                section,
                steps.size(),
                "a mark is a place that says so; a hollow dot is passed in silence; a crossed ring is denied",
                new ProfileView.Ladder(
                        conditions ? "condition" : "drug or therapy",
                        plan.rungs().stream().map(ProfilePlan.Rung::label).toList(),
                        steps));
    }

    private static ProfileView.Section named(
            ProfilePlan.Section section, int count, String note, ProfileView.Content content) {
        return new ProfileView.Section(section.id(), section.title(), count, note, content);
    }

    private List<ClaimView> views(List<CatalogClaim> claims) {
        return new ClaimViews(site, catalog, lookup).of(claims, Optional.of(thing.index()), PLACES);
    }

    // The list of all claims about the thing, of one relation where the section has only one.
    private String list(List<CatalogClaim> claims) {
        Set<String> relations = new LinkedHashSet<>();
        claims.forEach(claim -> relations.add(LinkedThing.localName(claim.relation())));
        String about = "/claims?about=" + Addresses.encode(thing.iri());
        return relations.size() == 1
                ? about + "&relation=" + relations.iterator().next()
                : about;
    }
}
