package org.stroma.serve.http;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.jena.query.QueryCancelledException;
import org.stroma.serve.limit.MemoryWatch;
import org.stroma.serve.version.Following;
import org.stroma.serve.version.Snapshot;

/// Answers GET (and HEAD) below one path from the version that is current when the request comes.
public final class Page extends HttpServlet {

    /// A pure function from request and version to answer.
    @FunctionalInterface
    public interface Answering {
        Reply reply(HttpServletRequest request, Snapshot snapshot);
    }

    private static final long serialVersionUID = 1L;

    private final transient Following following;
    private final transient Answering answering;

    public Page(Following following, Answering answering) {
        this.following = following;
        this.answering = answering;
    }

    @Override
    public void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        reply(request).send(request, response);
    }

    private Reply reply(HttpServletRequest request) {
        try (Following.Lease lease = following.lease()) {
            return answering.reply(request, lease.snapshot());
        } catch (QueryCancelledException e) {
            return Reply.failed(Reply.UNAVAILABLE, "no answer in time");
        } catch (MemoryWatch.Exhausted | OutOfMemoryError e) {
            return Reply.failed(Reply.UNAVAILABLE, MemoryWatch.EXHAUSTED);
        }
    }
}
