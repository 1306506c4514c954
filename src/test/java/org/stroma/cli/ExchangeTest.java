package org.stroma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stroma.app.knowledge.Knowledge;
import org.stroma.app.resource.Resources;
import org.stroma.model.document.Document;
import org.stroma.reader.recorded.Recordings;
import org.stroma.reader.recorded.Vocabulary;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Exports for other programs, read back: nothing affirmed that was denied, nothing asserted that was hedged.
class ExchangeTest {

    private static final String TEXT = "Plerixafor blocks CXCR4.\n\nGefitinib did not inhibit MET.\n\n"
            + "Dasatinib may inhibit SRC.\n\nTNF promotes apoptosis of hepatocytes.\n";
    private static final String NP = "http://www.nanopub.org/nschema#";

    @TempDir
    private static Path folder = Path.of("");

    private static Path store = Path.of("");

    @BeforeAll
    static void build() throws IOException {
        Path inbox = Files.createDirectory(folder.resolve("inbox"));
        Files.writeString(inbox.resolve("a.txt"), TEXT);
        store = folder.resolve("store");
        assertThat(Ran.build(store, inbox).status()).isZero();
    }

    private static Ran export(String format, Object... more) {
        Object[] arguments = new Object[5 + more.length];
        arguments[0] = "export";
        arguments[1] = "--store";
        arguments[2] = store;
        arguments[3] = "--format";
        arguments[4] = format;
        System.arraycopy(more, 0, arguments, 5, more.length);
        Ran ran = Ran.stroma(arguments);
        assertThat(ran.status()).as(ran.err()).isZero();
        return ran;
    }

    /// The rules of nanopub.net: one head, three graphs that it names, no empty assertion, provenance about the
    /// assertion, publication info about the nanopublication, nothing outside.
    @Test
    void writesNanopublicationsByTheRules() {
        DatasetGraph dataset = DatasetGraphFactory.create();
        RDFDataMgr.read(dataset, new ByteArrayInputStream(export("nanopub").bytes()), Lang.TRIG);
        Set<Node> graphs = new HashSet<>();
        dataset.listGraphNodes().forEachRemaining(graphs::add);
        Iterator<Quad> heads = dataset.find(
                Node.ANY,
                Node.ANY,
                NodeFactory.createURI("http://www.w3.org/1999/02/22-rdf-syntax-ns#type"),
                NodeFactory.createURI(NP + "Nanopublication"));
        int nanopubs = 0;
        int plain = 0;
        while (heads.hasNext()) {
            Quad head = heads.next();
            nanopubs++;
            Node assertion = part(dataset, head, "hasAssertion");
            Node provenance = part(dataset, head, "hasProvenance");
            Node info = part(dataset, head, "hasPublicationInfo");
            assertThat(graphs).contains(assertion, provenance, info);
            graphs.removeAll(Set.of(head.getGraph(), assertion, provenance, info));
            assertThat(dataset.contains(provenance, assertion, Node.ANY, Node.ANY))
                    .isTrue();
            assertThat(dataset.contains(info, head.getSubject(), Node.ANY, Node.ANY))
                    .isTrue();
            Node polarity = NodeFactory.createURI("https://w3id.org/stroma/ontology#polarity");
            boolean denied = dataset.contains(
                    provenance, assertion, polarity, NodeFactory.createURI("https://w3id.org/stroma/ontology#negated"));
            assertThat(dataset.contains(assertion, Node.ANY, polarity, Node.ANY) || !denied)
                    .isTrue();
            plain += dataset.contains(assertion, Node.ANY, polarity, Node.ANY) ? 0 : 1;
        }
        assertThat(nanopubs).isGreaterThanOrEqualTo(4);
        assertThat(plain).isPositive().isLessThan(nanopubs);
        assertThat(graphs).isEmpty();
        assertThat(dataset.getDefaultGraph().isEmpty()).isTrue();
    }

    @Test
    void namesNanopublicationsAfterTheHashOfWhatTheySay() {
        String plain = export("nanopub").out();
        String trusty = export("nanopub", "--trusty").out();
        List<String> codes = Pattern.compile("<\\S+/nanopub/(\\S+)#head> \\{")
                .matcher(trusty)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(codes)
                .hasSizeGreaterThanOrEqualTo(4)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("RA[A-Za-z0-9_-]{43}"));
        assertThat(plain.lines().count()).isEqualTo(trusty.lines().count());
        assertThat(export("nanopub", "--trusty").out()).isEqualTo(trusty);
        assertThat(Ran.stroma("export", "--store", store, "--format", "bel", "--trusty")
                        .status())
                .isEqualTo(2);
        assertThat(Ran.stroma("export", "--store", store, "--trusty").status()).isEqualTo(2);
    }

    private static Node part(DatasetGraph dataset, Quad head, String name) {
        List<Node> parts = new ArrayList<>();
        dataset.find(head.getGraph(), head.getSubject(), NodeFactory.createURI(NP + name), Node.ANY)
                .forEachRemaining(quad -> parts.add(quad.getObject()));
        assertThat(parts).hasSize(1);
        return parts.getFirst();
    }

    @Test
    void writesTablesForKgx() throws IOException {
        Path edges = folder.resolve("edges.tsv");
        assertThat(export("kgx", "--output", edges).err()).contains(" hedged");
        List<Map<String, String>> rows = rows(edges);
        List<Map<String, String>> nodes = rows(folder.resolve("nodes.tsv"));
        Set<String> ids = new HashSet<>();
        nodes.forEach(node -> {
            ids.add(node.get("id"));
            assertThat(node.get("category")).startsWith("biolink:");
        });
        assertThat(rows).isNotEmpty().allSatisfy(row -> {
            assertThat(ids).contains(row.get("subject"), row.get("object"));
            assertThat(row.get("predicate")).startsWith("biolink:");
            assertThat(row.get("agent_type")).isEqualTo("text_mining_agent");
        });
        assertThat(rows)
                .anyMatch(row -> row.get("subject").equals("CHEBI:125354")
                        && row.get("object").equals("HGNC:2561")
                        && row.get("object_direction_qualifier").equals("decreased")
                        && row.get("negated").equals("false")
                        && row.get("supporting_text_offsets").equals("0-23"))
                .anyMatch(row -> row.get("negated").equals("true")
                        && row.get("supporting_text").contains("did not inhibit"));
        assertThat(Ran.stroma("export", "--store", store, "--format", "kgx").status())
                .isEqualTo(2);
    }

    private static List<Map<String, String>> rows(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        String[] names = lines.getFirst().split("\t");
        return lines.stream()
                .skip(1)
                .map(line -> {
                    String[] cells = line.split("\t", -1);
                    assertThat(cells).hasSameSizeAs(names);
                    Map<String, String> row = new HashMap<>();
                    for (int i = 0; i < names.length; i++) {
                        row.put(names[i], cells[i]);
                    }
                    return row;
                })
                .toList();
    }

    /// What we write as INDRA statements we read as INDRA statements.
    @Test
    void writesStatementsThatComeBackAsTheSameClaims() throws IOException {
        Path file = folder.resolve("indra.json");
        export("indra", "--output", file);
        Knowledge knowledge = Knowledge.bundled();
        Vocabulary vocabulary = new Vocabulary(
                knowledge.ontology(), Resources.ofReaders("relations.tsv"), Resources.ofReaders("classes.tsv"));
        Document document = (Document)
                knowledge.readers().read(List.of(folder.resolve("inbox/a.txt"))).getFirst();
        List<String> back = Recordings.read(List.of(file), vocabulary, refused -> {
                    throw new IllegalStateException(refused.toString());
                })
                .of(document)
                .stream()
                .flatMap(told -> told.statements().stream())
                .map(each -> each.subject().surface() + " " + each.relation() + " "
                        + each.object().surface() + " " + each.polarity() + " " + each.certainty())
                .toList();
        assertThat(back)
                .contains(
                        "Plerixafor blocks CXCR4 AFFIRMED ASSERTED",
                        "Gefitinib blocks MET NEGATED ASSERTED",
                        "Dasatinib blocks SRC AFFIRMED HEDGED");
    }

    @Test
    void writesInBelWhatBelCanSay() {
        Ran ran = export("bel");
        assertThat(ran.out())
                .contains("DEFINE NAMESPACE CHEBI AS PATTERN")
                .contains("a(CHEBI:\"plerixafor\") directlyDecreases act(p(HGNC:\"CXCR4\"))")
                .contains("SET Evidence = \"Plerixafor blocks CXCR4\"")
                .doesNotContain("did not inhibit")
                .doesNotContain("may inhibit");
        assertThat(ran.err()).contains(" affirmed and hedged").contains("negated and asserted");
    }

    @Test
    void writesGraphsForGraphmlAndCytoscape() throws IOException, ParserConfigurationException, SAXException {
        NodeList edges = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(export("graphml").bytes()))
                .getElementsByTagName("edge");
        JsonNode cx = new JsonMapper().readTree(export("cx2").bytes());
        assertThat(cx.get(0).path("CXVersion").asString()).isEqualTo("2.0");
        assertThat(aspect(cx, "status").get(0).path("success").asBoolean()).isTrue();
        JsonNode links = aspect(cx, "edges");
        assertThat(links.size()).isEqualTo(edges.getLength()).isGreaterThanOrEqualTo(4);
        Set<Integer> nodes = new HashSet<>();
        aspect(cx, "nodes").forEach(node -> nodes.add(node.path("id").asInt()));
        Set<String> voices = new HashSet<>();
        links.forEach(link -> {
            assertThat(nodes).contains(link.path("s").asInt(), link.path("t").asInt());
            voices.add(link.path("v").path("polarity").asString() + " "
                    + link.path("v").path("certainty").asString());
        });
        assertThat(voices).contains("affirmed asserted", "negated asserted", "affirmed hedged");
        aspect(cx, "metaData")
                .forEach(each -> assertThat(each.path("elementCount").asInt())
                        .isEqualTo(aspect(cx, each.path("name").asString()).size()));
    }

    private static JsonNode aspect(JsonNode cx, String name) {
        Optional<JsonNode> found = Optional.empty();
        for (JsonNode each : cx) {
            found = each.has(name) ? Optional.of(each.path(name)) : found;
        }
        return found.orElseThrow();
    }
}
