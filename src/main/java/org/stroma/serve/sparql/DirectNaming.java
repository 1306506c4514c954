package org.stroma.serve.sparql;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.riot.RDFLanguages;

/// Graphs identified by the address of the request (SPARQL 1.1 Graph Store HTTP Protocol, section 4.1): an address
/// below the path of the dataset means the dataset with that address as its `graph`. A graph that is posted to the
/// dataset itself becomes a new one, and the answer has its address (section 5.5).
public final class DirectNaming implements Filter {

    private static final int CREATED = 201;

    private final String dataset;
    private final AtomicLong posted = new AtomicLong();

    /// @param dataset path of the dataset
    public DirectNaming(String dataset) {
        this.dataset = dataset;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        String path = asked.getRequestURI();
        boolean named = asked.getQueryString() != null;
        if (!named && path.startsWith(dataset + "/") && path.length() > dataset.length() + 1) {
            chain.doFilter(new NamedGraphRequest(asked, dataset, address(asked)), response);
        } else if (!named && isDataset(path) && postsGraph(asked)) {
            create(asked, (HttpServletResponse) response, chain);
        } else {
            chain.doFilter(path.equals(dataset + "/") ? new AtDataset(asked) : asked, response);
        }
    }

    private void create(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String graph = address(request).replaceAll("/+$", "") + "/posted/" + posted.incrementAndGet();
        chain.doFilter(new NamedGraphRequest(request, dataset, graph), response);
        if (response.getStatus() == CREATED) {
            response.setHeader("Location", graph);
        }
    }

    private boolean isDataset(String path) {
        return path.equals(dataset) || path.equals(dataset + "/");
    }

    // A syntax that may hold several graphs is for the dataset as a whole.
    private static boolean postsGraph(HttpServletRequest request) {
        return request.getMethod().equals("POST")
                && Optional.ofNullable(request.getContentType())
                        .map(type -> RDFLanguages.contentTypeToLang(
                                type.replaceAll(";.*", "").strip()))
                        .filter(lang -> RDFLanguages.isTriples(lang) && !RDFLanguages.isQuads(lang))
                        .isPresent();
    }

    private static String address(HttpServletRequest request) {
        return request.getRequestURL().toString();
    }

    /// The dataset, asked with a slash behind its path.
    private final class AtDataset extends HttpServletRequestWrapper {

        private AtDataset(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getRequestURI() {
            return dataset;
        }

        @Override
        public String getServletPath() {
            return dataset;
        }
    }
}
