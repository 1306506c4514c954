package org.stroma.read.office;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.stroma.model.document.Reading;
import org.stroma.model.document.Section.Kind;
import org.stroma.read.archive.ZipParts;
import org.stroma.read.format.Format;
import org.stroma.read.format.Source;
import org.stroma.read.format.UnreadableException;
import org.stroma.read.layout.Boilerplate;

/// A PowerPoint presentation since 2007 (Office Open XML, ISO/IEC 29500): titles of slides are headings, all else is
/// items.
public record SlidesFile(Boilerplate boilerplate) implements Format {

    private static final String MAIN = "ppt/presentation.xml";
    private static final Pattern SLIDE = Pattern.compile("ppt/slides/slide(\\d{1,6})\\.xml");
    private static final Set<String> FURNITURE = Set.of("sldNum", "dt", "ftr", "hdr");

    @Override
    public boolean recognises(Source source) {
        return ZipParts.has(source, MAIN, "") || source.hasExtension("pptx") && !OldWordFile.isOld(source);
    }

    @Override
    public List<Reading> read(Source source) throws UnreadableException {
        try (ZipParts parts = ZipParts.open(source)) {
            OfficeBlocks blocks = new OfficeBlocks();
            for (String slide : slides(parts)) {
                parts.required(slide).getElementsByTag("p:sp").forEach(shape -> read(shape, blocks));
                parts.required(slide).getElementsByTag("a:tr").forEach(row -> blocks.row(cells(row)));
            }
            String title = WordFile.title(parts.xml("docProps/core.xml"));
            return List.of(OfficeText.document(source, blocks.blocks(), title, boilerplate));
        } catch (IOException e) {
            throw new UnreadableException("no presentation, or a damaged one: " + e.getMessage());
        }
    }

    /// The slides in the order of the presentation; those that it does not list come last, by number.
    private static List<String> slides(ZipParts parts) throws IOException, UnreadableException {
        Element presentation = parts.required(MAIN);
        Optional<org.jsoup.nodes.Document> links = parts.xml("ppt/_rels/presentation.xml.rels");
        List<String> order = presentation.getElementsByTag("p:sldId").stream()
                .map(slide -> slide.attr("r:id"))
                .flatMap(id -> links.stream()
                        .flatMap(xml -> xml.getElementsByTag("Relationship").stream())
                        .filter(link -> link.attr("Id").equals(id))
                        .map(link -> "ppt/" + link.attr("Target")))
                .toList();
        return parts.names().stream()
                .filter(name -> SLIDE.matcher(name).matches())
                .sorted(Comparator.comparingInt(
                                (String name) -> order.contains(name) ? order.indexOf(name) : order.size())
                        .thenComparingInt(SlidesFile::number))
                .toList();
    }

    private static int number(String name) {
        Matcher slide = SLIDE.matcher(name);
        return slide.matches() ? Integer.parseInt(slide.group(1)) : 0;
    }

    private static void read(Element shape, OfficeBlocks blocks) {
        String role = shape.getElementsByTag("p:ph").attr("type");
        if (!FURNITURE.contains(role)) {
            Kind kind = role.equals("title") || role.equals("ctrTitle") ? Kind.HEADING : Kind.ITEM;
            shape.getElementsByTag("a:p").forEach(paragraph -> blocks.add(kind, words(paragraph)));
        }
    }

    private static List<String> cells(Element row) {
        return row.getElementsByTag("a:tc").stream().map(SlidesFile::words).toList();
    }

    private static String words(Element element) {
        return element.select("a|t, a|br").stream()
                .map(run -> run.nameIs("a:br") ? " " : run.wholeText())
                .collect(Collectors.joining());
    }
}
