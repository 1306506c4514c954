package org.stroma.serve.add;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.stroma.query.format.Json;
import org.stroma.serve.http.Accept;
import org.stroma.serve.http.Reply;
import org.stroma.serve.version.Following;
import org.stroma.serve.version.Snapshot;
import org.stroma.serve.view.Frame;
import org.stroma.serve.view.Site;

/// `/add`, where documents are added, and `/add/ID`, the state of one that was: a page for people, JSON for
/// programs.
public final class AddPage extends HttpServlet {

    public static final String PATH = "/add";

    private static final long serialVersionUID = 1L;
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int TOO_LARGE = 413;
    private static final int UNSUPPORTED = 415;
    private static final String HTML = "text/html";
    private static final String JSON = "application/json";

    private final transient Site site;
    private final transient Following following;
    private final transient Additions additions;
    private final transient AddGate gate;

    public AddPage(Site site, Following following, Adding adding) {
        this.site = site;
        this.following = following;
        this.additions = adding.additions();
        this.gate = new AddGate(adding.token());
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
        // Otherwise a browser would not tell, when it sends the form, that the form is ours.
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cache-Control", "no-store");
        Reply reply = id.isEmpty()
                ? form(request, Reply.OK, "")
                : additions
                        .find(id)
                        .map(addition -> state(request, addition))
                        .orElseGet(() -> Reply.notFound("nothing was added as " + id + " since this server began"));
        reply.send(request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        received(request).send(request, response);
    }

    private Reply received(HttpServletRequest request) throws IOException {
        if (!gate.isOwn(request)) {
            return form(request, FORBIDDEN, "Only a page of this server may send documents to it.");
        }
        boolean known = gate.isHere(request) || gate.showsToken(request);
        if (!known && gate.token().isEmpty()) {
            return form(request, FORBIDDEN, "Documents can be added only from the machine that the server runs on.");
        }
        try {
            AddForm sent = AddForm.of(request);
            return known || gate.isToken(sent.token())
                    ? add(request, sent)
                    : form(request, UNAUTHORIZED, "Adding a document needs the operator's word.")
                            .with("WWW-Authenticate", "Bearer");
        } catch (AddForm.TooLarge e) {
            return form(request, TOO_LARGE, "A document may have " + (AddForm.MOST >> 20) + " MB.");
        }
    }

    private Reply add(HttpServletRequest request, AddForm sent) {
        if (sent.content().length == 0) {
            return form(request, Reply.BAD_REQUEST, "There is neither a text nor a file.");
        }
        if (!additions.extensions().contains(sent.extension())) {
            return form(
                    request,
                    UNSUPPORTED,
                    "Files of this kind are not read; their names end in "
                            + String.join(
                                    ", ",
                                    additions.extensions().stream().sorted().toList()) + ".");
        }
        try {
            return Reply.seeOther(PATH + "/" + additions.add(sent.name(), sent.extension(), sent.content()));
        } catch (Additions.Refused e) {
            return form(request, Reply.UNAVAILABLE, String.valueOf(e.getMessage()))
                    .with("Retry-After", "60");
        }
    }

    /// The form, with what is wrong; to a program only that.
    private Reply form(HttpServletRequest request, int status, String problem) {
        boolean page = Accept.choose(request, "text/plain", HTML).equals(Optional.of(HTML));
        if (status != Reply.OK && !page) {
            return Reply.failed(status, problem);
        }
        boolean open = gate.isHere(request) || gate.token().isPresent();
        AddView view = new AddView(
                open,
                !gate.isHere(request),
                problem,
                additions.extensions().stream().sorted().map(name -> "." + name).toList(),
                AddForm.MOST >> 20);
        try (Following.Lease lease = following.lease()) {
            Frame frame = site.frame(lease.snapshot(), "Add a document");
            return new Reply(status, HTML, site.render("add", frame, view));
        }
    }

    private Reply state(HttpServletRequest request, Addition addition) {
        boolean json = "json".equals(request.getParameter("format"))
                || Accept.choose(request, HTML, JSON).equals(Optional.of(JSON));
        if (json) {
            return Reply.ok(JSON, Json.text(AddedView.json(addition)));
        }
        try (Following.Lease lease = following.newest()) {
            Snapshot snapshot = lease.snapshot();
            AddedView waiting = AddedView.of(addition);
            Frame frame = site.frame(snapshot, waiting.title());
            return addition.documents().isEmpty()
                    ? Reply.ok(HTML, site.render("added", waiting.isUnderway() ? frame.with("add.js") : frame, waiting))
                    : site.page(
                            snapshot,
                            "added",
                            site.frame(snapshot, "Added: " + addition.id()),
                            lookup -> AddedView.of(addition, site, site.catalog(snapshot), lookup));
        }
    }
}
