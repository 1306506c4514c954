package org.stroma.read.office;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.stroma.model.document.Reading;
import org.stroma.read.archive.ZipParts;
import org.stroma.read.format.Format;
import org.stroma.read.format.Source;
import org.stroma.read.format.UnreadableException;
import org.stroma.read.html.HtmlBlocks;
import org.stroma.read.layout.Block;
import org.stroma.read.layout.Boilerplate;

/// An electronic book (EPUB 2 and 3): its chapters in the order of its spine.
public record Epub(Boilerplate boilerplate) implements Format {

    private static final String CONTAINER = "META-INF/container.xml";
    private static final String NO_TEXT = "script, style, nav, template, svg, [hidden], [role=doc-pagebreak]";
    private static final int MOST_CHAPTERS = 2_000;

    @Override
    public boolean recognises(Source source) {
        return ZipParts.has(source, CONTAINER, "application/epub+zip") || source.hasExtension("epub");
    }

    @Override
    public List<Reading> read(Source source) throws UnreadableException {
        try (ZipParts parts = ZipParts.open(source)) {
            String path = parts.required(CONTAINER).getElementsByTag("rootfile").attr("full-path");
            Document book = parts.required(path);
            List<Block> blocks = new ArrayList<>();
            for (String chapter : spine(book, path)) {
                if (isProtected(parts, chapter)) {
                    throw new UnreadableException("the book is encrypted");
                }
                parts.text(chapter).ifPresent(markup -> blocks.addAll(blocks(markup)));
            }
            return List.of(new EpubText(book, boilerplate).document(source, blocks));
        } catch (IOException e) {
            throw new UnreadableException("no EPUB, or a damaged one: " + e.getMessage());
        }
    }

    private static List<Block> blocks(String markup) {
        Element body = Jsoup.parse(markup).body();
        body.select(NO_TEXT).remove();
        return HtmlBlocks.of(body);
    }

    /// Paths of the chapters in reading order.
    private static List<String> spine(Document book, String path) throws UnreadableException {
        Map<String, String> paths = new HashMap<>();
        for (Element item : book.select("manifest > item")) {
            if (!item.attr("properties").contains("nav")) {
                paths.put(item.attr("id"), resolve(path, item.attr("href")));
            }
        }
        List<String> chapters = book.select("spine > itemref").stream()
                .map(item -> paths.getOrDefault(item.attr("idref"), ""))
                .filter(chapter -> !chapter.isEmpty())
                .distinct()
                .toList();
        if (chapters.size() > MOST_CHAPTERS) {
            throw new UnreadableException("more than " + MOST_CHAPTERS + " chapters");
        }
        return chapters;
    }

    /// A reference of one part to another, as the path of that.
    private static String resolve(String from, String reference) throws UnreadableException {
        Deque<String> path = new ArrayDeque<>(List.of(from.split("/")));
        path.removeLast();
        for (String segment : decoded(reference.split("#", 2)[0]).split("/")) {
            if (segment.equals("..")) {
                path.pollLast();
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                path.addLast(segment);
            }
        }
        return String.join("/", path);
    }

    private static String decoded(String reference) throws UnreadableException {
        try {
            return URLDecoder.decode(reference.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new UnreadableException("a broken reference to a chapter: " + reference);
        }
    }

    private static boolean isProtected(ZipParts parts, String chapter) throws IOException, UnreadableException {
        return parts.xml("META-INF/encryption.xml").stream()
                .flatMap(xml -> xml.getElementsByTag("enc:CipherReference").stream())
                .anyMatch(reference -> reference.attr("URI").equals(chapter));
    }
}
