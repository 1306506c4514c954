package org.stroma.serve.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.stroma.model.search.TextSearch;
import org.stroma.serve.browse.FacetView;
import org.stroma.serve.catalog.Catalog;
import org.stroma.serve.catalog.CatalogDocument;
import org.stroma.serve.catalog.Kinds;
import org.stroma.serve.lookup.LinkedThing;
import org.stroma.serve.view.Site;

/// What a search can be narrowed down to: names or sentences, things of a kind, sentences of a document.
record SearchFacets(Site site, Catalog catalog, TextSearch words) {

    // Of more sentences their documents are not counted.
    private static final int COUNTED = 200;
    private static final int MOST_DOCUMENTS = 8;

    List<FacetView> of(Search search) {
        int names = words.names(search.words(), Optional.empty(), 0, 1).total();
        TextSearch.Found sentences = words.sentences(search.words(), Optional.empty(), 0, COUNTED);
        return List.of(places(search, names, sentences.total()), kinds(search, names), documents(search, sentences))
                .stream()
                .filter(facet -> !facet.options().isEmpty())
                .toList();
    }

    private static FacetView places(Search search, int names, int sentences) {
        boolean all = search.only().isEmpty()
                && search.type().isEmpty()
                && search.document().isEmpty();
        List<FacetView.Option> options = new ArrayList<>();
        options.add(plain(
                "all", names + sentences, search.narrowed(Optional.empty(), Optional.empty(), Optional.empty()), all));
        options.add(plain(
                "things",
                names,
                search.narrowed(Optional.empty(), Optional.empty(), Optional.of(Search.Place.NAMES)),
                search.only().equals(Optional.of(Search.Place.NAMES))));
        options.add(plain(
                "sentences",
                sentences,
                search.narrowed(Optional.empty(), Optional.empty(), Optional.of(Search.Place.SENTENCES)),
                search.only().equals(Optional.of(Search.Place.SENTENCES))));
        return facet("Look in", options);
    }

    private FacetView kinds(Search search, int names) {
        List<FacetView.Option> options = new ArrayList<>();
        if (names > 0) {
            for (Kinds.Kind kind : site.kinds().all()) {
                String type = Search.term(kind.name());
                int number =
                        words.names(search.words(), Optional.of(type), 0, 1).total();
                if (number > 0) {
                    options.add(kind(search, kind, type, number));
                }
            }
        }
        return facet("Kind of thing", options);
    }

    private static FacetView.Option kind(Search search, Kinds.Kind kind, String type, int number) {
        boolean chosen = search.type().equals(Optional.of(type));
        return new FacetView.Option(
                kind.singular(),
                Optional.empty(),
                Optional.of(kind),
                number,
                search.narrowed(chosen ? Optional.empty() : Optional.of(type), Optional.empty(), Optional.empty())
                        .address(),
                chosen);
    }

    private FacetView documents(Search search, TextSearch.Found sentences) {
        Map<String, Integer> counts = new TreeMap<>();
        if (sentences.total() <= COUNTED) {
            sentences.hits().forEach(hit -> counts.merge(hit.thing(), 1, Integer::sum));
        }
        List<FacetView.Option> options = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_DOCUMENTS)
                .map(entry -> document(search, entry.getKey(), entry.getValue()))
                .toList();
        return facet("Document", options);
    }

    private FacetView.Option document(Search search, String iri, int number) {
        boolean chosen = search.document().equals(Optional.of(iri));
        Search other =
                search.narrowed(Optional.empty(), chosen ? Optional.empty() : Optional.of(iri), Optional.empty());
        return plain(
                catalog.document(iri).map(CatalogDocument::title).orElseGet(() -> LinkedThing.localName(iri)),
                number,
                other,
                chosen);
    }

    private static FacetView.Option plain(String label, int number, Search search, boolean chosen) {
        return new FacetView.Option(label, Optional.empty(), Optional.empty(), number, search.address(), chosen);
    }

    private static FacetView facet(String title, List<FacetView.Option> options) {
        return new FacetView(title, options, options.size(), "");
    }
}
