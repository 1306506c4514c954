package org.stroma.serve.search;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.stroma.model.search.TextSearch;
import org.stroma.query.format.Json;
import org.stroma.serve.data.Description;
import org.stroma.serve.http.Accept;
import org.stroma.serve.http.Page;
import org.stroma.serve.http.Reply;
import org.stroma.serve.lookup.SentenceClaims;
import org.stroma.serve.lookup.Visit;
import org.stroma.serve.version.Snapshot;
import org.stroma.serve.view.Site;

/// `/search?q=`: finds things by their names and sentences by their words, as a page or as JSON.
public record SearchPage(Site site) implements Page.Answering {

    private static final String HTML = "text/html";
    private static final String JSON = "application/json";

    @Override
    public Reply reply(HttpServletRequest request, Snapshot snapshot) {
        Search search = Search.of(request);
        if (search.words().isEmpty()) {
            return Reply.failed(Reply.BAD_REQUEST, "search for what? /search?q=CXCR4");
        }
        Optional<String> type = Optional.ofNullable(request.getParameter("format"))
                .map(format -> format.equals("json") ? JSON : HTML)
                .or(() -> Accept.choose(request, HTML, JSON));
        if (type.isEmpty()) {
            return Reply.failed(Reply.NOT_ACCEPTABLE, "there is HTML and JSON");
        }
        return type.get().equals(JSON) ? json(search, snapshot) : page(search, snapshot);
    }

    private Reply page(Search search, Snapshot snapshot) {
        Optional<String> known = search.identifier()
                .filter(iri -> !new Description(snapshot.dataset()).of(iri).isEmpty());
        if (known.isPresent()) {
            return Reply.seeOther(site.addresses().of(known.get()));
        }
        TextSearch.Found names = search.names(snapshot.words());
        TextSearch.Found sentences = search.sentences(snapshot.words());
        return site.page(
                snapshot,
                "search",
                site.frame(snapshot, search.words()).searching(search.words()),
                lookup -> new SearchViews(site, site.catalog(snapshot), lookup, snapshot.words())
                        .of(search, names, sentences));
    }

    private Reply json(Search search, Snapshot snapshot) {
        TextSearch.Found names = search.names(snapshot.words());
        TextSearch.Found sentences = search.sentences(snapshot.words());
        return Visit.of(site.options(), snapshot, lookup -> {
            SentenceClaims claims = SentenceClaims.load(lookup, sentences.hits());
            return Reply.ok(JSON, Json.text(new SearchJson(search).of(names, sentences, claims)));
        });
    }
}
