package org.stroma.serve.http;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/// Tells a client that its request is too large also if it sends all of it before it listens: a connection that is
/// closed on unread bytes is reset, and takes the answer with it. So the bytes are read, to a bound, and thrown
/// away.
final class LargeBodies extends Handler.Wrapper {

    private static final long MOST_READ = 64L << 20;
    private static final long PATIENCE = Duration.ofSeconds(10).toNanos();
    private static final int AT_ONCE = 1 << 16;

    private final long most;
    private final Failures failures;

    /// @param most bytes that a body may have
    LargeBodies(Handler handler, long most, Failures failures) {
        super(handler);
        this.most = most;
        this.failures = failures;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        long length = request.getHeaders().getLongField(HttpHeader.CONTENT_LENGTH);
        if (length <= most) {
            return super.handle(request, response, callback);
        }
        // Who asks first has sent nothing yet.
        if (!request.getHeaders().contains(HttpHeader.EXPECT) && length <= MOST_READ) {
            readAll(request);
        }
        response.getHeaders().put(HttpHeader.CONNECTION, "close");
        refuse(request, response, callback);
        return true;
    }

    // Said before any filter of ours can put its headers.
    private void refuse(Request request, Response response, Callback callback) {
        String problem = "a request may have " + most + " bytes";
        OpenToRead.ANY_ORIGIN.forEach(response.getHeaders()::put);
        Reply plain = Reply.failed(Reply.TOO_LARGE, problem).with(Reply.PROBLEM, problem);
        ServerFailures.send(failures.shaped(ServerFailures.asked(request), plain), response, callback);
    }

    private static void readAll(Request request) throws IOException {
        long begin = System.nanoTime();
        byte[] bytes = new byte[AT_ONCE];
        try (InputStream in = Content.Source.asInputStream(request)) {
            int read = in.read(bytes);
            while (read >= 0 && System.nanoTime() - begin < PATIENCE) {
                read = in.read(bytes);
            }
        }
    }
}
