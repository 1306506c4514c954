package org.stroma.serve.view;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stroma.model.text.Sha256;
import org.stroma.serve.http.Reply;

/// Style sheets, scripts and libraries of the pages, below `/page/HASH/`. The hash is of all their content, so a
/// browser may keep them for a year and never shows an old one.
public final class Assets extends HttpServlet {

    public static final String PATH = "/page";

    private static final long serialVersionUID = 1L;
    private static final int HASH_DIGITS = 12;
    private static final String WEBJARS = "/META-INF/resources/webjars/";
    private static final List<String> OWN = List.of(
            "stroma.css",
            "marks.svg",
            "theme.js",
            "page.js",
            "add.js",
            "graph.js",
            "lens.js",
            "query.js",
            "results.js",
            "sparql.js",
            "plots.js",
            "code.js");
    private static final Map<String, String> LIBRARIES = Map.of(
            "cytoscape.js", "cytoscape/3.33.1/dist/cytoscape.esm.min.mjs",
            "yasgui.js", "zazuko__yasgui/4.5.0/build/yasgui.min.js",
            "yasgui.css", "zazuko__yasgui/4.5.0/build/yasgui.min.css");
    private static final Map<String, byte[]> CONTENT = content();
    private static final String HASH = hash();

    public static String address(String name) {
        return PATH + "/" + HASH + "/" + name;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("");
        byte[] bytes = CONTENT.get(path.substring(path.lastIndexOf('/') + 1));
        if (bytes == null || !path.startsWith("/" + HASH + "/")) {
            Reply.notFound("no such file").send(request, response);
            return;
        }
        response.setContentType(type(path));
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private static String type(String path) {
        return switch (path.substring(path.lastIndexOf('.') + 1)) {
            case "css" -> "text/css";
            case "svg" -> "image/svg+xml";
            default -> "text/javascript";
        };
    }

    private static Map<String, byte[]> content() {
        Map<String, byte[]> content = new HashMap<>();
        OWN.forEach(name -> content.put(name, read("/page/" + name)));
        LIBRARIES.forEach((name, file) -> content.put(name, read(WEBJARS + file)));
        return content;
    }

    private static byte[] read(String file) {
        try (InputStream in = Assets.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the class path holds no " + file);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private static String hash() {
        MessageDigest digest = Sha256.begin();
        CONTENT.keySet().stream().sorted().map(CONTENT::get).forEach(digest::update);
        return new BigInteger(1, digest.digest()).toString(16).substring(0, HASH_DIGITS);
    }
}
