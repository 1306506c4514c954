package org.stroma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stroma.app.add.AddFolder;
import org.stroma.app.add.AddedDocuments;
import org.stroma.app.build.BuildQueue;
import org.stroma.app.build.BuildRequest;
import org.stroma.app.build.GraphBuild;
import org.stroma.app.report.Reporter;
import org.stroma.app.serve.Serving;
import org.stroma.serve.add.Adding;
import org.stroma.serve.limit.QueryLimits;

/// Documents are handed in over HTTP, built into a real store, and read there.
@TestMethodOrder(MethodOrderer.MethodName.class)
class AddingTest {

    private static final String TOKEN = "a word of the operator";
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    @TempDir
    private static Path folder;

    private static Serving serving;

    @BeforeAll
    static void start() throws IOException {
        Path documents = Files.createDirectory(folder.resolve("documents"));
        Files.createDirectory(documents.resolve("added"));
        Files.writeString(documents.resolve("first.txt"), "Imatinib inhibits KIT in patients.\n");
        Path store = folder.resolve("store");
        BuildRequest request = BuildRequest.of(List.of(documents), store);
        new GraphBuild(Reporter.SILENT, request).run();
        AddedDocuments added = new AddedDocuments(
                Reporter.SILENT, request, new AddFolder(documents.resolve("added")), new BuildQueue());
        serving = Serving.start(
                store, 0, QueryLimits.usual(), Optional.empty(), Optional.of(new Adding(added, Optional.of(TOKEN))));
    }

    @AfterAll
    static void stop() {
        serving.close();
    }

    @Test
    void addsWhatIsPastedAndShowsItsClaims() throws Exception {
        HttpResponse<String> taken = paste("Plerixafor ../../etc/passwd", "Plerixafor blocks CXCR4 in mice.");
        assertThat(taken.statusCode()).isEqualTo(303);
        assertThat(taken.headers().firstValue("Location")).contains("/add/plerixafor-etc-passwd.txt");
        assertThat(outcome(taken)).contains("\"stage\": \"done\"", "document/added/plerixafor-etc-passwd.txt");
        assertThat(get("/add/plerixafor-etc-passwd.txt").body())
                .contains("It makes one claim", "class=\"rel\"", "/document/added/plerixafor-etc-passwd.txt");
        assertThat(get("/document/added/plerixafor-etc-passwd.txt").body()).contains("<mark", "blocks CXCR4");
        assertThat(files()).contains("plerixafor-etc-passwd.txt");
    }

    @Test
    void addsAFileAndNeverOverwritesOne() throws Exception {
        String first = outcome(upload("C:\\papers\\Ruxo.MD", "# Ruxolitinib\n\nRuxolitinib inhibits JAK1.\n"));
        String second = outcome(upload("Ruxo.md", "# Ruxolitinib\n\nRuxolitinib inhibits JAK2.\n"));
        assertThat(first).contains("document/added/ruxo.md", "\"stage\": \"done\"");
        assertThat(second).contains("document/added/ruxo-2.md", "\"stage\": \"done\"");
        assertThat(Files.readString(folder.resolve("documents/added/ruxo.md"))).contains("JAK1");
    }

    @Test
    void takesTwoAtOnceOneAfterTheOther() throws Exception {
        HttpResponse<String> one = paste("Pair", "Dabrafenib inhibits BRAF.");
        HttpResponse<String> other = paste("Pair", "Trametinib inhibits MEK1.");
        assertThat(one.headers().firstValue("Location")).contains("/add/pair.txt");
        assertThat(other.headers().firstValue("Location")).contains("/add/pair-2.txt");
        assertThat(outcome(one)).contains("\"stage\": \"done\"");
        assertThat(outcome(other)).contains("\"stage\": \"done\"");
    }

    @Test
    void tellsWhyAFileCannotBeReadAndKeepsNothingOfIt() throws Exception {
        int before = files().size();
        HttpResponse<String> taken = upload("broken.pdf", "this is no PDF at all");
        assertThat(outcome(taken)).contains("\"stage\": \"refused\"", "\"finished\": true");
        assertThat(get("/add/broken.pdf").body()).contains("is not in the graph", "role=\"alert\"");
        HttpResponse<String> german = paste("", foreign());
        assertThat(outcome(german)).contains("not in English");
        assertThat(files()).hasSize(before).doesNotContain("broken.pdf");
    }

    @Test
    void tellsOfACopyOfWhatIsThere() throws Exception {
        HttpResponse<String> taken = upload("copy.txt", "Imatinib inhibits KIT in patients.\n");
        assertThat(outcome(taken)).contains("\"stage\": \"done\"", "/document/first.txt", "already");
        assertThat(files()).doesNotContain("copy.txt");
    }

    @Test
    void refusesWhatIsEmptyOfAnUnknownKindOrTooLarge() throws Exception {
        assertThat(paste("Nothing", " ").statusCode()).isEqualTo(400);
        assertThat(upload("verdicts.tsv", "a\tb").statusCode()).isEqualTo(415);
        assertThat(upload("x.tar.gz", "a").statusCode()).isEqualTo(415);
        assertThat(upload("large.txt", "a".repeat(33 << 20)).statusCode()).isEqualTo(413);
        assertThat(get("/add/never.txt").statusCode()).isEqualTo(404);
        assertThat(get("/add/..%2f..%2fstore").statusCode()).isBetween(400, 404);
    }

    @ParameterizedTest
    @CsvSource({
        "Origin, http://elsewhere.example",
        "Origin, null",
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site",
    })
    void refusesWhatAPageOfAnotherSiteSends(String header, String value) throws Exception {
        HttpRequest.Builder request =
                form("title=Evil&text=Imatinib+inhibits+KIT.").header(header, value);
        assertThat(send(request).statusCode()).isEqualTo(403);
        assertThat(send(request.header("Authorization", "Bearer " + TOKEN)).statusCode())
                .isEqualTo(403);
    }

    @Test
    void takesWhatItsOwnPageSends() throws Exception {
        String origin = "http://localhost:" + serving.server().port();
        HttpRequest.Builder request = form("title=Own&text=Imatinib+inhibits+ABL1.")
                .header("Origin", origin)
                .header("Sec-Fetch-Site", "same-origin");
        assertThat(outcome(send(request))).contains("\"stage\": \"done\"");
        assertThat(get("/add").body()).contains("<form class=\"add\"", "enctype=\"multipart/form-data\"");
        assertThat(get("/").body()).contains("href=\"/add\"");
    }

    @Test
    void asksStrangersForTheWord() throws Exception {
        String body = "title=Guest&text=Imatinib+inhibits+PDGFRA.";
        assertThat(asStranger(body, "")).startsWith("HTTP/1.1 401");
        assertThat(asStranger(body + "&token=wrong", "")).startsWith("HTTP/1.1 401");
        assertThat(asStranger(body + "&token=" + TOKEN.replace(' ', '+'), "")).startsWith("HTTP/1.1 303");
        assertThat(asStranger(body, "Authorization: Bearer " + TOKEN + "\r\n")).startsWith("HTTP/1.1 303");
    }

    @Test
    void isNotThereUnlessTheOperatorWantsIt() {
        try (Serving closed = Serving.start(folder.resolve("store"), 0)) {
            URI address = URI.create("http://localhost:" + closed.server().port() + "/add");
            assertThat(send(HttpRequest.newBuilder(address)).statusCode()).isEqualTo(404);
        }
        Ran elsewhere = Ran.stroma(
                "up", "--port", 0, "--store", folder.resolve("other"), "--add-to", folder, folder.resolve("documents"));
        assertThat(elsewhere.status()).isEqualTo(2);
        assertThat(elsewhere.err()).contains("--add-to: not one of the PATHs");
    }

    private static HttpResponse<String> paste(String title, String text) {
        return send(form("title=" + encode(title) + "&text=" + encode(text)));
    }

    private static HttpRequest.Builder form(String body) {
        return HttpRequest.newBuilder(address("/add"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
    }

    private static HttpResponse<String> upload(String name, String content) {
        String body = "--edge\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\n\r\n"
                + "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name.replace("\\", "\\\\")
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n" + content + "\r\n--edge--\r\n";
        return send(HttpRequest.newBuilder(address("/add"))
                .header("Content-Type", "multipart/form-data; boundary=edge")
                .POST(BodyPublishers.ofString(body)));
    }

    /// As if a name of another machine led here.
    private static String asStranger(String body, String headers) throws IOException {
        try (Socket socket = new Socket("localhost", serving.server().port())) {
            socket.setSoTimeout(20_000);
            String request = "POST /add HTTP/1.1\r\nHost: rebound.example\r\nConnection: close\r\n" + headers
                    + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length() + "\r\n\r\n"
                    + body;
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /// The last state of an addition, as JSON.
    private static String outcome(HttpResponse<String> taken) throws InterruptedException {
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(303);
        String path = taken.headers().firstValue("Location").orElseThrow() + "?format=json";
        Instant end = Instant.now().plus(PATIENCE);
        String state = state(path);
        while (!state.contains("\"finished\": true")) {
            assertThat(Instant.now()).as(state).isBefore(end);
            Thread.sleep(50);
            state = state(path);
        }
        return state;
    }

    private static String state(String path) {
        return get(path).body().replaceAll("\\s+:\\s+", ": ");
    }

    private static HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(address(path)).header("Accept", "text/html"));
    }

    private static URI address(String path) {
        return URI.create("http://localhost:" + serving.server().port() + path);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try (HttpClient client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .build()) {
            HttpRequest asked = request.copy().build();
            HttpResponse<String> answer = client.send(asked, BodyHandlers.ofString());
            boolean thing = answer.statusCode() == 303 && asked.method().equals("GET");
            return thing
                    ? send(HttpRequest.newBuilder(asked.uri()
                            .resolve(answer.headers().firstValue("Location").orElseThrow())))
                    : answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("documents/added"))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static String foreign() throws IOException {
        try (Stream<String> passages = Files.lines(Path.of("src/test/resources/language/foreign/passages.tsv"))) {
            return passages.findFirst().orElseThrow().split("\t")[1];
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
