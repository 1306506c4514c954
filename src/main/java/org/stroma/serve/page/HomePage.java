package org.stroma.serve.page;

import static org.stroma.serve.page.Html.all;
import static org.stroma.serve.page.Html.at;
import static org.stroma.serve.page.Html.css;
import static org.stroma.serve.page.Html.link;
import static org.stroma.serve.page.Html.tag;
import static org.stroma.serve.page.Html.text;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.stroma.query.Question;
import org.stroma.query.Questions;
import org.stroma.query.engine.Prefixes;
import org.stroma.serve.http.Page;
import org.stroma.serve.http.Reply;
import org.stroma.serve.limit.ServerOptions;
import org.stroma.serve.lookup.LinkedThing;
import org.stroma.serve.lookup.Lookup;
import org.stroma.serve.lookup.Visit;
import org.stroma.serve.version.PerVersion;
import org.stroma.serve.version.Snapshot;

/// `/`: the content of the graph, and the questions about it.
public final class HomePage implements Page.Answering {

    private static final Map<String, String> TOTALS = Map.of(
            "kg:Document", "documents",
            "skos:Concept", "entities",
            "kg:Claim", "claims",
            "kg:Evidence", "pieces of evidence",
            "kg:Study", "studies",
            "kg:Conflict", "conflicts");

    private final Questions questions;
    private final Map<String, String> links;
    private final DatasetPage dataset;
    private final PerVersion<Html.Markup> counts;

    /// @param links addresses of what else can be had, and what each is called
    public HomePage(ServerOptions options, Questions questions, Map<String, String> links, DatasetPage dataset) {
        this.questions = questions;
        this.links = links;
        this.dataset = dataset;
        this.counts = new PerVersion<>(snapshot -> Visit.of(
                options,
                snapshot,
                lookup -> counts(lookup, Numbers.of(dataset.graph(snapshot), options.base(), lookup))));
    }

    @Override
    public Reply reply(HttpServletRequest request, Snapshot snapshot) {
        Html.Markup content = all(
                tag("h1", "What documents claim, and the words they claim it with"),
                tag(
                        "p",
                        css("intro"),
                        text(
                                "Search for a drug, gene, disease or cell, or begin with a question. Every claim leads to the"
                                        + " sentences that it was read in, and every sentence to its document.")),
                counts.of(snapshot),
                tag("p", css("small"), text("version "), tag("code", snapshot.version()), text(" "), more()),
                tag("section", at("id", "questions"), tag("h2", "Questions"), groups()));
        return Reply.ok("text/html", Frame.page("Stroma", dataset.embedded(snapshot), content));
    }

    private Html.Markup more() {
        return Html.join(links.entrySet().stream()
                .map(link -> text(" · ").and(link(link.getKey(), link.getValue())))
                .toList());
    }

    private static Html.Markup counts(Lookup lookup, Numbers numbers) {
        Map<String, Long> totals = new TreeMap<>();
        numbers.classes()
                .forEach((type, number) -> Optional.ofNullable(TOTALS.get(Prefixes.shorten(type)))
                        .ifPresent(words -> totals.put(words, number)));
        List<Html.Markup> items = totals.entrySet().stream()
                .map(total -> tag("li", tag("strong", grouped(total.getValue())), text(" " + total.getKey())))
                .toList();
        return all(
                tag("ul", css("totals"), Html.join(items)),
                bars(lookup, "Entities by class", numbers.entities()),
                bars(lookup, "Claims by relation", numbers.relations()));
    }

    private static Html.Markup bars(Lookup lookup, String title, Map<String, Long> numbers) {
        Map<String, String> names = lookup.names(numbers.keySet());
        String most = numbers.values().stream()
                .findFirst()
                .map(number -> Long.toString(number))
                .orElse("1");
        List<Html.Markup> lines = numbers.entrySet().stream()
                .map(entry -> tag(
                        "tr",
                        tag(
                                "th",
                                at("scope", "row"),
                                text(names.getOrDefault(entry.getKey(), LinkedThing.localName(entry.getKey())))),
                        tag(
                                "td",
                                tag(
                                        "meter",
                                        at("min", "0"),
                                        at("max", most),
                                        at("value", Long.toString(entry.getValue())),
                                        at("aria-hidden", "true"))),
                        tag("td", css("number"), text(grouped(entry.getValue())))))
                .toList();
        return tag("details", css("bars"), tag("summary", title), tag("table", tag("tbody", Html.join(lines))));
    }

    private Html.Markup groups() {
        Map<String, List<Question>> groups = questions.list().stream()
                .collect(Collectors.groupingBy(Question::group, TreeMap::new, Collectors.toList()));
        return tag(
                "div",
                css("groups"),
                Html.join(groups.entrySet().stream()
                        .map(group -> tag(
                                "section",
                                tag("h3", group.getKey()),
                                tag(
                                        "ul",
                                        Html.join(group.getValue().stream()
                                                .map(question -> tag(
                                                        "li",
                                                        link(
                                                                AskPage.address(question, question.example()),
                                                                question.title())))
                                                .toList()))))
                        .toList()));
    }

    private static String grouped(long number) {
        return Long.toString(number).replaceAll("(?<=\\d)(?=(\\d{3})+$)", ",");
    }
}
