package org.stroma.serve.http;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.Callback;

/// Keeps requests waiting until the pages that answer them are there. One path, which needs no page, is open from the
/// start.
public final class Opening implements Failures {

    private final CountDownLatch open = new CountDownLatch(1);
    private final String early;
    private volatile Optional<Failures> failures = Optional.empty();

    /// @param early the path that does not wait
    public Opening(String early) {
        this.early = early;
    }

    /// Stands before all that a server does.
    public void guard(Server server) {
        server.setHandler(new Door(server.getHandler()));
    }

    /// Lets in who waits.
    ///
    /// @param pages shape what is wrong from now on
    public void open(Failures pages) {
        failures = Optional.of(pages);
        open.countDown();
    }

    /// Lets in who waits, though nothing but the early path is there.
    public void giveUp() {
        open.countDown();
    }

    @Override
    public Reply shaped(Asked asked, Reply plain) {
        return failures.map(pages -> pages.shaped(asked, plain)).orElse(plain);
    }

    private final class Door extends Handler.Wrapper {

        Door(Handler behind) {
            super(behind);
        }

        @Override
        public boolean handle(Request request, Response response, Callback callback) throws Exception {
            if (!early.equals(request.getHttpURI().getPath())) {
                open.await();
            }
            return super.handle(request, response, callback);
        }

        @Override
        public InvocationType getInvocationType() {
            return InvocationType.BLOCKING;
        }
    }
}
