package org.stroma.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/// Files that would break a careless reader, made anew each time: many are large, binary, or no files at all.
public final class HostileFiles {

    private static final String PUBMED = "<PubmedArticleSet><PubmedArticle><MedlineCitation><PMID>1</PMID><Article>"
            + "<ArticleTitle>T</ArticleTitle><Abstract><AbstractText>";

    private HostileFiles() {}

    /// Those of which no document can come: content by name.
    public static Map<String, byte[]> refused() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        texts(files);
        markup(files);
        office(files);
        archives(files);
        return files;
    }

    /// Those of which something may be read, if it takes neither long nor much.
    public static Map<String, byte[]> strange() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("deep.html", ("<!DOCTYPE html>" + "<div>".repeat(100_000) + "words").getBytes(UTF_8));
        files.put("deep-inline.html", ("<html>" + "<b><i>".repeat(50_000) + "words").getBytes(UTF_8));
        files.put("tables.html", ("<html>" + "<table><tr><td>".repeat(5_000) + "words").getBytes(UTF_8));
        files.put("attributes.html", ("<html><p " + "a=1 b ".repeat(100_000) + ">words").getBytes(UTF_8));
        files.put("quotes.md", ("> ".repeat(50_000) + "words").getBytes(UTF_8));
        files.put("brackets.md", ("[".repeat(100_000) + "words").getBytes(UTF_8));
        files.put("stars.md", ("*a **b _c ".repeat(20_000) + "words").getBytes(UTF_8));
        files.put("ticks.md", ("`a ``b ```c ".repeat(20_000)).getBytes(UTF_8));
        files.put("line.txt", "word ".repeat(40_000).getBytes(UTF_8));
        files.put("blankless.txt", "x".repeat(1_000_000).getBytes(UTF_8));
        files.put("dots.txt", ". ".repeat(100_000).concat("a").getBytes(UTF_8));
        files.put("parentheses.txt", "(".repeat(100_000).concat("a").getBytes(UTF_8));
        files.put("dashes.txt", "-".repeat(200_000).concat("a").getBytes(UTF_8));
        files.put("commas.txt", "a, ".repeat(30_000).getBytes(UTF_8));
        files.put("capitals.txt", "A B ".repeat(20_000).getBytes(UTF_8));
        files.put("marks.txt", "a\u0301\u0302\u0303".repeat(50_000).getBytes(UTF_8));
        files.put(
                "direction.txt",
                "\u202Eabc\u2066def\u200B\uFEFF ".repeat(10_000).getBytes(UTF_8));
        files.put(
                "numbers.json", "{\"documents\": 1e999999999, \"id\": 123456789012345678901234567890}".getBytes(UTF_8));
        return files;
    }

    /// Those that take a while, within the limits.
    public static Map<String, byte[]> large() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("headings.txt", "A heading\n\n".repeat(1_000_000).getBytes(UTF_8));
        files.put("lines.txt", "a\n".repeat(5_000_000).getBytes(UTF_8));
        files.put("headings.md", "# A heading\n".repeat(1_000_000).getBytes(UTF_8));
        files.put(
                "paragraphs.html", "<html>".concat("<p>word".repeat(1_000_000)).getBytes(UTF_8));
        files.put("line.txt", "Plerixafor blocks CXCR4 and ".repeat(2_200_000).getBytes(UTF_8));
        files.put("blankless.txt", "x".repeat(60 << 20).getBytes(UTF_8));
        files.put(
                "sentences.txt",
                "Plerixafor blocks CXCR4 in mice. ".repeat(1_900_000).getBytes(UTF_8));
        files.put("tags.xml", (PUBMED + "<b>a</b>".repeat(7_000_000)).getBytes(UTF_8));
        files.put("records.pubtator", records().getBytes(UTF_8));
        return files;
    }

    /// Writes what is no ordinary file into a folder: links, devices, pipes, folders, odd names, what is far too large.
    ///
    /// @return their names
    public static List<String> odd(Path folder) throws IOException, InterruptedException {
        Files.createSymbolicLink(folder.resolve("dangling.txt"), Path.of("nowhere.txt"));
        Files.createSymbolicLink(folder.resolve("self.txt"), Path.of("self.txt"));
        Files.createSymbolicLink(folder.resolve("one.txt"), Path.of("other.txt"));
        Files.createSymbolicLink(folder.resolve("other.txt"), Path.of("one.txt"));
        Files.createSymbolicLink(folder.resolve("zero.txt"), Path.of("/dev/zero"));
        Files.createSymbolicLink(folder.resolve("loop"), folder);
        new ProcessBuilder("mkfifo", folder.resolve("pipe.txt").toString())
                .start()
                .waitFor();
        Files.createDirectory(folder.resolve("folder.txt"));
        Files.write(folder.resolve("two\nlines.txt"), new byte[0]);
        Files.write(folder.resolve("\u001b[31mred\u202E.txt"), new byte[0]);
        try (RandomAccessFile huge =
                new RandomAccessFile(folder.resolve("huge.txt").toFile(), "rw")) {
            huge.setLength(200L << 20);
        }
        Path locked = Files.writeString(folder.resolve("locked.txt"), "\u0000");
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
        return List.of(
                "dangling.txt",
                "self.txt",
                "one.txt",
                "other.txt",
                "zero.txt",
                "pipe.txt",
                "folder.txt",
                "two\\nlines.txt",
                "\\u001B[31mred\\u202E.txt",
                "huge.txt",
                "locked.txt");
    }

    private static void texts(Map<String, byte[]> files) {
        files.put("empty.txt", new byte[0]);
        files.put("blank.txt", " \n\t\n".getBytes(UTF_8));
        files.put("mark.txt", new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        files.put("binary.txt", new byte[] {0x7F, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0});
        files.put("latin.txt", "Die Wörter für später.".getBytes(ISO_8859_1));
        files.put("wide.txt", "Plerixafor blocks CXCR4.".getBytes(UTF_16LE));
        files.put("surrogate.txt", new byte[] {'a', (byte) 0xED, (byte) 0xA0, (byte) 0x80, 'b'});
        files.put("zero.md", "Plerixafor\0blocks CXCR4.".getBytes(UTF_8));
        files.put("noise.txt", noise(10_000));
        files.put("noise.html", noise(10_000));
        files.put("empty.md", new byte[0]);
        files.put("no-title.pubtator", "annotation\tonly\n".getBytes(UTF_8));
        files.put("picture.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        files.put("program.exe", "MZ".getBytes(UTF_8));
    }

    private static void markup(Map<String, byte[]> files) {
        files.put("deep.xml", ("<PubmedArticleSet><PubmedArticle>" + "<a>".repeat(100_000)).getBytes(UTF_8));
        files.put("endless.xml", (PUBMED + "words ".repeat(500_000)).getBytes(UTF_8));
        files.put(
                "external.xml",
                ("<!DOCTYPE PubmedArticleSet [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + PUBMED + "&x;")
                        .getBytes(UTF_8));
        files.put("laughs.xml", laughs().getBytes(UTF_8));
        files.put("article.xml", ("<article><front>" + "<sec>".repeat(100_000)).getBytes(UTF_8));
        files.put("collection.xml", ("<collection><document>" + "<passage>".repeat(100_000)).getBytes(UTF_8));
        files.put("other.xml", "<recipe><egg/></recipe>".getBytes(UTF_8));
        files.put(
                "unknown-charset.xml",
                "<?xml version=\"1.0\" encoding=\"x-bogus\"?><PubmedArticleSet/>".getBytes(UTF_8));
        files.put("unknown-charset.html", "<html><meta charset=x-bogus><p>Words.".getBytes(UTF_8));
        files.put("nothing.html", "<html><script>words()</script></html>".getBytes(UTF_8));
        files.put("deep.json", ("{\"documents\":" + "[".repeat(100_000)).getBytes(UTF_8));
        files.put("cut.json", "{\"documents\": [{\"id\": \"1\", \"passages\": [{\"text\": \"Plerix".getBytes(UTF_8));
    }

    private static void office(Map<String, byte[]> files) {
        byte[] pdf = pdf();
        files.put("encrypted.pdf", pdf);
        files.put("truncated.pdf", Arrays.copyOf(pdf, pdf.length / 3));
        files.put("garbage.pdf", joined("%PDF-1.7\n".getBytes(UTF_8), noise(5_000)));
        files.put("no-zip.docx", "Plerixafor blocks CXCR4.".getBytes(UTF_8));
        files.put("empty.docx", Packing.zip("word/document.xml", ""));
        files.put(
                "broken.docx", Packing.zip("[Content_Types].xml", "<Types", "word/document.xml", "<w:document><w:p>"));
        files.put(
                "broken.epub", Packing.zip("mimetype", "application/epub+zip", "META-INF/container.xml", "<container"));
        files.put(
                "broken.odt",
                Packing.zip("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", "<office:document"));
        files.put("deep.rtf", "{\\rtf1".concat("{".repeat(100_000)).getBytes(UTF_8));
        files.put(
                "damaged.doc",
                joined(
                        new byte[] {
                            (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
                        },
                        noise(5_000)));
    }

    private static void archives(Map<String, byte[]> files) {
        byte[] zip = Packing.zip("a.txt", "Plerixafor blocks CCR5.");
        files.put("bomb.zip", Packing.zip("zeros.txt", new byte[12 << 20]));
        files.put("bomb.txt.gz", Packing.gzip(new byte[12 << 20]));
        files.put("bomb.tgz", Packing.gzip(Packing.tar("zeros.txt", new byte[12 << 20])));
        files.put("nested.zip", Packing.zip("b.zip", Packing.zip("c.zip", Packing.zip("a.txt", "Words."))));
        files.put("traversal.zip", Packing.zip("../../etc/cron.d/job.txt", "Words."));
        files.put("absolute.tar", Packing.tar("/etc/cron.d/job.txt", "Words."));
        files.put("encrypted.zip", Packing.oldZip("a.txt".getBytes(UTF_8), 1, "Words."));
        files.put("cut.zip", Arrays.copyOf(zip, zip.length / 2));
        files.put("cut.tar.gz", Arrays.copyOf(Packing.gzip(Packing.tar("a.txt", "Words.")), 60));
        files.put("garbage.gz", joined(new byte[] {0x1F, (byte) 0x8B}, noise(1_000)));
        files.put("nothing.zip", Packing.zip());
    }

    private static String records() {
        StringBuilder records = new StringBuilder();
        for (int i = 0; i < 200_000; i++) {
            records.append(i).append("|t|\n").append(i).append("|a|\n\n");
        }
        return records.toString();
    }

    private static String laughs() {
        StringBuilder entities = new StringBuilder("<!DOCTYPE PubmedArticleSet [<!ENTITY l0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            entities.append("<!ENTITY l")
                    .append(i)
                    .append(" \"")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        return entities.append("]>")
                .append(PUBMED)
                .append("&l29;</AbstractText>")
                .toString();
    }

    private static byte[] pdf() {
        return Packing.written(out -> {
            try (PDDocument document = new PDDocument()) {
                document.addPage(new PDPage());
                document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
                document.save(out);
            }
        });
    }

    private static byte[] noise(int length) {
        byte[] noise = new byte[length];
        new Random(length).nextBytes(noise);
        return noise;
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
