package org.stroma.serve.page;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stroma.query.engine.Prefixes;
import org.stroma.serve.lens.LensFilter;
import org.stroma.serve.lens.LensPage;
import org.stroma.serve.lookup.ClaimOrder;
import org.stroma.serve.lookup.LinkedThing;
import org.stroma.serve.lookup.Lookup;
import org.stroma.serve.record.ClaimPage;
import org.stroma.serve.record.EvidencePage;
import org.stroma.serve.record.RecordPage;
import org.stroma.serve.version.Snapshot;
import org.stroma.serve.view.Site;

/// The page of a thing, by its class.
///
/// @param order of the claims about a thing
public record ThingHtml(Site site, Snapshot snapshot, ClaimOrder order) {

    private static final int HIGHEST_PAGE = 10_000;

    /// @param request tells the page of its claims, and which marks to show
    public String page(Lookup lookup, String iri, HttpServletRequest request) {
        LinkedThing thing = lookup.thing(iri);
        if (thing.is("kg:Document")) {
            return new LensPage(site, snapshot).page(lookup, thing, LensFilter.of(request));
        }
        if (thing.is("kg:Claim")) {
            return new ClaimPage(site, snapshot).page(lookup, thing);
        }
        if (thing.is("kg:Evidence")) {
            return new EvidencePage(site, snapshot).page(lookup, thing);
        }
        if (thing.is("kg:Conflict")) {
            return new ConflictHtml(site.addresses()).page(lookup, thing);
        }
        return isOfClaims(thing)
                ? new EntityHtml(site.addresses(), order).page(lookup, thing, number(request))
                : new RecordPage(site, snapshot).page(lookup, thing);
    }

    private boolean isOfClaims(LinkedThing thing) {
        return thing.is("skos:Concept")
                || thing.is("kg:Study")
                || site.catalog(snapshot)
                        .thing(thing.iri())
                        .filter(known -> known.signs().total() > 0)
                        .isPresent();
    }

    /// The page that a request asks for by `page=`, from 1.
    public static int number(HttpServletRequest request) {
        String given = request.getParameter("page");
        if (given == null || !given.matches("[1-9]\\d{0,4}")) {
            return 1;
        }
        return Math.min(HIGHEST_PAGE, Integer.parseInt(given));
    }

    /// What kind of thing it is, in words.
    public static String kind(Lookup lookup, LinkedThing thing) {
        return requireNonNull(kinds(lookup, List.of(thing)).get(thing.iri()));
    }

    /// The same of many things by their IRIs.
    public static Map<String, String> kinds(Lookup lookup, Collection<LinkedThing> things) {
        Map<String, String> names = lookup.names(
                things.stream().flatMap(ThingHtml::types).distinct().toList());
        Map<String, String> kinds = new HashMap<>();
        things.forEach(thing -> kinds.put(
                thing.iri(),
                types(thing)
                        .map(type -> names.getOrDefault(type, LinkedThing.localName(type)))
                        .collect(Collectors.joining(", "))));
        return kinds;
    }

    private static Stream<String> types(LinkedThing thing) {
        return thing.texts("rdf:type").stream()
                .filter(type -> Prefixes.shorten(type).startsWith("kg:"));
    }
}
