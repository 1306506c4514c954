package org.stroma.serve;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.fuseki.main.FusekiServer;
import org.stroma.query.Questions;

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
