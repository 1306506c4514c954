package org.stroma.serve.data;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.stroma.model.search.Suggestion;
import org.stroma.query.engine.Prefixes;
import org.stroma.serve.conflict.ConflictsPage;
import org.stroma.serve.http.Accept;
import org.stroma.serve.http.Addresses;
import org.stroma.serve.http.Form;
import org.stroma.serve.http.Reply;
import org.stroma.serve.lens.LensFilter;
import org.stroma.serve.lens.LensPage;
import org.stroma.serve.limit.ServerOptions;
import org.stroma.serve.lookup.EvidencePlace;
import org.stroma.serve.lookup.LinkedThing;
import org.stroma.serve.lookup.Lookup;
import org.stroma.serve.lookup.NamedThings;
import org.stroma.serve.lookup.Visit;
import org.stroma.serve.profile.ProfilePage;
import org.stroma.serve.record.ClaimPage;
import org.stroma.serve.record.EvidencePage;
import org.stroma.serve.record.RecordPage;
import org.stroma.serve.suggest.AddressName;
import org.stroma.serve.suggest.NotKnown;
import org.stroma.serve.suggest.Suggestions;
import org.stroma.serve.version.BuildChanges;
import org.stroma.serve.version.Snapshot;
import org.stroma.serve.view.Site;
import org.stroma.serve.view.ThingLink;

/// Linked data: a request for an IRI of the graph is redirected to its description below `/data`, in the form that
/// the client accepts; `/describe` describes any IRI. A document's text is the document itself, so it is sent
/// directly.
///
/// @param changes knows what was in an earlier version
public record ThingPage(
        Site site,
        ServerOptions options,
        Optional<BuildChanges> changes,
        ProfilePage profiles,
        ConflictsPage conflicts) {

    /// Where descriptions are.
    public static final String DATA = "/data";

    private static final String PLAIN = "text/plain";
    private static final String DOCUMENT = "/document/";
    private static final String EVIDENCE = "/evidence/";
    private static final String ANNOTATION = ".anno.jsonld";
    private static final String ONTOLOGY = "https://w3id.org/stroma/ontology";
    private static final Pattern UNSAFE = Pattern.compile("[^\\x21-\\x7e]|[<>\"]");
    private static final Pattern BEYOND_ASCII = Pattern.compile("(%[89A-Fa-f][0-9A-Fa-f])+");

    public ThingPage(Site site, Optional<BuildChanges> changes) {
        this(site, site.options(), changes, new ProfilePage(site), new ConflictsPage(site));
    }

    /// What lies at the request's own path below the base.
    public Reply own(HttpServletRequest request, Snapshot snapshot) {
        String path = request.getRequestURI();
        if (path.startsWith(DOCUMENT) && wantsText(request)) {
            return text(path, request, snapshot);
        }
        Optional<String> iri = known(path, snapshot);
        if (iri.isEmpty()) {
            return absent(path, request, snapshot);
        }
        if (path.startsWith(EVIDENCE) && Accept.header(request).contains(Annotation.PROFILE)) {
            return links(path, Reply.seeOther(DATA + path + ANNOTATION));
        }
        String query = Optional.ofNullable(request.getQueryString())
                .map(text -> "?" + text)
                .orElse("");
        return Form.accepted(request, Form.values())
                .map(form -> links(path, Reply.seeOther(described(path, form) + query)))
                .orElseGet(ThingPage::notAcceptable);
    }

    /// A description, at the address that {@link #own} sent the client to.
    public Reply data(HttpServletRequest request, Snapshot snapshot) {
        String path = request.getRequestURI().substring(DATA.length());
        if (path.startsWith(EVIDENCE) && path.endsWith(ANNOTATION)) {
            return annotation(path.substring(0, path.length() - ANNOTATION.length()), request, snapshot);
        }
        for (Form form : Form.values()) {
            if (path.endsWith("." + form.suffix())) {
                String thing = path.substring(0, path.length() - form.suffix().length() - 1);
                return known(thing, snapshot)
                        .map(iri -> links(thing, write(iri, form, request, snapshot))
                                .with("Link", "<" + options.base() + thing.substring(1) + ">; rel=\"canonical\""))
                        .orElseGet(() -> absent(thing, request, snapshot));
            }
        }
        return Reply.notFound("descriptions end in .html, .ttl, .jsonld, .nt or .rdf");
    }

    /// The ontology as this version holds it.
    public Reply ontology(HttpServletRequest request, Snapshot snapshot) {
        Graph graph = new Description(snapshot.dataset()).graph(options.base() + "graph/ontology");
        return Form.wantedBy(request, Form.TURTLE, Form.JSON_LD, Form.N_TRIPLES, Form.RDF_XML, Form.HTML)
                .map(form -> form == Form.HTML ? html(ONTOLOGY, request, snapshot) : form.write(graph))
                .orElseGet(ThingPage::notAcceptable);
    }

    /// What `?iri=` names, an IRI or a CURIE.
    public Reply asked(HttpServletRequest request, Snapshot snapshot) {
        String iri = Optional.ofNullable(request.getParameter("iri")).orElse("").strip();
        if (iri.isEmpty()) {
            return Reply.failed(Reply.BAD_REQUEST, "describe what? /describe?iri=CHEBI:125354");
        }
        Optional<Form> form = Form.wantedBy(request, Form.values());
        if (form.isEmpty()) {
            return notAcceptable();
        }
        Optional<String> expanded =
                Prefixes.expand(iri).or(() -> Optional.of(iri).filter(text -> text.contains("://")));
        return expanded.map(known -> describe(known, form.get(), request, snapshot))
                .orElseGet(() -> named(iri, form.get(), request, snapshot));
    }

    private Reply describe(String iri, Form form, HttpServletRequest request, Snapshot snapshot) {
        Description description = new Description(snapshot.dataset());
        if (description.of(iri).isEmpty()) {
            return description.isGone(iri) || iri.startsWith(options.base()) && wasThere(iri)
                    ? Reply.failed(Reply.GONE, iri + " is gone")
                    : notKnown(iri, AddressName.in(iri), request, snapshot);
        }
        Reply reply = write(iri, form, request, snapshot).with("Link", "<" + ascii(iri) + ">; rel=\"describes\"");
        for (Form other : Form.values()) {
            String address = "/describe?iri=" + Addresses.encode(iri) + "&format=" + other.suffix();
            reply = reply.with("Link", link(address, "alternate", other));
        }
        return reply;
    }

    private Reply write(String iri, Form form, HttpServletRequest request, Snapshot snapshot) {
        return form == Form.HTML
                ? html(iri, request, snapshot)
                : form.write(new Description(snapshot.dataset()).of(iri));
    }

    private Reply html(String iri, HttpServletRequest request, Snapshot snapshot) {
        if (profiles.has(snapshot, iri)) {
            return profiles.page(snapshot, iri);
        }
        if (iri.startsWith(options.base() + "conflict/")) {
            return conflicts.one(snapshot, iri);
        }
        return Visit.html(options, snapshot, lookup -> page(lookup, lookup.thing(iri), request, snapshot));
    }

    private String page(Lookup lookup, LinkedThing thing, HttpServletRequest request, Snapshot snapshot) {
        if (thing.is("kg:Document")) {
            return new LensPage(site, snapshot).page(lookup, thing, LensFilter.of(request));
        }
        if (thing.is("kg:Claim")) {
            return new ClaimPage(site, snapshot).page(lookup, thing);
        }
        return thing.is("kg:Evidence")
                ? new EvidencePage(site, snapshot).page(lookup, thing)
                : new RecordPage(site, snapshot).page(lookup, thing);
    }

    // A name is taken as it is spelled, or as a name may be at the start of a sentence or in capitals.
    private Reply named(String name, Form form, HttpServletRequest request, Snapshot snapshot) {
        List<String> found = Visit.of(options, snapshot, lookup -> new NamedThings(lookup).named(name));
        if (found.size() > 1 && form == Form.HTML) {
            return site.page(
                    snapshot,
                    "which",
                    site.frame(snapshot, name),
                    lookup -> new WhichView(
                            name,
                            found.stream()
                                    .map(iri -> link(iri, lookup, snapshot))
                                    .toList()));
        }
        return found.isEmpty()
                ? notKnown(name, name, request, snapshot)
                : describe(found.getFirst(), form, request, snapshot);
    }

    private ThingLink link(String iri, Lookup lookup, Snapshot snapshot) {
        return site.catalog(snapshot)
                .thing(iri)
                .map(site::link)
                .orElseGet(() -> new ThingLink(
                        site.addresses().of(iri),
                        lookup.thing(iri).name(),
                        site.kinds().of("")));
    }

    private Reply annotation(String path, HttpServletRequest request, Snapshot snapshot) {
        Optional<String> iri = known(path, snapshot);
        if (iri.isEmpty()) {
            return absent(path, request, snapshot);
        }
        EvidencePlace place = new EvidencePlace(Visit.of(options, snapshot, lookup -> lookup.thing(iri.get())));
        String json = new Annotation(place, site.text(place.document()).orElse("")).json();
        return links(path, Reply.ok(Annotation.MEDIA_TYPE, json));
    }

    private Reply text(String path, HttpServletRequest request, Snapshot snapshot) {
        return site.text(options.base() + path.substring(1))
                .map(text -> links(path, Reply.ok(PLAIN, text)))
                .orElseGet(() -> absent(path, request, snapshot));
    }

    /// What of the ways to spell a path's IRI the graph knows.
    private Optional<String> known(String path, Snapshot snapshot) {
        Description description = new Description(snapshot.dataset());
        return spellings(path).filter(iri -> !description.of(iri).isEmpty()).findFirst();
    }

    private Reply absent(String path, HttpServletRequest request, Snapshot snapshot) {
        Description description = new Description(snapshot.dataset());
        return spellings(path).anyMatch(iri -> description.isGone(iri) || wasThere(iri))
                ? Reply.failed(Reply.GONE, path + " was here; a later build does not have it any more")
                : notKnown(options.base() + path.substring(1), AddressName.in(path), request, snapshot);
    }

    private Reply notKnown(String thing, String name, HttpServletRequest request, Snapshot snapshot) {
        List<Suggestion> near =
                name.isEmpty() ? List.of() : Suggestions.near(snapshot, name, List.of(), Suggestions.NEAR);
        return NotKnown.thing("nothing is known of " + thing, near).reply(request, new Addresses(options.base()));
    }

    private boolean wasThere(String iri) {
        return changes.filter(known -> known.wasThere(iri)).isPresent();
    }

    private Stream<String> spellings(String path) {
        String raw = options.base() + path.substring(1);
        return Stream.of(raw, spelledOut(raw)).distinct();
    }

    private static boolean wantsText(HttpServletRequest request) {
        if ("txt".equals(request.getParameter("format"))) {
            return true;
        }
        String[] offers = Stream.concat(Stream.of(Form.values()).map(Form::mediaType), Stream.of(PLAIN))
                .toArray(String[]::new);
        return Accept.choose(request, offers).equals(Optional.of(PLAIN));
    }

    private static String described(String path, Form form) {
        return DATA + path + "." + form.suffix();
    }

    /// Where else the thing is described, in all forms.
    private static Reply links(String path, Reply reply) {
        Reply linked = reply;
        for (Form form : Form.values()) {
            linked = linked.with("Link", link(described(path, form), "alternate", form));
        }
        return linked.with("Link", link(described(path, Form.TURTLE), "describedby", Form.TURTLE));
    }

    private static String link(String address, String relation, Form form) {
        return "<" + address + ">; rel=\"" + relation + "\"; type=\"" + form.mediaType() + "\"";
    }

    private static String ascii(String iri) {
        return UNSAFE.matcher(iri).replaceAll(letters -> Addresses.encode(letters.group()));
    }

    private static Reply notAcceptable() {
        return Reply.failed(Reply.NOT_ACCEPTABLE, "there is HTML, Turtle, N-Triples, JSON-LD and RDF/XML");
    }

    private static String decode(String path) {
        return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    // A URI spells out as bytes what the graph's IRI holds as letters beyond ASCII.
    private static String spelledOut(String uri) {
        return BEYOND_ASCII.matcher(uri).replaceAll(bytes -> Matcher.quoteReplacement(decode(bytes.group())));
    }
}
