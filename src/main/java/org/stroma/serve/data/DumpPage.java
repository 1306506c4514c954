package org.stroma.serve.data;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.GZIPOutputStream;
import org.stroma.serve.version.Following;
import org.stroma.serve.version.Snapshot;
import org.stroma.serve.version.VersionFiles;

/// `/dump.nq` and `/dump.nq.gz`: the whole graph as sorted N-Quads, without the graph of builds, streamed from the
/// file that the build wrote. A version stays open until its dump is sent.
public final class DumpPage extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Following following;

    public DumpPage(Following following) {
        this.following = following;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean packed = request.getRequestURI().endsWith(".gz");
        try (Following.Lease lease = following.lease()) {
            Snapshot snapshot = lease.snapshot();
            response.setContentType(packed ? "application/gzip" : "application/n-quads");
            response.setHeader("ETag", "\"" + snapshot.version() + (packed ? "-gz" : "") + "\"");
            response.setHeader(
                    "Content-Disposition",
                    "attachment; filename=\"stroma-" + snapshot.version() + ".nq" + (packed ? ".gz\"" : "\""));
            if (!request.getMethod().equals("HEAD")) {
                dump(snapshot.beside(), packed, response.getOutputStream());
            }
        }
    }

    private static void dump(VersionFiles beside, boolean packed, OutputStream out) throws IOException {
        if (!packed) {
            beside.dump(out);
            return;
        }
        try (GZIPOutputStream packing = new GZIPOutputStream(out, 1 << 16)) {
            beside.dump(packing);
        }
    }
}
