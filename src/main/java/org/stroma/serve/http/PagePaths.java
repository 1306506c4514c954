package org.stroma.serve.http;

import jakarta.servlet.http.HttpServlet;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;

/// Puts servlets behind paths of a server that may run already.
///
/// @param context of all its servlets
public record PagePaths(ServletContextHandler context) {

    /// @param path as the servlet specification writes patterns
    public PagePaths add(String path, HttpServlet servlet) {
        context.addServlet(new ServletHolder(servlet), path);
        return this;
    }
}
