package org.stroma.serve.mcp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.stroma.query.Parameter;
import org.stroma.query.Question;
import org.stroma.query.Questions;
import org.stroma.query.engine.Answer;
import org.stroma.query.engine.BadParameter;
import org.stroma.query.engine.NearNames;
import org.stroma.query.engine.Prefixes;
import org.stroma.serve.lookup.LiveQuery;
import org.stroma.serve.lookup.Lookup;
import org.stroma.serve.mcp.McpTool.Input;
import org.stroma.serve.sparql.QueryReader;
import org.stroma.serve.sparql.StrangeQuery;

/// The tools at `/mcp`.
record McpTools(Questions questions) {

    private static final LiveQuery TERMS = LiveQuery.named("terms");

    List<McpTool> list() {
        return List.of(
                new McpTool(
                        "search",
                        "Search names",
                        "Things of the graph (genes, drugs, diseases, cells, people, documents …) by a part of their name"
                                + " or synonym. Gives IRI, preferred name, class and the name that matched. Begin here:"
                                + " the other tools take these IRIs, and names, too.",
                        List.of(Input.needed("text", "Part of a name, in any case."), Input.limit()),
                        new McpSearch()),
                new McpTool(
                        "describe",
                        "Describe a thing",
                        "What the graph holds on one thing: classes, names, identifiers elsewhere, other properties, and"
                                + " the claims about it with belief (0 to 1), polarity, certainty, quote and document.",
                        List.of(Input.needed("thing", "IRI, CURIE such as HGNC:2561, or exact name."), Input.limit()),
                        new McpDescription(question("claims-about"))),
                new McpTool(
                        "evidence",
                        "Words behind claims",
                        "The sentences that say or deny claims: quote, document, offsets, polarity, certainty, confidence."
                                + " Any of subject, relation and object may be left out, but not all. Cite these quotes:"
                                + " they stand in the documents to the letter.",
                        List.of(
                                Input.text("subject", "IRI, CURIE or name."),
                                Input.text("relation", "Such as blocks or expresses."),
                                Input.text("object", "IRI, CURIE or name."),
                                Input.limit()),
                        this::evidence),
                new McpTool(
                        "list_questions",
                        "List questions",
                        "Questions that are ready to ask, with the parameters each takes and an example.",
                        List.of(Input.text("group", "Only this group of questions.")),
                        (arguments, lookup) -> Map.of("questions", described(arguments))),
                new McpTool(
                        "ask_question",
                        "Ask a question",
                        "Asks one of the questions that list_questions gives. Names are accepted as values.",
                        List.of(
                                Input.needed("question", "Its name."),
                                new Input("parameters", "object", false, "Values by the name of the parameter."),
                                Input.limit()),
                        this::ask),
                new McpTool(
                        "vocabulary",
                        "Classes and properties",
                        "Prefixes, classes, properties and relations that SPARQL queries can use, with definitions.",
                        List.of(),
                        McpTools::vocabulary),
                new McpTool(
                        "run_query",
                        "Run SPARQL",
                        "Runs a SPARQL 1.1 query over the union of all named graphs. Prefixes that vocabulary lists need no"
                                + " declaration. SERVICE is refused. A claim is rdf:subject, rdf:predicate, rdf:object,"
                                + " kg:belief and kg:hasEvidence; plain facts are direct triples (?drug kg:blocks ?protein).",
                        List.of(Input.needed("sparql", "SELECT, ASK, CONSTRUCT or DESCRIBE."), Input.limit()),
                        McpTools::run));
    }

    private Map<String, Object> evidence(McpArguments arguments, Lookup lookup) {
        Map<String, String> values = new TreeMap<>();
        for (String name : List.of("subject", "relation", "object")) {
            arguments.optional(name).ifPresent(value -> values.put(name, value));
        }
        if (values.isEmpty()) {
            throw new BadParameter("evidence needs a subject, a relation or an object");
        }
        return McpRows.of(question("evidence").ask(lookup.engine(), values), arguments.limit());
    }

    private Map<String, Object> ask(McpArguments arguments, Lookup lookup) {
        String name = arguments.text("question");
        Question question = questions
                .find(name)
                .orElseThrow(() -> new BadParameter(
                        NearNames.offer("no question " + name + "; list_questions gives them", questions.near(name))));
        return McpRows.of(question.ask(lookup.engine(), arguments.pairs("parameters")), arguments.limit());
    }

    private static Map<String, Object> run(McpArguments arguments, Lookup lookup) {
        Query query = readable(arguments.text("sparql"));
        int limit = arguments.limit();
        if (query.isSelectType() && (!query.hasLimit() || query.getLimit() > limit)) {
            // One more than is wanted tells whether there are more.
            query.setLimit(limit + 1L);
        }
        try {
            Answer answer = lookup.engine().run(query);
            return McpRows.first(answer, limit);
        } catch (QueryException e) {
            throw new BadParameter(String.valueOf(e.getMessage()));
        }
    }

    private static Query readable(String text) {
        try {
            Query query = new QueryReader(true).read(text);
            StrangeQuery strange = new StrangeQuery(query, text);
            if (strange.callsJava() || strange.asksOthers()) {
                throw new BadParameter("functions named by a Java class and SERVICE are not allowed");
            }
            return query;
        } catch (QueryReader.Unreadable e) {
            throw new BadParameter(String.valueOf(e.getMessage()));
        }
    }

    private static Map<String, Object> vocabulary(McpArguments arguments, Lookup lookup) {
        Map<String, Object> vocabulary = new LinkedHashMap<>();
        vocabulary.put("prefixes", Prefixes.all());
        vocabulary.put("terms", McpRows.objects(lookup.run(TERMS)));
        return vocabulary;
    }

    private List<Map<String, Object>> described(McpArguments arguments) {
        return questions.list().stream()
                .filter(question -> arguments
                        .optional("group")
                        .map(group -> group.equalsIgnoreCase(question.group()))
                        .orElse(true))
                .map(McpTools::described)
                .toList();
    }

    private static Map<String, Object> described(Question question) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("name", question.name());
        described.put("title", question.title());
        described.put("group", question.group());
        described.put("description", question.description());
        List<Map<String, Object>> parameters = new ArrayList<>();
        question.parameters().forEach(parameter -> parameters.add(described(parameter)));
        described.put("parameters", parameters);
        described.put("example", question.example());
        return described;
    }

    private static Map<String, Object> described(Parameter parameter) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("name", parameter.name());
        described.put("type", parameter.kind().name().toLowerCase(Locale.ROOT));
        described.put("required", parameter.required());
        described.put("description", parameter.description());
        return described;
    }

    private Question question(String name) {
        return questions
                .find(name)
                .orElseThrow(() -> new IllegalStateException("the program holds no question " + name));
    }
}
