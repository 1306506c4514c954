package org.stroma.read.office;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.stroma.model.document.Section.Kind;
import org.stroma.read.layout.Block;

/// Walks through the markup of a Word document and gathers its paragraphs.
final class WordBlocks implements NodeFilter {

    private static final Set<String> NOT_TEXT =
            Set.of("w:del", "w:movefrom", "mc:fallback", "w:instrtext", "w:deltext", "w:ruby");
    private static final int LONGEST_CELL = 400;

    private static final Element NONE = new Element("none");

    private final Map<String, Kind> styles = new HashMap<>();
    private final OfficeBlocks blocks = new OfficeBlocks();

    /// @param definitions the document's styles, whose identifiers depend on the language of the program
    WordBlocks(Document definitions) {
        for (Element style : definitions.getElementsByTag("w:style")) {
            String name = child(style, "w:name").attr("w:val").toLowerCase(Locale.ROOT);
            boolean outlined =
                    !child(child(style, "w:pPr"), "w:outlineLvl").attr("w:val").isEmpty();
            styles.put(style.attr("w:styleId"), outlined ? Kind.HEADING : kind(name));
        }
    }

    List<Block> of(Document content) {
        content.filter(this);
        return blocks.blocks();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        String name = element.normalName();
        if (NOT_TEXT.contains(name)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        switch (name) {
            case "w:p" -> blocks.begin(kind(child(element, "w:pPr")));
            case "w:t" -> text(element);
            case "w:tab", "w:br", "w:cr" -> blocks.append(" ", false);
            case "w:nobreakhyphen" -> blocks.append("-", false);
            case "w:tr" -> {
                return row(element) ? FilterResult.SKIP_ENTIRELY : FilterResult.CONTINUE;
            }
            default -> {}
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && element.nameIs("w:p")) {
            blocks.end();
        }
        return FilterResult.CONTINUE;
    }

    private void text(Element text) {
        Element format = text.parent() == null ? NONE : child(text.parent(), "w:rPr");
        if (child(format, "w:vertAlign").attr("w:val").equals("superscript")) {
            blocks.raise(text.wholeText());
        } else {
            Element bold = child(format, "w:b");
            blocks.append(text.wholeText(), bold != NONE && !bold.attr("w:val").matches("0|false"));
        }
    }

    /// Whether the row is one of a table of facts: several short cells.
    private boolean row(Element row) {
        List<String> cells = row.children().stream()
                .filter(cell -> cell.nameIs("w:tc"))
                .map(WordBlocks::words)
                .toList();
        boolean facts = cells.size() > 1 && cells.stream().allMatch(cell -> cell.length() <= LONGEST_CELL);
        if (facts) {
            blocks.row(cells);
        }
        return facts;
    }

    private static String words(Element cell) {
        return cell.getElementsByTag("w:p").stream()
                .map(paragraph -> paragraph.getElementsByTag("w:t").stream()
                        .map(Element::wholeText)
                        .collect(Collectors.joining()))
                .collect(Collectors.joining(" "));
    }

    private Kind kind(Element properties) {
        if (!child(properties, "w:outlineLvl").attr("w:val").matches("|9")) {
            return Kind.HEADING;
        }
        Kind styled = styles.getOrDefault(child(properties, "w:pStyle").attr("w:val"), Kind.PARAGRAPH);
        boolean listed = child(properties, "w:numPr") != NONE;
        return styled == Kind.PARAGRAPH && listed ? Kind.ITEM : styled;
    }

    /// What a paragraph is by the English name of its style, which every Word knows.
    ///
    /// @param style in lower case
    static Kind kind(String style, boolean listed) {
        Kind styled = kind(style);
        return styled == Kind.PARAGRAPH && listed ? Kind.ITEM : styled;
    }

    private static Kind kind(String style) {
        if (style.equals("title")) {
            return Kind.TITLE;
        }
        if (style.startsWith("heading") || style.equals("subtitle")) {
            return Kind.HEADING;
        }
        if (style.equals("caption")) {
            return Kind.CAPTION;
        }
        if (style.startsWith("list")) {
            return Kind.ITEM;
        }
        return style.startsWith("toc") || style.contains("bibliography") ? Kind.BOILERPLATE : Kind.PARAGRAPH;
    }

    /// The child of this name, or `NONE`.
    private static Element child(Element parent, String name) {
        return parent.children().stream()
                .filter(child -> child.tagName().equals(name))
                .findFirst()
                .orElse(NONE);
    }
}
