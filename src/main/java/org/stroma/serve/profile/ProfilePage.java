package org.stroma.serve.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.stroma.query.engine.Prefixes;
import org.stroma.serve.catalog.Catalog;
import org.stroma.serve.catalog.CatalogClaim;
import org.stroma.serve.catalog.CatalogThing;
import org.stroma.serve.http.Addresses;
import org.stroma.serve.http.Reply;
import org.stroma.serve.lookup.LinkedThing;
import org.stroma.serve.lookup.Lookup;
import org.stroma.serve.version.Snapshot;
import org.stroma.serve.view.DisputeViews;
import org.stroma.serve.view.Frame;
import org.stroma.serve.view.Site;
import org.stroma.serve.view.ThingLink;
import org.stroma.serve.view.Wording;

/// The profile of a thing: what it is called, a summary, what is disputed, a drawing, and its claims in the order of
/// its
/// kind.
public final class ProfilePage {

    private static final int DISPUTES = 3;

    private final Site site;
    private final ProfilePlan plan = ProfilePlan.load();

    public ProfilePage(Site site) {
        this.site = site;
    }

    /// Whether there is a profile of a thing: it is of a kind that has one, or claims are about it.
    public boolean has(Snapshot snapshot, String iri) {
        return site.catalog(snapshot)
                .thing(iri)
                .filter(thing -> !thing.kinds().contains("Document"))
                .isPresent();
    }

    /// The page of a thing that has a profile.
    public Reply page(Snapshot snapshot, String iri) {
        Catalog catalog = site.catalog(snapshot);
        CatalogThing thing = catalog.thing(iri).orElseThrow();
        return site.page(
                snapshot,
                "profile",
                site.frame(snapshot, thing.label(), Frame.Place.BROWSE),
                lookup -> view(catalog, thing, lookup));
    }

    private ProfileView view(Catalog catalog, CatalogThing thing, Lookup lookup) {
        LinkedThing linked = lookup.thing(thing.iri());
        List<CatalogClaim> claims = catalog.about(thing);
        Names names = Names.of(catalog, thing, linked, claims);
        ProfileSections sections = new ProfileSections(site, catalog, lookup, plan, thing);
        return new ProfileView(
                site.kinds().of(thing.kind()),
                "/entities?kind=" + thing.kind(),
                links(catalog, lookup, linked.texts("skos:broader")),
                links(catalog, lookup, linked.texts("kg:member")),
                thing.label(),
                names.called,
                names.others,
                ids(thing, linked),
                figures(thing),
                new Glance(site, catalog, plan, thing).clauses(claims),
                new DisputeViews(site, catalog, lookup).about(thing, DISPUTES),
                new GraphLayout(site, catalog, plan, thing).of(sections.inOrder(claims)),
                sections.of(claims, new RelatedThings(site, catalog, lookup, plan, thing).of(linked)),
                thing.iri(),
                forms(thing));
    }

    /// @param called names that a document states
    private record Names(List<String> called, List<String> others) {

        static Names of(Catalog catalog, CatalogThing thing, LinkedThing linked, List<CatalogClaim> claims) {
            Set<String> stated = new TreeSet<>();
            claims.stream()
                    .filter(claim -> claim.subject() == thing.index())
                    .filter(claim -> LinkedThing.localName(claim.relation()).equals("alsoKnownAs"))
                    .forEach(claim -> stated.add(
                            claim.object() < 0
                                    ? claim.literal()
                                    : catalog.things().get(claim.object()).label()));
            Set<String> known = new TreeSet<>();
            stated.forEach(name -> known.add(name.toLowerCase(Locale.ROOT)));
            known.add(thing.label().toLowerCase(Locale.ROOT));
            List<String> others = linked.texts("skos:altLabel").stream()
                    .filter(name -> known.add(name.toLowerCase(Locale.ROOT)))
                    .toList();
            return new Names(List.copyOf(stated), others);
        }
    }

    private List<ThingLink> links(Catalog catalog, Lookup lookup, List<String> iris) {
        if (iris.isEmpty()) {
            return List.of();
        }
        Map<String, String> names = lookup.names(iris);
        return iris.stream()
                .map(iri -> catalog.thing(iri)
                        .map(site::link)
                        .orElseGet(() -> new ThingLink(
                                site.addresses().of(iri),
                                names.getOrDefault(iri, Prefixes.shorten(iri)),
                                site.kinds().of(""))))
                .toList();
    }

    private List<Frame.Link> ids(CatalogThing thing, LinkedThing linked) {
        return Stream.concat(Stream.of(thing.iri()), linked.texts("skos:exactMatch").stream())
                .filter(iri -> iri.startsWith("http")
                        && !iri.startsWith(site.addresses().base()))
                .distinct()
                .map(iri -> new Frame.Link(iri, Prefixes.shorten(iri)))
                .toList();
    }

    private List<ProfileView.Figure> figures(CatalogThing thing) {
        String about = "about=" + Addresses.encode(thing.iri());
        List<ProfileView.Figure> figures = new ArrayList<>();
        figures.add(new ProfileView.Figure(
                Wording.grouped(thing.signs().total()),
                thing.signs().total() == 1 ? "claim" : "claims",
                "/claims?" + about));
        figures.add(new ProfileView.Figure(
                Wording.grouped(thing.places()),
                thing.places() == 1 ? "place" : "places",
                "/claims?" + about + "&sort=-places"));
        figures.add(new ProfileView.Figure(
                Wording.grouped(thing.documents()),
                thing.documents() == 1 ? "document" : "documents",
                "/documents?" + about));
        return figures;
    }

    private List<Frame.Link> forms(CatalogThing thing) {
        String address = site.addresses().of(thing.iri());
        String form = address + (address.contains("?") ? "&" : "?") + "format=";
        String own = "/data" + address + ".";
        boolean isPublic = address.startsWith("/describe");
        return List.of(
                new Frame.Link(
                        Addresses.editor("SELECT ?property ?value WHERE {\n  <" + thing.iri()
                                + "> ?property ?value .\n} ORDER BY ?property ?value"),
                        "SPARQL"),
                new Frame.Link(isPublic ? form + "ttl" : own + "ttl", "Turtle"),
                new Frame.Link(isPublic ? form + "jsonld" : own + "jsonld", "JSON-LD"));
    }
}
