package org.stroma.serve.sparql;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.sparql.engine.iterator.QueryIterSingleton;
import org.apache.jena.sparql.service.ServiceExecutorRegistry;
import org.apache.jena.sparql.util.Context;

/// Decides which other servers SERVICE may contact: those that the operator named, if their names resolve to
/// addresses outside this machine and its network. Redirects are not followed.
public record ServiceGuard(List<URI> allowed) {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /// Puts the guard before every SERVICE of the queries that run with a context.
    public void protect(Context context) {
        context.set(ARQ.httpServiceAllowed, !allowed.isEmpty());
        if (allowed.isEmpty()) {
            return;
        }
        context.set(
                ARQ.httpQueryClient,
                HttpClient.newBuilder()
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .connectTimeout(PATIENCE)
                        .build());
        ServiceExecutorRegistry services = ServiceExecutorRegistry.get().copy();
        services.addSingleLink((target, original, row, execution, chain) -> {
            Optional<String> problem = problem(target.getService());
            if (problem.isEmpty()) {
                return chain.createExecution(target, original, row, execution);
            }
            if (target.getSilent()) {
                return QueryIterSingleton.create(row, execution);
            }
            throw new QueryDeniedException("SERVICE may not ask " + target.getService() + ": " + problem.get());
        });
        ServiceExecutorRegistry.set(context, services);
    }

    private Optional<String> problem(Node service) {
        return service.isURI() ? problem(service.getURI()) : Optional.of("no IRI");
    }

    /// Why an endpoint may not be asked.
    public Optional<String> problem(String endpoint) {
        return allowed.stream()
                .filter(named -> named.toString().equals(endpoint))
                .findFirst()
                .map(ServiceGuard::place)
                .orElse(Optional.of("the operator does not allow it"));
    }

    private static Optional<String> place(URI endpoint) {
        if (!List.of("http", "https").contains(endpoint.getScheme()) || endpoint.getUserInfo() != null) {
            return Optional.of("only http and https, without user and password");
        }
        if (endpoint.getHost() == null) {
            return Optional.of("no host");
        }
        try {
            boolean inside =
                    Stream.of(InetAddress.getAllByName(endpoint.getHost())).anyMatch(ServiceGuard::isInside);
            return inside ? Optional.of("it is in a network of our own") : Optional.empty();
        } catch (UnknownHostException e) {
            return Optional.of("unknown host");
        }
    }

    /// Whether an address is of this machine or of a network that is not the public one. Java itself takes an IPv6
    /// address that holds an IPv4 one for the latter.
    public static boolean isInside(InetAddress address) {
        return address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || isShared(address.getAddress())
                || address instanceof Inet6Address && isUniqueLocalOrTunnel(address.getAddress());
    }

    // 0/8, 100.64/10 (RFC 6598), 198.18/15, 240/4
    private static boolean isShared(byte[] address) {
        int first = address[0] & 0xFF;
        int second = address[1] & 0xFF;
        return address.length == 4
                && (first == 0
                        || first >= 240
                        || first == 100 && (second & 0xC0) == 64
                        || first == 198 && (second & 0xFE) == 18);
    }

    // fc00::/7; 64:ff9b::/96 and 2002::/16 lead to IPv4 addresses; ::/96 held them once
    private static boolean isUniqueLocalOrTunnel(byte[] address) {
        int head = (address[0] & 0xFF) << 8 | address[1] & 0xFF;
        return (head & 0xFE00) == 0xFC00 || head == 0x0064 || head == 0x2002 || head == 0;
    }
}
