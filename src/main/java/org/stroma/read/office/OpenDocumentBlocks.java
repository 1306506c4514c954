package org.stroma.read.office;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.stroma.model.document.Section.Kind;
import org.stroma.read.layout.Block;

/// Walks through the markup of an OpenDocument and gathers its paragraphs.
final class OpenDocumentBlocks implements NodeFilter {

    private static final Set<String> NOT_TEXT = Set.of(
            "text:note",
            "text:tracked-changes",
            "office:annotation",
            "text:table-of-content",
            "presentation:notes",
            "text:bibliography",
            "office:automatic-styles",
            "text:ruby-text");

    private static final Element NONE = new Element("none");
    /// Styles that say nothing of what a paragraph is.
    private static final Set<String> TOP_STYLES = Set.of("", "standard", "text_20_body", "heading");

    private final Document content;
    private final Map<String, Element> styles = new HashMap<>();
    private final OfficeBlocks blocks = new OfficeBlocks();
    private int lists;

    /// @param definitions the styles that have names; those without stand in the content
    OpenDocumentBlocks(Document definitions, Document content) {
        this.content = content;
        for (Document source : List.of(definitions, content)) {
            for (Element style : source.getElementsByTag("style:style")) {
                styles.put(style.attr("style:name"), style);
            }
        }
    }

    List<Block> of() {
        content.filter(this);
        return blocks.blocks();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            append(text);
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        if (NOT_TEXT.contains(element.normalName())) {
            return FilterResult.SKIP_ENTIRELY;
        }
        return enter(element);
    }

    private FilterResult enter(Element element) {
        switch (element.normalName()) {
            case "text:h" -> blocks.begin(Kind.HEADING);
            case "text:p" -> blocks.begin(kind(element));
            case "text:list-item" -> lists++;
            case "text:s", "text:tab", "text:line-break" -> blocks.append(" ", false);
            case "table:table-row" -> {
                List<Element> cells = element.children().stream()
                        .filter(cell -> cell.nameIs("table:table-cell"))
                        .toList();
                if (cells.size() > 1) {
                    blocks.row(cells.stream().map(Element::text).toList());
                    return FilterResult.SKIP_ENTIRELY;
                }
            }
            default -> {}
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            switch (element.normalName()) {
                case "text:h", "text:p" -> blocks.end();
                case "text:list-item" -> lists--;
                default -> {}
            }
        }
        return FilterResult.CONTINUE;
    }

    private void append(TextNode text) {
        Element parent = text.parent() instanceof Element element ? element : content;
        Element format = property(parent.attr("text:style-name"), "style:text-properties");
        if (parent.nameIs("text:span") && format.attr("style:text-position").startsWith("super")) {
            blocks.raise(text.getWholeText());
        } else {
            blocks.append(
                    text.getWholeText().replaceAll("[\\r\\n]+", " "),
                    format.attr("fo:font-weight").equals("bold"));
        }
    }

    private Element property(String style, String name) {
        return styles.getOrDefault(style, NONE).children().stream()
                .filter(child -> child.nameIs(name))
                .findFirst()
                .orElse(NONE);
    }

    private Kind kind(Element paragraph) {
        String style = paragraph.attr("text:style-name");
        String parent = styles.getOrDefault(style, NONE).attr("style:parent-style-name");
        String named = TOP_STYLES.contains(parent.toLowerCase(Locale.ROOT)) ? style : parent;
        return switch (named.toLowerCase(Locale.ROOT)) {
            case "title" -> Kind.TITLE;
            case "subtitle" -> Kind.HEADING;
            case "caption", "illustration", "table", "figure" -> Kind.CAPTION;
            default -> lists > 0 ? Kind.ITEM : Kind.PARAGRAPH;
        };
    }
}
