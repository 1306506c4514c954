package org.stroma.serve.add;

import java.util.List;
import java.util.Optional;
import org.stroma.query.format.Json;
import org.stroma.serve.catalog.Catalog;
import org.stroma.serve.catalog.CatalogDocument;
import org.stroma.serve.lookup.ClaimSet;
import org.stroma.serve.lookup.LinkedThing;
import org.stroma.serve.lookup.Lookup;
import org.stroma.serve.view.ClaimView;
import org.stroma.serve.view.ClaimViews;
import org.stroma.serve.view.Frame;
import org.stroma.serve.view.Site;
import org.stroma.serve.view.Wording;
import tools.jackson.databind.node.ObjectNode;

/// What became of a document that was added: how far it is, then its claims, or why it has none.
///
/// @param title of the page
/// @param words what happens
/// @param found how many claims there are, in words; empty until then
/// @param documents what came of the file
/// @param claims of these documents, with their places there
/// @param hidden number of claims that are not shown
public record AddedView(
        Addition addition,
        String title,
        String words,
        String found,
        List<Frame.Link> documents,
        List<ClaimView> claims,
        int hidden) {

    private static final int MOST = 200;

    public AddedView {
        documents = List.copyOf(documents);
        claims = List.copyOf(claims);
    }

    /// Of one that is not in the graph, or not yet.
    static AddedView of(Addition addition) {
        String title = addition.stage().isLast() ? addition.id() + " is not in the graph" : "Reading " + addition.id();
        return new AddedView(addition, title, words(addition), "", List.of(), List.of(), 0);
    }

    /// Of one that is in the graph.
    static AddedView of(Addition addition, Site site, Catalog catalog, Lookup lookup) {
        List<String> iris = addition.documents();
        ClaimSet set = ClaimSet.readIn(lookup, iris);
        int claims = set.claims().size();
        ClaimSet shown = new ClaimSet(set.claims().stream().limit(MOST).toList(), set.places(), set.names());
        List<Frame.Link> documents = iris.stream()
                .map(iri -> new Frame.Link(
                        site.addresses().of(iri),
                        iris.size() == 1 ? "Read it with its claims marked" : title(catalog, iri)))
                .toList();
        return new AddedView(
                addition,
                title(catalog, iris.getFirst()),
                words(addition),
                found(claims),
                documents,
                new ClaimViews(site, catalog, lookup).of(shown),
                claims - shown.claims().size());
    }

    static ObjectNode json(Addition addition) {
        ObjectNode json = Json.object();
        json.put("id", addition.id());
        json.put("stage", addition.stage().word());
        json.put("words", words(addition));
        json.put("done", addition.done());
        json.put("total", addition.total());
        json.put("finished", addition.stage().isLast());
        json.set("documents", Json.strings(addition.documents()));
        json.put("message", addition.message());
        return json;
    }

    /// Whether more will happen.
    public boolean isUnderway() {
        return !addition.stage().isLast();
    }

    /// Whether it is in the graph.
    public boolean isIn() {
        return !documents.isEmpty();
    }

    /// Where its state can be asked for.
    public String address() {
        return AddPage.PATH + "/" + addition.id();
    }

    /// How much there is to do, where that is known.
    public Optional<Integer> total() {
        return Optional.of(addition.total()).filter(total -> total > 0);
    }

    private static String title(Catalog catalog, String iri) {
        return catalog.document(iri).map(CatalogDocument::title).orElseGet(() -> LinkedThing.localName(iri));
    }

    private static String found(int claims) {
        if (claims == 0) {
            return "No claim was found in it.";
        }
        return claims == 1 ? "It makes one claim:" : "It makes " + Wording.grouped(claims) + " claims:";
    }

    private static String words(Addition addition) {
        String counted = addition.total() == 0 ? "" : ": " + addition.done() + " of " + addition.total() + " documents";
        return addition.stage().words() + counted;
    }
}
