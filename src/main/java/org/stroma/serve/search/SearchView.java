package org.stroma.serve.search;

import java.util.List;
import java.util.Optional;
import org.stroma.serve.browse.FacetView;
import org.stroma.serve.catalog.Sign;
import org.stroma.serve.view.ClaimView;
import org.stroma.serve.view.ThingLink;

/// What the page of a search shows.
///
/// @param summary how much was found, in words
/// @param best the thing that fits best, on the first page
/// @param more how many names there are besides those that are shown
/// @param page which page it is, in words
public record SearchView(
        String words,
        String summary,
        List<FacetView> facets,
        Optional<Best> best,
        List<Name> names,
        int more,
        List<Sentence> sentences,
        Optional<String> previous,
        Optional<String> next,
        String page) {

    /// A few words of a text, and whether they were searched for.
    public record Stretch(String words, boolean marked) {}

    /// A thing with its main claims.
    ///
    /// @param note its kind and its other names
    /// @param claimsAddress list of all claims about it
    public record Best(
            ThingLink thing,
            String note,
            List<ClaimView> claims,
            int claimCount,
            int documents,
            String claimsAddress) {}

    /// A thing by the name that was found.
    ///
    /// @param also the name that was found, where that is another than the one it is shown by
    /// @param claims number of those about it
    public record Name(ThingLink thing, List<Stretch> name, List<Stretch> also, String claims) {}

    /// A sentence of a document with the claims that were read in it.
    public record Sentence(
            List<Stretch> words, String document, String documentAddress, String date, List<Said> claims) {}

    /// A claim as one place says it.
    public record Said(Sign sign, String subject, String relation, String object, String address) {}

    public SearchView {
        facets = List.copyOf(facets);
        names = List.copyOf(names);
        sentences = List.copyOf(sentences);
    }
}
