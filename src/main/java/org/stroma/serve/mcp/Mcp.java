package org.stroma.serve.mcp;

import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.transport.HttpServletStatelessServerTransport;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.ServerCapabilities;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import io.modelcontextprotocol.spec.McpSchema.ToolAnnotations;
import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.system.Txn;
import org.stroma.query.Questions;
import org.stroma.query.engine.BadParameter;
import org.stroma.query.engine.QueryFailed;
import org.stroma.serve.limit.MemoryWatch;
import org.stroma.serve.lookup.Lookup;
import org.stroma.serve.sparql.Engines;
import org.stroma.serve.version.Following;
import org.stroma.serve.version.Snapshot;

/// `/mcp`: the graph for programs that speak the Model Context Protocol, by its streamable HTTP transport without
/// sessions: requests are independent, so that no state accumulates.
public record Mcp(Following following, Questions questions, Engines engines) {

    public static final String PATH = "/mcp";

    private static final int LARGEST_REQUEST = 1 << 20;
    private static final int LONGEST_ANSWER = 1 << 20;
    private static final McpJsonMapper JSON = McpJsonDefaults.getMapper();
    private static final ToolAnnotations READS = ToolAnnotations.builder()
            .readOnlyHint(true)
            .destructiveHint(false)
            .idempotentHint(true)
            .openWorldHint(false)
            .build();
    private static final String INSTRUCTIONS = """
            A graph of what biomedical documents claim. Every claim rests on evidence: a quote with its place in a \
            document, which affirms or denies (polarity) and asserts or supposes (certainty). Belief is between 0 and 1. \
            Nothing here is medical advice. Search for names first, then describe or ask; quote the evidence you rely on, \
            and say when it is negated, hedged or in conflict.""";

    public HttpServlet servlet() {
        HttpServletStatelessServerTransport transport = HttpServletStatelessServerTransport.builder()
                .messageEndpoint(PATH)
                .maxRequestSize(LARGEST_REQUEST)
                .build();
        McpServer.sync(transport)
                .serverInfo("stroma", version())
                .instructions(INSTRUCTIONS)
                .capabilities(ServerCapabilities.builder().tools(false).build())
                .tools(new McpTools(questions)
                        .list().stream().map(this::specification).toList())
                .immediateExecution(true)
                .build();
        return transport;
    }

    private static String version() {
        return Optional.ofNullable(Mcp.class.getPackage().getImplementationVersion())
                .orElse("unpacked");
    }

    private SyncToolSpecification specification(McpTool tool) {
        return SyncToolSpecification.builder()
                .tool(Tool.builder(tool.name(), tool.schema())
                        .title(tool.title())
                        .description(tool.description())
                        .annotations(READS)
                        .build())
                .callHandler((context, request) -> call(tool, request))
                .build();
    }

    private CallToolResult call(McpTool tool, CallToolRequest request) {
        McpArguments arguments =
                new McpArguments(Optional.ofNullable(request.arguments()).orElse(Map.of()));
        try (Following.Lease lease = following.lease()) {
            Snapshot snapshot = lease.snapshot();
            Lookup lookup = new Lookup(engines.of(snapshot));
            return done(
                    Txn.calculateRead(snapshot.dataset(), () -> tool.action().answer(arguments, lookup)));
        } catch (BadParameter | QueryFailed e) {
            return failed(String.valueOf(e.getMessage()));
        } catch (QueryCancelledException e) {
            return failed("no answer in time");
        } catch (MemoryWatch.Exhausted | OutOfMemoryError e) {
            return failed(MemoryWatch.EXHAUSTED);
        } catch (StackOverflowError e) {
            return failed("nested too deeply");
        }
    }

    private static CallToolResult done(Map<String, Object> answer) {
        String text = json(answer);
        return text.length() > LONGEST_ANSWER
                ? failed("the answer is longer than " + LONGEST_ANSWER + " characters; ask for fewer rows or columns")
                : CallToolResult.builder()
                        .addTextContent(text)
                        .structuredContent(answer)
                        .isError(false)
                        .build();
    }

    private static CallToolResult failed(String message) {
        return CallToolResult.builder().addTextContent(message).isError(true).build();
    }

    private static String json(Map<String, Object> answer) {
        try {
            return JSON.writeValueAsString(answer);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write an answer as JSON", e);
        }
    }
}
