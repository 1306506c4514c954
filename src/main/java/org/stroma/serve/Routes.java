package org.stroma.serve;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.stroma.query.Questions;
import org.stroma.serve.add.AddForm;
import org.stroma.serve.add.AddPage;
import org.stroma.serve.api.ApiPage;
import org.stroma.serve.ask.AskPage;
import org.stroma.serve.ask.QuestionsPage;
import org.stroma.serve.browse.Lists;
import org.stroma.serve.change.ChangesPage;
import org.stroma.serve.conflict.ConflictsPage;
import org.stroma.serve.data.DatasetPage;
import org.stroma.serve.data.DumpPage;
import org.stroma.serve.data.HealthPage;
import org.stroma.serve.data.MetricsPage;
import org.stroma.serve.data.PolicyPage;
import org.stroma.serve.data.ThingPage;
import org.stroma.serve.data.VocabularyFiles;
import org.stroma.serve.editor.QueryPage;
import org.stroma.serve.editor.VocabularyPage;
import org.stroma.serve.example.Examples;
import org.stroma.serve.http.Page;
import org.stroma.serve.http.PagePaths;
import org.stroma.serve.http.Reply;
import org.stroma.serve.limit.ServerOptions;
import org.stroma.serve.mcp.Mcp;
import org.stroma.serve.search.Reconciliation;
import org.stroma.serve.search.SearchPage;
import org.stroma.serve.sparql.Engines;
import org.stroma.serve.start.StartPage;
import org.stroma.serve.suggest.SuggestPage;
import org.stroma.serve.traffic.Traffic;
import org.stroma.serve.version.Following;
import org.stroma.serve.version.PerVersion;
import org.stroma.serve.view.Assets;
import org.stroma.serve.view.Frame;
import org.stroma.serve.view.Site;

/// Which page answers at which address; all but `/sparql`, which {@link Server} serves itself.
///
/// @param traffic what was asked, for `/metrics`
/// @param site what its pages share
/// @param examples of the questions
record Routes(
        ServerOptions options,
        Following following,
        Questions questions,
        Engines engines,
        Extras extras,
        Traffic traffic,
        Site site,
        Examples examples) {

    /// Paths that take a body though they change nothing, or their own folder only.
    static final Set<String> TAKING_A_BODY = Set.of(Mcp.PATH, Reconciliation.PATH, AddPage.PATH);

    private static final List<String> OWN_PATHS = List.of(
            "document",
            "entity",
            "study",
            "claim",
            "evidence",
            "conflict",
            "lineage",
            "merge",
            "measurement",
            "near-miss",
            "ambiguity",
            "rule",
            "reader",
            "refusal",
            "run",
            "verdict",
            "graph",
            ".well-known/genid");

    static final List<Frame.Link> FOOT = List.of(
            new Frame.Link("/api", "API"),
            new Frame.Link("/dump.nq.gz", "Download all"),
            new Frame.Link("/query/vocabulary", "Vocabulary"),
            new Frame.Link("/policy", "Policy"));

    // The pattern of the very root in the servlet specification; "/" would be everything that nothing else answers.
    private static final String ROOT = "";

    /// @param context of a server that runs
    void addTo(ServletContextHandler context) {
        PagePaths paths = new PagePaths(context);
        forPeople(paths);
        forPrograms(paths);
        linkedData(paths);
    }

    private void forPeople(PagePaths paths) {
        DatasetPage dataset = new DatasetPage(options);
        paths.add(
                        ROOT,
                        page(new StartPage(
                                site, questions, examples, links(), new PerVersion<>(dataset::forSearchEngines))))
                .add(AskPage.PATH + "*", page(new AskPage(site, questions, engines, examples)))
                .add(QuestionsPage.PATH, page(new QuestionsPage(site, questions, examples)))
                .add("/.well-known/void", page(dataset))
                .add("/search", page(new SearchPage(site)))
                .add("/query", page(new QueryPage(site, questions, engines, examples)))
                .add("/query/vocabulary", page(new VocabularyPage(site, questions, engines, examples)))
                .add(Assets.PATH + "/*", new Assets());
        paths.add(ConflictsPage.PATH, page(new ConflictsPage(site)));
        lists(paths, new Lists(site, questions));
        extras.adding().ifPresent(adding -> {
            AddPage add = new AddPage(site, following, adding);
            paths.add(AddPage.PATH, add).add(AddPage.PATH + "/*", add);
        });
        extras.changes().ifPresent(changes -> paths.add("/diff", page(new ChangesPage(site, changes))));
    }

    private void lists(PagePaths paths, Lists lists) {
        paths.add("/claims", page(lists::claims))
                .add("/entities", page(lists::entities))
                .add("/documents", page(lists::documents))
                .add("/hedged", page((request, snapshot) -> Reply.seeOther("/claims?sign=hedged")))
                .add("/negated", page((request, snapshot) -> Reply.seeOther("/claims?polarity=negated")));
    }

    private void forPrograms(PagePaths paths) {
        VocabularyFiles files = new VocabularyFiles(options, questions);
        paths.add("/health", page(new HealthPage(options, following::problem)))
                .add("/metrics", page(new MetricsPage(traffic)))
                .add(
                        "/policy",
                        page(new PolicyPage(options.limits(), extras.adding().isPresent() ? AddForm.MOST : 0)))
                .add("/api/*", page(new ApiPage(options, questions, engines, examples)))
                .add(SuggestPage.PATH, page(new SuggestPage(options)))
                .add(Mcp.PATH, new Mcp(following, questions, engines).servlet())
                .add(Reconciliation.PATH + "/*", new Reconciliation(site, following))
                .add("/dump.nq", new DumpPage(following))
                .add("/dump.nq.gz", new DumpPage(following))
                .add("/prefixes", page(files::prefixes))
                .add("/shapes", page(files::shapes))
                .add("/.well-known/sparql-examples", page(files::examples));
    }

    private void linkedData(PagePaths paths) {
        ThingPage things = new ThingPage(site, extras.changes());
        paths.add(ThingPage.DATA + "/*", page(things::data))
                .add("/describe", page(things::asked))
                .add("/ontology", page(things::ontology));
        OWN_PATHS.forEach(path -> paths.add("/" + path + "/*", page(things::own)));
    }

    // What the starter of the server makes possible.
    private List<Frame.Link> links() {
        return Stream.concat(
                        extras
                                .changes()
                                .map(changes -> new Frame.Link("/diff", "what the last build changed"))
                                .stream(),
                        extras.adding().map(adding -> new Frame.Link(AddPage.PATH, "add a document")).stream())
                .toList();
    }

    private Page page(Page.Answering answering) {
        return new Page(following, answering);
    }
}
