package org.stroma.serve.http;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/// Holds an answer back until it is complete: its status is sent when it is known to be true.
///
/// @param most bytes of an answer
public record WholeAnswers(long most) implements Filter {

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try (HeldResponse held = new HeldResponse((HttpServletResponse) response, most)) {
            chain.doFilter(request, held);
            held.finish();
        }
    }
}
