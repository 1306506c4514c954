package org.stroma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.resultset.ResultSetReaderRegistry;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.system.Txn;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stroma.app.serve.Serving;
import org.stroma.graph.version.Store;
import org.stroma.graph.version.Version;
import org.stroma.query.Question;
import org.stroma.query.Questions;
import org.stroma.query.format.Json;

/// The project's own documents, built and served: the IRIs of the graph answer in every form, every question in every
/// format, and what the server says of itself is true.
@Tag("slow")
class ServedGraphTest {

    private static final Map<String, Lang> FORMS = Map.of(
            "text/turtle", Lang.TURTLE,
            "application/ld+json", Lang.JSONLD,
            "application/n-triples", Lang.NTRIPLES,
            "application/rdf+xml", Lang.RDFXML);
    private static final int OFTEN = 5;

    /// Of so many IRIs one is asked for; .ci/run asks for each.
    private static final int STEP = Integer.getInteger("stroma.test.iris", 10);

    // Some examples are about documents that do not travel with the program.
    private static final String DOCUMENT = "cxcl12-cxcr4-axis.md";

    @TempDir
    private static Path folder;

    private static HttpClient client;
    private static Serving serving;

    @BeforeAll
    static void start() {
        Path store = folder.resolve("store");
        assertThat(Ran.build(store, "data/documents").status()).isZero();
        serving = Serving.start(store, 0);
        client = HttpClient.newHttpClient();
    }

    @AfterAll
    static void stop() {
        client.close();
        serving.close();
    }

    @Test
    void answersEveryIriAsAPage() {
        List<String> wrong =
                iris().stream().flatMap(path -> page(path).stream()).toList();
        assertThat(wrong).isEmpty();
    }

    /// Each in one of the forms for programs, each fifth in all: the pages above leave no doubt that it is there.
    @Test
    void answersEveryIriInTheFormsForPrograms() {
        List<String> paths = List.copyOf(iris());
        List<Map.Entry<String, Lang>> forms =
                FORMS.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList();
        assertThat(paths).hasSizeGreaterThan(1_000 / STEP);
        for (int i = 0; i < paths.size(); i++) {
            String path = paths.get(i);
            (i % OFTEN == 0 ? forms : List.of(forms.get(i % forms.size())))
                    .forEach(form -> data(path, form.getKey(), form.getValue()));
        }
    }

    static Stream<Question> questions() {
        // No test asks other servers.
        return Questions.bundled().list().stream()
                .filter(question -> !question.sparql().contains("SERVICE"));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void answersEveryQuestionInEveryFormat(Question question) {
        String asked = "/api/" + question.name() + "?"
                + question.example().entrySet().stream()
                        .filter(each -> !each.getValue().equals("fibrolamellar carcinoma"))
                        .map(each ->
                                each.getKey() + "=" + encode(each.getValue().replace("seed-0.txt", DOCUMENT)))
                        .collect(Collectors.joining("&"));
        HttpResponse<String> json = get(asked, "application/json");
        assertThat(json.statusCode()).as(json.body()).isEqualTo(200);
        assertThat(json.headers().firstValue("Last-Modified")).isPresent();
        int rows = Json.parse(json.body()).get("rows").size();
        assertThat(rows(get(asked, "text/tab-separated-values"), ResultSetLang.RS_TSV))
                .isEqualTo(rows);
        assertThat(rows(get(asked, "text/csv"), ResultSetLang.RS_CSV)).isEqualTo(rows);
        HttpResponse<String> linked = get(asked, "application/ld+json");
        assertThat(linked.statusCode()).isEqualTo(200);
        RDFParser.fromString(linked.body(), Lang.JSONLD).toDatasetGraph();
    }

    @Test
    void describesItsQuestionsAsOpenApiHasIt() throws IOException {
        try (InputStream schema = ServedGraphTest.class.getResourceAsStream("/serve/openapi-3.1.schema.json")) {
            assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(schema, InputFormat.JSON)
                            .validate(get("/api", "application/json").body(), InputFormat.JSON))
                    .isEmpty();
        }
    }

    private static void data(String path, String type, Lang lang) {
        HttpResponse<String> thing = get(path, type);
        assertThat(thing.statusCode()).as(path).isEqualTo(303);
        assertThat(thing.headers().firstValue("Vary")).as(path).contains("Accept");
        assertThat(thing.headers().allValues("Link")).as(path).hasSizeGreaterThan(FORMS.size());
        HttpResponse<String> description =
                get(thing.headers().firstValue("Location").orElseThrow(), "*/*");
        assertThat(description.statusCode()).as(path).isEqualTo(200);
        assertThat(description.headers().firstValue("Content-Type").orElse(""))
                .as(path)
                .startsWith(type);
        assertThat(RDFParser.fromString(description.body(), lang).toGraph().isEmpty())
                .as(type + " of " + path)
                .isFalse();
    }

    /// What is wrong with the page of a thing.
    private static List<String> page(String path) {
        HttpResponse<String> thing = get(path, "text/html");
        HttpResponse<String> page = get(thing.headers().firstValue("Location").orElse(path), "text/html");
        Parser parser = Parser.htmlParser().setTrackErrors(1);
        Document html = Jsoup.parse(page.body(), "", parser);
        boolean right = thing.statusCode() == 303
                && page.statusCode() == 200
                && parser.getErrors().isEmpty()
                && html.select("h1").size() == 1
                && html.select("a").stream().allMatch(link -> link.hasText() || link.hasAttr("aria-label"))
                && !html.title().isBlank();
        return right
                ? List.of()
                : List.of(path + ": " + thing.statusCode() + " " + page.statusCode() + " " + parser.getErrors());
    }

    private static int rows(HttpResponse<String> answer, Lang lang) {
        assertThat(answer.statusCode()).isEqualTo(200);
        ResultSet rows = ResultSetReaderRegistry.getFactory(lang)
                .create(lang)
                .read(new ByteArrayInputStream(answer.body().getBytes(StandardCharsets.UTF_8)), Context.emptyContext());
        return ResultSetFactory.copyResults(rows).size();
    }

    /// Paths of IRIs of our own, wherever in a statement they stand.
    private static Set<String> iris() {
        Store store = Store.open(folder.resolve("store"));
        Set<String> paths = new TreeSet<>();
        try (Version version = store.openCurrent()) {
            DatasetGraph dataset = version.dataset();
            Txn.executeRead(
                    dataset,
                    () -> dataset.find()
                            .forEachRemaining(quad -> Stream.of(
                                            quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject())
                                    .filter(Node::isURI)
                                    .map(Node::getURI)
                                    .filter(iri -> iri.startsWith(store.base()))
                                    .forEach(iri ->
                                            paths.add(iri.substring(store.base().length() - 1)))));
        }
        List<String> all = List.copyOf(paths);
        return new TreeSet<>(IntStream.iterate(0, at -> at < all.size(), at -> at + STEP)
                .mapToObj(all::get)
                .toList());
    }

    private static HttpResponse<String> get(String path, String accept) {
        URI address = URI.create("http://localhost:" + serving.server().port() + path);
        try {
            return client.send(
                    HttpRequest.newBuilder(address).header("Accept", accept).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
