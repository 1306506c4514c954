package org.stroma.serve.add;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.Set;

/// Decides who may add documents: people at this machine, and those who have the operator's token. A page of
/// another site cannot make a browser add any.
///
/// @param token empty if only this machine may add
record AddGate(Optional<String> token) {

    /// The field of a form that holds the word.
    static final String FIELD = "token";

    private static final Set<String> OF_THIS_SITE = Set.of("same-origin", "none");
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    /// Whether a page of this server, or no page at all, sends the request.
    boolean isOwn(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null && !OF_THIS_SITE.contains(site)) {
            return false;
        }
        String origin = request.getHeader("Origin");
        // A browser that hides where the request comes from must say at least that it is this site.
        return origin == null
                || (origin.equals("null") ? site != null : authority(origin).equalsIgnoreCase(host(request)));
    }

    /// Whether the request comes from this machine and uses a name of this machine: a foreign name that resolves to
    /// it does not count, nor does that of a proxy.
    boolean isHere(HttpServletRequest request) {
        String name = host(request).replaceFirst(":\\d+$", "");
        try {
            return LOOPBACK.contains(name)
                    && InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /// Whether a request has the token as a bearer token (RFC 6750).
    boolean showsToken(HttpServletRequest request) {
        String header = Optional.ofNullable(request.getHeader("Authorization")).orElse("");
        return header.startsWith("Bearer ") && isToken(header.substring("Bearer ".length()));
    }

    // Takes as long for a word that is nearly right as for any other.
    boolean isToken(String word) {
        return token.filter(known -> MessageDigest.isEqual(bytes(known), bytes(word)))
                .isPresent();
    }

    private static String host(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Host")).orElse("");
    }

    private static String authority(String origin) {
        try {
            return Optional.ofNullable(URI.create(origin).getAuthority()).orElse("");
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
