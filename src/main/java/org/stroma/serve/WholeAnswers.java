package org.stroma.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/// Holds back the beginning of an answer, and breaks the connection off if what follows it turns out to be cut short.
final class WholeAnswers implements Filter {

    /// Request attribute that says so.
    static final String CUT = WholeAnswers.class.getName() + ".cut";

    private static final int ABORT = -1;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HeldResponse held = new HeldResponse((HttpServletResponse) response);
        chain.doFilter(request, held);
        if (request.getAttribute(CUT) == null) {
            held.finish();
        } else {
            ((HttpServletResponse) response).sendError(ABORT);
        }
    }
}
