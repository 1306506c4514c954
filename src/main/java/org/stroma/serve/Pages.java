package org.stroma.serve;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.fuseki.main.FusekiServer;
import org.stroma.query.Questions;
import org.stroma.serve.add.AddForm;
import org.stroma.serve.add.AddPage;
import org.stroma.serve.data.DumpPage;
import org.stroma.serve.data.PolicyPage;
import org.stroma.serve.data.VocabularyFiles;
import org.stroma.serve.http.Addresses;
import org.stroma.serve.http.Page;
import org.stroma.serve.limit.ServerOptions;
import org.stroma.serve.page.AskPage;
import org.stroma.serve.page.Assets;
import org.stroma.serve.page.BoardPage;
import org.stroma.serve.page.ChangesPage;
import org.stroma.serve.page.DatasetPage;
import org.stroma.serve.page.HomePage;
import org.stroma.serve.page.QueryPage;
import org.stroma.serve.page.VocabularyPage;
import org.stroma.serve.search.Reconciliation;
import org.stroma.serve.search.SearchPage;
import org.stroma.serve.sparql.Engines;
import org.stroma.serve.version.Following;

/// The pages for people that are not about one thing.
record Pages(ServerOptions options, Following following, Questions questions, Engines engines, Extras extras) {

    // The pattern of the very root in the servlet specification; "/" would be everything that nothing else answers.
    private static final String ROOT = "";

    void addTo(FusekiServer.Builder builder) {
        DatasetPage dataset = new DatasetPage(options);
        VocabularyFiles files = new VocabularyFiles(options, questions);
        builder.addServlet(ROOT, page(new HomePage(options, questions, links(), dataset)))
                .addServlet(AskPage.PATH + "*", page(new AskPage(options, questions, engines)))
                .addServlet("/dump.nq", new DumpPage(following))
                .addServlet("/dump.nq.gz", new DumpPage(following))
                .addServlet("/prefixes", page(files::prefixes))
                .addServlet("/shapes", page(files::shapes))
                .addServlet("/.well-known/sparql-examples", page(files::examples))
                .addServlet("/.well-known/void", page(dataset))
                .addServlet(Reconciliation.PATH + "/*", new Reconciliation(options, following))
                .addServlet(
                        "/policy",
                        page(new PolicyPage(options.limits(), extras.adding().isPresent() ? AddForm.MOST : 0)))
                .addServlet("/search", page(new SearchPage(options)))
                .addServlet("/query", page(new QueryPage(questions)))
                .addServlet("/query/vocabulary", page(new VocabularyPage(options, questions)))
                .addServlet(Assets.PATH + "/*", new Assets());
        for (BoardPage.Board board : BoardPage.Board.values()) {
            builder.addServlet(board.address(), page(new BoardPage(options, board)));
        }
        extras.adding().ifPresent(adding -> {
            AddPage add = new AddPage(options, following, adding);
            builder.addServlet(AddPage.PATH, add).addServlet(AddPage.PATH + "/*", add);
        });
        extras.changes()
                .ifPresent(changes ->
                        builder.addServlet("/diff", page(new ChangesPage(changes, new Addresses(options.base())))));
    }

    // What the starter of the server makes possible.
    private Map<String, String> links() {
        Map<String, String> links = new LinkedHashMap<>();
        extras.changes().ifPresent(changes -> links.put("/diff", "what the last build changed"));
        extras.adding().ifPresent(adding -> links.put(AddPage.PATH, "add a document"));
        return links;
    }

    private Page page(Page.Answering answering) {
        return new Page(following, answering);
    }
}
