package org.stroma.serve.mcp;

import java.util.Map;
import java.util.regex.Pattern;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.stroma.serve.lookup.Lookup;

/// Finds things by a part of a name: those called exactly so first, then those whose name begins with it, then the
/// others, the shorter names first.
final class McpSearch implements McpTool.Action {

    private static final Pattern SPECIAL = Pattern.compile("[\\\\.\\[\\]{}()*+?^$|-]");

    private static final Query FOUND = QueryFactory.create("""
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX kg: <https://w3id.org/stroma/ontology#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            SELECT ?thing (MIN(?label) AS ?name) (MIN(?kind) AS ?class) (MIN(?ranked) AS ?matched) {
              VALUES ?naming { skos:prefLabel skos:altLabel rdfs:label kg:fileName dcterms:title }
              ?thing ?naming ?spelled FILTER(REGEX(STR(?spelled), ?pattern, "i"))
              BIND(IF(REGEX(STR(?spelled), ?whole, "i"), 0, IF(REGEX(STR(?spelled), ?beginning, "i"), 1, 2)) AS ?place)
              BIND(CONCAT(STR(?place), SUBSTR(STR(10000 + STRLEN(STR(?spelled))), 2), " ", STR(?spelled)) AS ?ranked)
              OPTIONAL { ?thing skos:prefLabel|rdfs:label|kg:fileName ?label }
              OPTIONAL { ?thing a ?type FILTER(?type != skos:Concept) BIND(STRAFTER(STR(?type), "#") AS ?kind) }
            } GROUP BY ?thing ORDER BY ?matched ?thing
            """);

    @Override
    public Map<String, Object> answer(McpArguments arguments, Lookup lookup) {
        String pattern = SPECIAL.matcher(arguments.text("text")).replaceAll("\\\\$0");
        int limit = arguments.limit();
        Query query = QueryTransformOps.replaceVars(
                FOUND,
                Map.of(
                        Var.alloc("pattern"), NodeFactory.createLiteralString(pattern),
                        Var.alloc("beginning"), NodeFactory.createLiteralString("^" + pattern),
                        Var.alloc("whole"), NodeFactory.createLiteralString("^" + pattern + "$")));
        query.setLimit(limit + 1L);
        return McpRows.first(lookup.engine().run(query), limit);
    }
}
