package org.stroma.serve.sparql;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Set;
import org.stroma.serve.limit.QueryLimits;

/// Answers a GET without a query with the description of the endpoint (SPARQL 1.1 Service Description, section 2).
public record DescribesItself(String endpoint, QueryLimits limits, ServiceDescription.Offer offer) implements Filter {

    private static final Set<String> NO_QUESTION = Set.of("format", "output", "results");

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (asksNothing((HttpServletRequest) request)) {
            describe((HttpServletRequest) request, (HttpServletResponse) response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private boolean asksNothing(HttpServletRequest request) {
        return request.getRequestURI().equals(endpoint)
                && Set.of("GET", "HEAD").contains(request.getMethod())
                && NO_QUESTION.containsAll(Collections.list(request.getParameterNames()));
    }

    private void describe(HttpServletRequest request, HttpServletResponse response) throws IOException {
        AnswerType type = AnswerType.wantedBy(request, true);
        response.setContentType(type.mediaType());
        response.setCharacterEncoding("utf-8");
        response.setHeader("Vary", "Accept, Accept-Encoding");
        String address = request.getRequestURL().toString();
        new AnswerWriter(type, response.getOutputStream())
                .graph(new ServiceDescription(address, limits, offer).graph());
    }
}
